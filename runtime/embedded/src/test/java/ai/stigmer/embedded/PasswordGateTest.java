package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one connection has shown decides on what is asked over it, and on nothing else. */
class PasswordGateTest {
    private static final Document FIND = new Document("find", "agent_execution");

    private final StorePassword password = StorePassword.random();
    private final PasswordGate gate = new PasswordGate(password);

    @Test
    void the_password_opens_the_connection_that_showed_it_and_no_other() {
        // given
        Channel connection = new EmbeddedChannel();

        // when
        Document answer = show(connection, shown("PLAIN", "\0stigmer\0" + password.text()));

        // then
        assertThat(answer).containsEntry("ok", 1.0).containsEntry("done", true);
        assertThat(gate.stop(connection, "find", FIND)).isEmpty();
        assertThat(gate.isPassed(connection)).isTrue();
        assertClosed(new EmbeddedChannel());
    }

    @Test
    void a_connection_that_showed_anything_else_stays_closed() {
        for (Document wrong : List.of(
                shown("PLAIN", "\0stigmer\0guess"),
                shown("PLAIN", "\0stigmer\0"),
                shown("PLAIN", "\0stranger\0" + password.text()),
                shown("PLAIN", "stigmer\0" + password.text()),
                shown("PLAIN", ""),
                shown("SCRAM-SHA-256", "\0stigmer\0" + password.text()),
                new Document("mechanism", "PLAIN").append("payload", "\0stigmer\0" + password.text()),
                new Document())) {
            // given
            Channel connection = new EmbeddedChannel();

            // when
            Document answer = show(connection, wrong);

            // then
            assertThat(answer).as(wrong.toString()).containsEntry("ok", 0.0).containsEntry("code", 18);
            assertClosed(connection);
        }
    }

    private Document show(Channel connection, Document request) {
        return gate.stop(connection, "saslStart", request).orElseThrow();
    }

    private static Document shown(String mechanism, String payload) {
        return new Document("mechanism", mechanism)
                .append("payload", new BinData(payload.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertClosed(Channel connection) {
        assertThat(gate.stop(connection, "find", FIND))
                .hasValueSatisfying(refusal -> assertThat(refusal).containsEntry("code", 13));
        assertThat(gate.isPassed(connection)).isFalse();
    }
}
