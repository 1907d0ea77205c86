package ai.stigmer.runtime.grpc.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.testing.Note;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.junit.jupiter.api.Test;

class StigmerServerTest {
    private static final Note HELLO =
            Note.newBuilder().setId("n1").setText("hello").build();

    @Test
    void smoke() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            assertThat(NoteServer.call(server.as("alice"), NoteController.EDIT, HELLO))
                    .isEqualTo(HELLO);
            for (int size : new int[] {4 << 20, 5 << 20, 30 << 20}) {
                StatusRuntimeException big = catchThrowableOfType(
                        StatusRuntimeException.class,
                        () -> NoteServer.call(
                                server.as("alice"),
                                NoteController.EDIT,
                                Note.newBuilder().setText("x".repeat(size)).build()));
                System.out.println(size + " " + big.getStatus() + " " + big.getTrailers());
            }
            StatusRuntimeException none = catchThrowableOfType(
                    StatusRuntimeException.class,
                    () -> NoteServer.call(server.anonymous(), NoteController.EDIT, HELLO));
            assertThat(none.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
        }
    }
}
