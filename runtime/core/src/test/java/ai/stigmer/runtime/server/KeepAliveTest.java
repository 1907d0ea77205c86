package ai.stigmer.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.StallingProxy;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** It waits for longer than gRPC's own keep-alive takes, so it runs only when it is asked for. */
@EnabledIfSystemProperty(named = "keepalive.seconds", matches = "\\d+")
class KeepAliveTest {
    @Test
    void a_client_that_was_held_up_hears_unavailable_and_never_cancelled() throws Exception {
        // given
        long seconds = Long.getLong("keepalive.seconds");
        NoteController controller = new NoteController().follow((note, call) -> {});
        try (NoteServer server = NoteServer.start(controller);
                StallingProxy network = StallingProxy.before(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), server.server().port()))) {
            ManagedChannel channel = NoteServer.channelTo(network.port());
            CompletableFuture<Status> end = new CompletableFuture<>();
            ClientCalls.asyncServerStreamingCall(
                    server.with(channel, "authorization", "Bearer user-alice")
                            .newCall(NoteController.FOLLOW.descriptor(), CallOptions.DEFAULT),
                    Note.newBuilder().setId("n1").build(),
                    telling(end));
            Thread.sleep(Duration.ofSeconds(1).toMillis());

            // when
            network.stall();
            Thread.sleep(Duration.ofSeconds(seconds).toMillis());
            network.resume();
            server.server().stop();

            // then
            assertThat(end.get(20, TimeUnit.SECONDS).getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            channel.shutdownNow();
        }
    }

    private static StreamObserver<Note> telling(CompletableFuture<Status> end) {
        return new StreamObserver<>() {
            @Override
            public void onNext(Note note) {}

            @Override
            public void onError(Throwable failure) {
                end.complete(Status.fromThrowable(failure));
            }

            @Override
            public void onCompleted() {
                end.complete(Status.OK);
            }
        };
    }
}
