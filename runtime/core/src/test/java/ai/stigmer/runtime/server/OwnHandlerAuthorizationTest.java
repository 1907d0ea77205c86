package ai.stigmer.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import io.grpc.CallOptions;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Handlers that are no pipeline ask what their rpc declares. */
class OwnHandlerAuthorizationTest {
    private static final Note NOTE =
            Note.newBuilder().setId("n1").setText("hello").build();

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final List<RpcCall<Note, Note>> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger worked = new AtomicInteger();

    private NoteServer serving() {
        policy.add(new Relation(Principal.user("alice").toString(), "owner", new ResourceRef("note", "n1")));
        NoteController controller = new NoteController().edit(this::edit).follow(this::edit);
        return NoteServer.start(controller, builder -> builder.authorizer(policy));
    }

    private void edit(Note note, RpcCall<Note, Note> call) {
        calls.add(call);
        try {
            call.authorize(note);
        } finally {
            answered.incrementAndGet();
        }
        worked.incrementAndGet();
        call.responses().send(note);
        call.responses().complete();
    }

    @Test
    void a_caller_with_the_declared_permission_is_served() {
        try (NoteServer server = serving()) {
            assertThat(NoteServer.call(server.as("alice"), NoteController.EDIT, NOTE))
                    .isEqualTo(NOTE);
        }
    }

    @Test
    void anybody_else_is_refused_with_the_text_of_the_rpc_before_the_handler_works() {
        try (NoteServer server = serving()) {
            StatusRuntimeException refused =
                    NoteServer.failureOf(() -> NoteServer.call(server.as("mallory"), NoteController.EDIT, NOTE));
            StatusRuntimeException unnamed = NoteServer.failureOf(
                    () -> NoteServer.call(server.as("alice"), NoteController.EDIT, Note.getDefaultInstance()));

            assertThat(refused.getStatus().getCode()).isEqualTo(Code.PERMISSION_DENIED);
            assertThat(refused.getStatus().getDescription()).isEqualTo("unauthorized to edit note");
            assertThat(unnamed.getStatus().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
            assertThat(worked).hasValue(0);
        }
    }

    @Test
    void nothing_is_begun_for_a_caller_that_has_not_waited_for_the_engine() {
        CountDownLatch released = new CountDownLatch(1);
        policy.hang(Principal.user("alice"), released);
        try (NoteServer server = serving()) {
            Future<Note> answer = ClientCalls.futureUnaryCall(
                    server.as("alice").newCall(NoteController.EDIT.descriptor(), CallOptions.DEFAULT), NOTE);
            await().until(() -> !calls.isEmpty());

            answer.cancel(true);
            await().until(() -> calls.get(0).isStopped());
            released.countDown();

            await().untilAsserted(() -> assertThat(answered).hasValue(1));
            assertThat(worked).hasValue(0);
        }
    }

    @Test
    void an_rpc_that_declares_nothing_to_check_cannot_be_asked_about() {
        NoteController controller = new NoteController().read(this::edit);
        try (NoteServer server = NoteServer.start(controller)) {
            StatusRuntimeException failure =
                    NoteServer.failureOf(() -> NoteServer.call(server.as("alice"), NoteController.READ, NOTE));

            assertThat(failure.getStatus().getCode()).isEqualTo(Code.INTERNAL);
            assertThat(worked).hasValue(0);
        }
    }
}
