package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.internal.health.Dependency;
import ai.stigmer.runtime.internal.health.Health;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.testing.LogLines;
import ai.stigmer.runtime.testing.Note;
import io.grpc.Status;
import java.net.ConnectException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator reads of calls that were refused. */
class OperatorLogTest {
    private static final Note HELLO = Note.newBuilder().setId("n1").build();

    private final LogLines calls = LogLines.of("stigmer.calls");
    private final LogLines dependencies = LogLines.of(Dependency.class.getName());

    @AfterEach
    void close() {
        calls.close();
        dependencies.close();
    }

    @Test
    void a_refused_call_is_one_line_with_method_caller_request_id_and_reason() {
        NoteController controller = new NoteController().edit((note, call) -> {
            throw RpcException.of(ErrorReason.PERMISSION_DENIED, "not you,\n\"alice\"");
        });
        try (NoteServer server = NoteServer.start(controller)) {
            failureOf(() -> call(
                    server.with("authorization", "Bearer user-alice", "x-request-id", "req-log-1"),
                    NoteController.EDIT,
                    HELLO));

            assertThat(calls.with("req-log-1"))
                    .containsExactly("INFO rpc_refused method=" + NoteController.EDIT.fullName()
                            + " caller=user:alice request_id=req-log-1 code=PERMISSION_DENIED"
                            + " reason=PERMISSION_DENIED text=\"not you, 'alice'\"");
        }
    }

    @Test
    void a_call_without_a_credential_and_one_of_a_method_that_is_not_there_are_lines_too() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            failureOf(() -> call(server.with("x-request-id", "req-log-2"), NoteController.EDIT, HELLO));
            failureOf(() -> call(server.with("x-request-id", "req-log-3"), renamed("acme.Nobody/knows"), HELLO));

            assertThat(calls.with("req-log-2"))
                    .singleElement()
                    .asString()
                    .contains("caller=anonymous:anonymous", "reason=UNAUTHENTICATED");
            assertThat(calls.with("req-log-3"))
                    .singleElement()
                    .asString()
                    .contains("method=_OTHER", "code=UNIMPLEMENTED", "Method not found: acme.Nobody/knows");
        }
    }

    @Test
    void an_outage_is_one_line_when_it_begins_and_one_when_it_is_over_however_many_calls_it_costs() {
        Health health = new Health();
        Dependency store = health.require(Health.STORE, "every call");
        NoteController controller = new NoteController().edit((note, call) -> {
            throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "the store cannot answer")
                    .causedBy(new ConnectException("refused"));
        });
        try (NoteServer server = NoteServer.start(controller, builder -> builder.health(health))) {
            store.answered();
            for (int i = 0; i < 20; i++) {
                failureOf(() -> call(
                        server.with("authorization", "Bearer user-alice", "x-request-id", "req-out"),
                        NoteController.EDIT,
                        HELLO));
                store.failed(new ConnectException("refused"));
            }
            store.answered();

            assertThat(calls.with("req-out")).isEmpty();
            assertThat(dependencies.with("name=store")).hasSize(2);
            assertThat(dependencies.with("dependency_down"))
                    .containsExactly("WARN dependency_down name=store lost=\"every call\""
                            + " reason=\"java.net.ConnectException: refused\"");
            assertThat(dependencies.with("dependency_up"))
                    .singleElement()
                    .asString()
                    .startsWith("INFO dependency_up name=store down_for=PT")
                    .endsWith("refused_calls=20");
        }
    }

    @Test
    void calls_that_a_store_refuses_while_it_answers_others_are_one_line_with_the_reason() {
        Health health = new Health();
        Dependency store = health.require(Health.STORE, "every call");
        NoteController controller = new NoteController().edit((note, call) -> {
            throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "the store cannot answer")
                    .causedBy(new ConnectException("only this one"));
        });
        try (NoteServer server = NoteServer.start(controller, builder -> builder.health(health))) {
            for (int i = 0; i < 3; i++) {
                failureOf(() -> call(server.as("alice"), NoteController.EDIT, HELLO));
            }
            store.answered();
            store.answered();

            assertThat(dependencies.with("name=store"))
                    .containsExactly("WARN dependency_failed name=store refused_calls=3"
                            + " reason=\"java.net.ConnectException: only this one\"");
        }
    }

    @Test
    void streams_that_a_stop_ends_are_no_lines() throws Exception {
        CountDownLatch following = new CountDownLatch(1);
        NoteController controller = new NoteController().follow((note, call) -> following.countDown());
        try (NoteServer server = NoteServer.start(controller)) {
            Conversation idle = Conversation.begin(
                            server.with("authorization", "Bearer user-alice", "x-request-id", "req-stop"),
                            NoteController.FOLLOW)
                    .send(HELLO)
                    .halfClose();
            assertThat(following.await(30, TimeUnit.SECONDS)).isTrue();

            server.server().stop();

            assertThat(idle.end().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(calls.with("req-stop")).isEmpty();
        }
    }

    private static RpcMethod<Note, Note> renamed(String fullName) {
        return new RpcMethod<>(
                NoteController.EDIT.descriptor().toBuilder()
                        .setFullMethodName(fullName)
                        .build(),
                NoteController.EDIT.posture());
    }
}
