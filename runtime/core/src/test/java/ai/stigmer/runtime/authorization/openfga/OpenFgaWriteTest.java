package ai.stigmer.runtime.authorization.openfga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authorization.AuthorizationContract;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that a real OpenFGA gives now and then, and not when a test would like it to. */
class OpenFgaWriteTest {
    private static final PolicyModel POLICY = PolicyModel.parse("contract.fga", AuthorizationContract.MODEL);
    private static final String ANY_ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final Relation GRANT = new Relation("user:alice", "owner", new ResourceRef("document", "d"));

    private final AtomicInteger requests = new AtomicInteger();
    private volatile int refusals;
    private volatile int refusal = 409;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean refused = requests.incrementAndGet() <= refusals;
            byte[] body = (refused ? "{\"code\": \"Aborted\", \"message\": \"transactional write failed\"}" : "{}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("content-type", "application/json");
            exchange.sendResponseHeaders(refused ? refusal : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private OpenFgaAuthorizer openFga() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new OpenFgaAuthorizer(
                new OpenFgaSettings(address, ANY_ID, ANY_ID, "", Duration.ofSeconds(5), 1000), POLICY);
    }

    @Test
    void a_write_that_met_another_of_the_same_relation_is_made_once_more() {
        refusals = 2;

        assertThatCode(() -> openFga().add(GRANT)).doesNotThrowAnyException();

        assertThat(requests).hasValue(3);
    }

    @Test
    void a_removal_that_met_another_of_the_same_relation_is_made_once_more() {
        refusals = 2;

        assertThatCode(() -> openFga().remove(GRANT)).doesNotThrowAnyException();

        assertThat(requests).hasValue(3);
    }

    @Test
    void a_conflict_that_does_not_end_is_an_outage() {
        refusals = Integer.MAX_VALUE;

        RpcException failure =
                catchThrowableOfType(RpcException.class, () -> openFga().add(GRANT));

        assertThat(failure.reason()).isEqualTo(ErrorReason.AUTHORIZER_UNAVAILABLE);
        assertThat(requests).hasValue(8);
    }

    @Test
    void a_relation_that_openfga_refuses_is_no_outage() {
        refusals = 1;
        refusal = 400;

        assertThatThrownBy(() -> openFga().add(GRANT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OpenFGA refuses that user:alice is owner of document:d;"
                        + " give it the model that this service has");
        assertThat(requests).hasValue(1);
    }
}
