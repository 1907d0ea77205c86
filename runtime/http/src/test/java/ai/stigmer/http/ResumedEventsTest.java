package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import acme.board.Card;
import acme.board.CardStatus.Phase;
import ai.stigmer.commons.apiresource.ApiResourceId;
import io.grpc.Status;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client of server-sent events that connects again goes on where it was. */
class ResumedEventsTest {
    private static final String END = "event: end\ndata: {}\n\n";

    private static Board board;
    private Card done;

    @BeforeAll
    static void start() {
        board = new Board();
    }

    @AfterAll
    static void stop() {
        board.close();
    }

    @BeforeEach
    void finish_a_card() {
        Card.Builder card = Card.newBuilder();
        card.getMetadataBuilder().setOrg("acme").setName("card " + UUID.randomUUID());
        card.getSpecBuilder().setText("as said");
        done = new GrpcCards(board).create(board.ada, card.build());
        Card.Builder update = Card.newBuilder();
        update.getMetadataBuilder().setId(done.getMetadata().getId());
        update.getStatusBuilder().setPhase(Phase.DONE);
        board.grpc(board.ada).updateStatus(update.build());
    }

    @Test
    void each_state_has_its_version_as_its_id() {
        assertThat(send(subscribe()).body()).startsWith("id: 2\ndata: {").endsWith("}\n\n" + END);
    }

    @Test
    void the_last_event_id_asks_for_what_is_newer() {
        assertThat(send(subscribe().header("last-event-id", "1")).body()).startsWith("id: 2\ndata: {");
        assertThat(send(subscribe().header("last-event-id", "2")).body()).isEqualTo(END);
        assertThat(send(subscribe().header("last-event-id", "")).body()).startsWith("id: 2\ndata: {");
    }

    @Test
    void the_last_event_id_is_newer_than_what_the_client_said_when_it_connected_first() {
        assertThat(send(subscribe().header("stigmer-resume-version", "0").header("last-event-id", "2"))
                        .body())
                .isEqualTo(END);
        assertThat(send(subscribe().header("stigmer-resume-version", "2")).body())
                .isEqualTo(END);
    }

    @Test
    void a_last_event_id_that_is_no_version_is_invalid_argument() {
        assertThat(Refusal.of(send(subscribe().header("last-event-id", "yesterday"))
                                .body())
                        .code())
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(Refusal.of(send(subscribe().header("last-event-id", "3")).body())
                        .code())
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    private HttpRequest.Builder subscribe() {
        String id =
                Http.json(ApiResourceId.newBuilder().setValue(done.getMetadata().getId()));
        return Http.as(
                        board.ada,
                        Http.post(
                                board.http(),
                                Http.CARDS + "subscribe",
                                "application/json",
                                BodyPublishers.ofString(id)))
                .header("accept", "text/event-stream");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(request, BodyHandlers.ofString());
    }
}
