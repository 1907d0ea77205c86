package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import acme.board.Card;
import acme.board.CardStatus.Phase;
import ai.stigmer.http.CardClient.RefusedException;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One scenario over every protocol: what is allowed, what is refused and what is said is the same as over gRPC. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameEverywhereTest {
    private Board board;

    @BeforeAll
    void start() {
        board = new Board();
    }

    @AfterAll
    void stop() {
        board.close();
    }

    Stream<CardClient> clients() {
        return Stream.of(
                new GrpcCards(board),
                new ConnectJsonCards(board.http()),
                new EventStreamCards(board.http()),
                new GrpcWebCards(board.http(), false),
                new GrpcWebCards(board.http(), true));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void what_is_created_is_stored_and_read(CardClient client) {
        Card created = client.create(board.ada, draft("plant a tree"));

        assertThat(created.getMetadata().getId()).startsWith("card_");
        assertThat(client.get(board.ada, created.getMetadata().getId())).isEqualTo(created);
        assertThat(new GrpcCards(board).get(board.ada, created.getMetadata().getId()))
                .isEqualTo(created);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_stream_has_the_present_state_then_every_newer_one_and_ends_after_the_final_one(CardClient client) {
        Card created = client.create(board.ada, draft("read a book"));
        List<Phase> seen = new ArrayList<>();

        List<Card> states = client.follow(board.ada, created.getMetadata().getId(), state -> {
            seen.add(state.getStatus().getPhase());
            if (state.getStatus().getPhase() != Phase.DONE) {
                report(created, seen.size() == 1 ? Phase.DOING : Phase.DONE);
            }
        });

        assertThat(seen).containsExactly(Phase.PHASE_UNSPECIFIED, Phase.DOING, Phase.DONE);
        assertThat(states).allSatisfy(state -> assertThat(state.getSpec()).isEqualTo(created.getSpec()));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_refusal_has_the_same_code_text_and_reason(CardClient client) {
        Card created = client.create(board.ada, draft("keep a secret"));
        String id = created.getMetadata().getId();

        assertThat(refusal(() -> client.get(board.eve, id)))
                .isEqualTo(refusal(() -> new GrpcCards(board).get(board.eve, id)))
                .isEqualTo(new Refusal(
                        Status.Code.PERMISSION_DENIED, "unauthorized to view this card", "PERMISSION_DENIED"));
        assertThat(refusal(() -> client.follow(board.eve, id, state -> {})))
                .isEqualTo(new Refusal(
                        Status.Code.PERMISSION_DENIED, "unauthorized to follow this card", "PERMISSION_DENIED"));
        assertThat(refusal(() -> client.get("", id)))
                .isEqualTo(refusal(() -> new GrpcCards(board).get("", id)))
                .extracting(Refusal::code)
                .isEqualTo(Status.Code.UNAUTHENTICATED);
        assertThat(refusal(() -> client.get("forged", id)))
                .isEqualTo(refusal(() -> new GrpcCards(board).get("forged", id)));
        assertThat(refusal(() -> client.get(board.ada, "not an id")))
                .isEqualTo(refusal(() -> new GrpcCards(board).get(board.ada, "not an id")));
        assertThat(refusal(() -> client.create(board.ada, draft(""))))
                .isEqualTo(refusal(() -> new GrpcCards(board).create(board.ada, draft(""))));
    }

    private void report(Card card, Phase phase) {
        Card.Builder update = Card.newBuilder();
        update.getMetadataBuilder().setId(card.getMetadata().getId());
        update.getStatusBuilder().setPhase(phase);
        assertThat(board.grpc(board.ada)
                        .updateStatus(update.build())
                        .getStatus()
                        .getPhase())
                .isEqualTo(phase);
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(RefusedException.class, call).refusal();
    }

    private static Card draft(String name) {
        Card.Builder card = Card.newBuilder();
        card.getMetadataBuilder().setOrg("acme").setName(name.isEmpty() ? "" : name + " " + UUID.randomUUID());
        card.getSpecBuilder().setText("as said");
        return card.build();
    }
}
