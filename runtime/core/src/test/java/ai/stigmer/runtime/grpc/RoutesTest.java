package ai.stigmer.runtime.grpc;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static ai.stigmer.runtime.server.NoteServer.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import ai.stigmer.runtime.server.NoteController;
import ai.stigmer.runtime.server.NoteServer;
import ai.stigmer.runtime.testing.Note;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutesTest {
    private static final Note HELLO =
            Note.newBuilder().setId("n1").setText("hello").build();

    static Stream<RpcMethod<Note, Note>> every_shape() {
        return Stream.of(NoteController.EDIT, NoteController.FOLLOW, NoteController.COLLECT, NoteController.CHAT);
    }

    @ParameterizedTest
    @MethodSource("every_shape")
    void an_authorized_handler_answers(RpcMethod<Note, Note> method) {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            assertThat(callAny(server.as("alice"), method, HELLO)).containsExactly(HELLO);
        }
    }

    @ParameterizedTest
    @MethodSource("every_shape")
    void nothing_is_answered_before_authorization(RpcMethod<Note, Note> method) {
        try (NoteServer server = NoteServer.start(handling(call -> {
            call.responses().send(HELLO);
            call.responses().complete();
        }))) {
            assertInternal(failureOf(() -> callAny(server.as("alice"), method, HELLO)));
        }
    }

    @ParameterizedTest
    @MethodSource("every_shape")
    void a_call_does_not_even_end_well_before_authorization(RpcMethod<Note, Note> method) {
        try (NoteServer server =
                NoteServer.start(handling(call -> call.responses().complete()))) {
            assertInternal(failureOf(() -> callAny(server.as("alice"), method, HELLO)));
        }
    }

    @ParameterizedTest
    @MethodSource("every_shape")
    void a_handler_whose_proof_was_withdrawn_answers_nothing(RpcMethod<Note, Note> method) {
        try (NoteServer server = NoteServer.start(handling(call -> {
            call.authorization().give("can_edit on note:n1");
            call.authorization().withdraw();
            call.responses().send(HELLO);
        }))) {
            assertInternal(failureOf(() -> callAny(server.as("alice"), method, HELLO)));
        }
    }

    @Test
    void a_public_rpc_may_answer_at_once() {
        NoteController controller = new NoteController().read((note, call) -> {
            call.responses().send(note);
            call.responses().complete();
        });
        try (NoteServer server = NoteServer.start(controller)) {
            assertThat(call(server.anonymous(), NoteController.READ, HELLO)).isEqualTo(HELLO);
        }
    }

    @ParameterizedTest
    @MethodSource("every_shape")
    void a_handler_that_throws_is_answered_as_internal_with_an_error_id_and_the_server_goes_on(
            RpcMethod<Note, Note> method) {
        try (NoteServer server = NoteServer.start(handling(call -> {
            throw new IllegalStateException("jdbc:secret://insides");
        }))) {
            for (int i = 0; i < 3; i++) {
                assertInternal(failureOf(() -> callAny(server.as("alice"), method, HELLO)));
            }
            assertThat(call(server.anonymous(), NoteController.READ, HELLO)).isEqualTo(HELLO);
        }
    }

    @ParameterizedTest
    @MethodSource("every_shape")
    void an_error_of_the_machine_is_internal_too(RpcMethod<Note, Note> method) {
        try (NoteServer server = NoteServer.start(handling(call -> {
            throw new StackOverflowError("insides");
        }))) {
            assertInternal(failureOf(() -> callAny(server.as("alice"), method, HELLO)));
        }
    }

    @Test
    void the_status_of_another_service_is_of_the_insides() {
        NoteController controller = new NoteController().edit((note, call) -> {
            throw Status.PERMISSION_DENIED.withDescription("no grant on db-7").asRuntimeException();
        });
        try (NoteServer server = NoteServer.start(controller)) {
            assertInternal(failureOf(() -> call(server.as("alice"), NoteController.EDIT, HELLO)));
        }
    }

    @Test
    void what_the_observer_of_a_stream_throws_ends_the_call() {
        NoteController controller = new NoteController()
                .chat(call -> NoteController.each(call, note -> {
                    throw RpcException.of(ErrorReason.PERMISSION_DENIED, "unauthorized to edit note");
                }));
        try (NoteServer server = NoteServer.start(controller)) {
            StatusRuntimeException failure =
                    failureOf(() -> callAny(server.as("alice"), NoteController.CHAT, HELLO, HELLO));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
            assertThat(failure.getStatus().getDescription()).isEqualTo("unauthorized to edit note");
            assertThat(reasonOf(failure)).isEqualTo("PERMISSION_DENIED");
        }
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_failure_that_the_caller_is_meant_to_see_has_its_code_text_and_reason(ErrorReason reason) throws Exception {
        NoteController controller = new NoteController().edit((note, call) -> {
            throw RpcException.of(reason, "the text").causedBy(new IllegalStateException("insides"));
        });
        try (NoteServer server = NoteServer.start(controller)) {
            StatusRuntimeException failure = failureOf(() -> call(server.as("alice"), NoteController.EDIT, HELLO));

            assertThat(failure.getStatus().getCode()).isEqualTo(reason.code());
            assertThat(failure.getStatus().getDescription()).isEqualTo("the text");
            assertThat(detail(failure, ErrorInfo.class))
                    .isEqualTo(ErrorInfo.newBuilder()
                            .setReason(reason.name())
                            .setDomain(reason.domain())
                            .build());
        }
    }

    static Stream<ErrorReason> reasons() {
        return Stream.of(
                ErrorReason.INVALID_FIELD,
                ErrorReason.UNAUTHENTICATED,
                ErrorReason.PERMISSION_DENIED,
                ErrorReason.AUTHORIZER_UNAVAILABLE,
                ErrorReason.NOT_FOUND,
                ErrorReason.ALREADY_EXISTS,
                ErrorReason.VERSION_CONFLICT,
                ErrorReason.TERMINAL_PHASE,
                ErrorReason.RESOURCE_TOO_LARGE,
                ErrorReason.LIMIT_EXCEEDED,
                ErrorReason.STORE_UNAVAILABLE,
                ErrorReason.INTERNAL,
                new ErrorReason("billing.example.com", "BUDGET_SPENT", Status.Code.FAILED_PRECONDITION));
    }

    @Test
    void every_violation_is_reported_in_one_answer() throws Exception {
        NoteController controller = new NoteController().edit((note, call) -> {
            throw RpcException.invalidFields(List.of(
                    new RpcException.FieldViolation("id", "must not be empty"),
                    new RpcException.FieldViolation("text", "is too long")));
        });
        try (NoteServer server = NoteServer.start(controller)) {
            StatusRuntimeException failure = failureOf(() -> call(server.as("alice"), NoteController.EDIT, HELLO));

            BadRequest badRequest = detail(failure, BadRequest.class);
            assertThat(badRequest.getFieldViolationsList()).extracting("field").containsExactly("id", "text");
            assertThat(failure.getStatus().getDescription()).isEqualTo("id: must not be empty; text: is too long");
        }
    }

    @Test
    void a_failure_says_after_which_time_a_retry_makes_sense() throws Exception {
        NoteController controller = new NoteController().edit((note, call) -> {
            throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "the store is down")
                    .retryAfter(Duration.ofMillis(1500));
        });
        try (NoteServer server = NoteServer.start(controller)) {
            StatusRuntimeException failure = failureOf(() -> call(server.as("alice"), NoteController.EDIT, HELLO));

            RetryInfo retry = detail(failure, RetryInfo.class);
            assertThat(retry.getRetryDelay().getSeconds()).isEqualTo(1);
            assertThat(retry.getRetryDelay().getNanos()).isEqualTo(500_000_000);
        }
    }

    @Test
    void a_call_ends_exactly_once() {
        NoteController controller = new NoteController().edit((note, call) -> {
            NoteController.answer(call, note);
            call.responses().fail(new IllegalStateException("too late"));
            assertThatThrownBy(() -> call.responses().complete()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> call.responses().send(note)).isInstanceOf(IllegalStateException.class);
        });
        try (NoteServer server = NoteServer.start(controller)) {
            assertThat(call(server.as("alice"), NoteController.EDIT, HELLO)).isEqualTo(HELLO);
        }
    }

    @Test
    void a_handler_may_answer_later_from_another_thread_and_the_caller_stays_the_same() throws Exception {
        AtomicReference<CallerIdentity> caller = new AtomicReference<>();
        NoteController controller = new NoteController()
                .follow((note, call) -> new Thread(() -> {
                            caller.set(call.caller());
                            NoteController.answer(call, note);
                        })
                        .start());
        try (NoteServer server = NoteServer.start(controller)) {
            assertThat(callAny(server.as("alice"), NoteController.FOLLOW, HELLO))
                    .containsExactly(HELLO);
            assertThat(caller.get().principal()).hasToString("user:alice");
        }
    }

    @Test
    void a_handler_learns_that_its_client_is_gone() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        AtomicReference<RpcCall<Note, Note>> running = new AtomicReference<>();
        NoteController controller = new NoteController().follow((note, call) -> {
            running.set(call);
            call.authorization().give("test");
            call.responses().onCancel(gone::countDown);
            inside.countDown();
        });
        try (NoteServer server = NoteServer.start(controller)) {
            Context.CancellableContext client = Context.current().withCancellation();
            client.run(() -> ClientCalls.asyncServerStreamingCall(
                    server.as("alice").newCall(NoteController.FOLLOW.descriptor(), CallOptions.DEFAULT),
                    HELLO,
                    collecting(new ArrayList<>(), new CompletableFuture<>())));
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(running.get().isStopped()).isFalse();

            client.cancel(null);

            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(running.get().isStopped()).isTrue();
            running.get().responses().send(HELLO);
        }
    }

    @Test
    void a_handler_that_cannot_serve_its_rpc_is_refused_before_the_first_call() {
        UnaryHandler<Note, Note> unable = new UnaryHandler<>() {
            @Override
            public void handle(Note request, RpcCall<Note, Note> call) {}

            @Override
            public void verify(RpcMethod<Note, Note> method) {
                throw new IllegalStateException("EditHandler: has no Authorize step; add one");
            }
        };

        assertThatThrownBy(() -> NoteServer.start(new NoteController().edit(unable)))
                .hasMessage("EditHandler: has no Authorize step; add one");
    }

    @Test
    void a_handler_of_another_call_shape_is_refused() {
        assertThatThrownBy(() -> Routes.unary(NoteController.FOLLOW, (note, call) -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("follow is SERVER_STREAMING, but its handler is for UNARY");
    }

    /** A controller whose handlers all do the same. */
    private static NoteController handling(Consumer<RpcCall<Note, Note>> work) {
        return new NoteController()
                .edit((note, call) -> work.accept(call))
                .follow((note, call) -> work.accept(call))
                .collect(call -> {
                    work.accept(call);
                    return NoteController.each(call, note -> {});
                })
                .chat(call -> {
                    work.accept(call);
                    return NoteController.each(call, note -> {});
                });
    }

    private static List<Note> callAny(Channel channel, RpcMethod<Note, Note> method, Note... requests) {
        CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(Duration.ofSeconds(20));
        List<Note> answers = new ArrayList<>();
        CompletableFuture<List<Note>> end = new CompletableFuture<>();
        StreamObserver<Note> responses = collecting(answers, end);
        switch (method.descriptor().getType()) {
            case UNARY ->
                answers.add(ClientCalls.blockingUnaryCall(channel, method.descriptor(), options, requests[0]));
            case SERVER_STREAMING -> {
                Iterator<Note> each =
                        ClientCalls.blockingServerStreamingCall(channel, method.descriptor(), options, requests[0]);
                each.forEachRemaining(answers::add);
            }
            default -> {
                StreamObserver<Note> call =
                        ClientCalls.asyncBidiStreamingCall(channel.newCall(method.descriptor(), options), responses);
                List.of(requests).forEach(call::onNext);
                call.onCompleted();
                try {
                    end.join();
                } catch (CompletionException failure) {
                    throw (StatusRuntimeException) failure.getCause();
                }
            }
        }
        return answers;
    }

    private static StreamObserver<Note> collecting(List<Note> answers, CompletableFuture<List<Note>> end) {
        return new StreamObserver<>() {
            @Override
            public void onNext(Note note) {
                answers.add(note);
            }

            @Override
            public void onError(Throwable failure) {
                end.completeExceptionally(failure);
            }

            @Override
            public void onCompleted() {
                end.complete(answers);
            }
        };
    }

    private static void assertInternal(StatusRuntimeException failure) {
        assertThat(failure).isNotNull();
        assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
        assertThat(failure.getStatus().getDescription()).matches("internal error [0-9a-f-]{36}");
        assertThat(reasonOf(failure)).isEqualTo("INTERNAL");
    }

    private static <D extends Message> D detail(StatusRuntimeException failure, Class<D> type)
            throws InvalidProtocolBufferException {
        for (Any detail : StatusProto.fromThrowable(failure).getDetailsList()) {
            if (detail.is(type)) {
                return detail.unpack(type);
            }
        }
        throw new AssertionError("no " + type + " in " + failure);
    }
}
