package ai.stigmer.http.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.testing.interop.SimpleRequest;
import io.grpc.testing.interop.TestServiceGrpc;
import org.junit.jupiter.api.Test;

/** What the interop clients found; all of their cases are in {@code .ci/interop}. */
class InteropServiceTest {
    @Test
    void a_services_own_reason_has_its_own_code_and_text_whichever_code_that_is() {
        StigmerServer server = StigmerServer.builder(ServerSettings.onLoopback(0))
                .controller(InteropService.controller())
                .build()
                .start();
        ManagedChannel channel = Grpc.newChannelBuilder(
                        "127.0.0.1:" + server.port(), InsecureChannelCredentials.create())
                .build();
        try {
            SimpleRequest.Builder request = SimpleRequest.newBuilder();
            request.getResponseStatusBuilder()
                    .setCode(Status.Code.UNKNOWN.value())
                    .setMessage("as asked");

            StatusRuntimeException failure = catchThrowableOfType(
                    StatusRuntimeException.class,
                    () -> TestServiceGrpc.newBlockingStub(channel).unaryCall(request.build()));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNKNOWN);
            assertThat(failure.getStatus().getDescription()).isEqualTo("as asked");
        } finally {
            channel.shutdownNow();
            server.stop();
        }
    }
}
