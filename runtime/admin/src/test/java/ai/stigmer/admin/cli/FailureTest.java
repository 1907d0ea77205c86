package ai.stigmer.admin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "recvAddress(..) failed with error(-104): Connection reset by peer",
                "Connection reset",
                "Broken pipe"
            })
    void a_service_that_hangs_up_may_speak_tls_in_whatever_way_the_connection_ends(String end) {
        Failure failure = Failure.of(
                Status.UNAVAILABLE
                        .withDescription("io exception\nChannel Pipeline: []")
                        .withCause(new IOException(end))
                        .asRuntimeException(),
                "127.0.0.1:1");

        assertThat(failure)
                .isEqualTo(new Failure(
                        AdminCommand.UNREACHABLE,
                        "127.0.0.1:1 does not answer: io exception: " + end
                                + "; if it speaks TLS, say so with --tls or --tls-ca"));
    }
}
