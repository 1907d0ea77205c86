package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static ai.stigmer.runtime.server.NoteServer.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.testing.Note;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class BadInputTest {
    private static final Note HELLO =
            Note.newBuilder().setId("n1").setText("hello").build();

    static Stream<Arguments> invalid_messages_to_every_shape() {
        List<byte[]> messages = List.of(
                new byte[] {0x0a, 0x7f, 0x41}, // a string of 127 bytes, of which one is there
                new byte[] {0x0a, 0x02, (byte) 0xc3, 0x28}, // no UTF-8
                new byte[] {0x0f}, // no wire type
                "{\"id\": \"n1\"}".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff});
        return Stream.of(NoteController.EDIT, NoteController.FOLLOW, NoteController.COLLECT, NoteController.CHAT)
                .flatMap(method -> messages.stream().map(message -> Arguments.of(method, message)));
    }

    @ParameterizedTest
    @MethodSource("invalid_messages_to_every_shape")
    void truncated_or_invalid_protobuf_is_an_invalid_argument_and_one_log_line(
            RpcMethod<Note, Note> method, byte[] message) {
        ListAppender<ILoggingEvent> log = log();
        try (NoteServer server = NoteServer.start(new NoteController())) {
            StatusRuntimeException failure = failureOf(() -> callRaw(server.as("alice"), method, message));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
            assertThat(failure.getStatus().getDescription())
                    .isEqualTo("the request is not a valid message of this rpc");
            assertThat(reasonOf(failure)).isEqualTo("INVALID_FIELD");
            assertThat(log.list).hasSize(1);
            assertThat(log.list.get(0).getFormattedMessage()).startsWith("request_invalid method=" + method.fullName());
            assertThat(log.list.get(0).getThrowableProxy()).isNull();

            assertThat(call(server.as("alice"), NoteController.EDIT, HELLO)).isEqualTo(HELLO);
        } finally {
            stop(log);
        }
    }

    @Test
    void a_handler_whose_client_sends_an_invalid_message_in_the_middle_is_told_that_the_call_is_over()
            throws Exception {
        List<Note> received = new CopyOnWriteArrayList<>();
        CountDownLatch told = new CountDownLatch(1);
        NoteController controller = new NoteController().chat(call -> {
            call.authorization().give("test", () -> {});
            call.responses().onCancel(told::countDown);
            return new StreamObserver<>() {
                @Override
                public void onNext(Note note) {
                    received.add(note);
                    call.responses().send(note);
                }

                @Override
                public void onError(Throwable gone) {}

                @Override
                public void onCompleted() {
                    call.responses().complete();
                }
            };
        });
        try (NoteServer server = NoteServer.start(controller)) {
            StatusRuntimeException failure = failureOf(() -> callRaw(
                    server.as("alice"),
                    NoteController.CHAT,
                    HELLO.toByteArray(),
                    new byte[] {0x0f},
                    HELLO.toByteArray()));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
            assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(received).containsExactly(HELLO);
        }
    }

    @Test
    void a_struct_is_accepted_32_levels_deep_and_refused_beyond() {
        MethodDescriptor<Struct, Struct> nest = MethodDescriptor.<Struct, Struct>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName("test.Structs/nest")
                .setRequestMarshaller(ProtoUtils.marshaller(Struct.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(Struct.getDefaultInstance()))
                .build();
        ServerServiceDefinition structs = ServerServiceDefinition.builder("test.Structs")
                .addMethod(nest, ServerCalls.asyncUnaryCall((request, responses) -> {
                    responses.onNext(Struct.getDefaultInstance());
                    responses.onCompleted();
                }))
                .build();
        try (NoteServer server =
                NoteServer.start(new NoteController(), builder -> builder.openService(() -> structs, List.of(nest)))) {
            assertThat(ClientCalls.blockingUnaryCall(server.anonymous(), nest, CallOptions.DEFAULT, nested(32)))
                    .isEqualTo(Struct.getDefaultInstance());

            StatusRuntimeException failure = failureOf(
                    () -> ClientCalls.blockingUnaryCall(server.anonymous(), nest, CallOptions.DEFAULT, nested(34)));
            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        }
    }

    @Test
    void a_message_over_the_limit_is_resource_exhausted_naming_both_sizes() {
        ServerSettings settings =
                NoteServer.settings().withLimits(ServerLimits.standard().withMessageBytes(1000));
        try (NoteServer server = NoteServer.start(settings, new NoteController(), builder -> builder)) {
            Note fits = Note.newBuilder().setText("x".repeat(1000 - 3)).build();
            Note over = Note.newBuilder().setText("x".repeat(1001 - 3)).build();
            Note farOver = Note.newBuilder().setText("x".repeat(100_000)).build();

            assertThat(call(server.as("alice"), NoteController.EDIT, fits)).isEqualTo(fits);

            StatusRuntimeException failure = failureOf(() -> call(server.as("alice"), NoteController.EDIT, over));
            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
            assertThat(failure.getStatus().getDescription())
                    .isEqualTo("a request may have 1000 bytes at most, but this one has 1001");
            assertThat(reasonOf(failure)).isEqualTo("RESOURCE_TOO_LARGE");

            StatusRuntimeException far = failureOf(() -> call(server.as("alice"), NoteController.EDIT, farOver));
            assertThat(far.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
            assertThat(far.getStatus().getDescription()).contains("2000").contains("100004");
        }
    }

    @Test
    void an_answer_over_the_limit_is_resource_exhausted_naming_both_sizes_and_what_to_do() {
        ServerSettings settings =
                NoteServer.settings().withLimits(ServerLimits.standard().withAnswerBytes(5000));
        try (NoteServer server = NoteServer.start(settings, new NoteController(), builder -> builder)) {
            Note fits = Note.newBuilder().setText("x".repeat(5000 - 3)).build();
            Note over = Note.newBuilder().setText("x".repeat(5001 - 3)).build();

            assertThat(call(server.as("alice"), NoteController.EDIT, fits)).isEqualTo(fits);

            StatusRuntimeException failure = failureOf(() -> call(server.as("alice"), NoteController.EDIT, over));
            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
            assertThat(failure.getStatus().getDescription()).contains("5001", "5000", "stigmer-read-mask");
            assertThat(reasonOf(failure)).isEqualTo("RESOURCE_TOO_LARGE");
        }
    }

    @Test
    void a_server_may_be_set_up_for_clients_that_take_more() {
        int large = 8 << 20;
        ServerSettings settings = NoteServer.settings()
                .withLimits(ServerLimits.standard().withMessageBytes(large).withAnswerBytes(large));
        Note note = Note.newBuilder().setText("x".repeat(5 << 20)).build();
        try (NoteServer server = NoteServer.start(settings, new NoteController(), builder -> builder)) {
            assertThat(call(server.as("alice"), NoteController.EDIT, note)).isEqualTo(note);
        }
    }

    @Test
    void a_limit_that_leaves_answers_no_room_is_refused() {
        assertThatThrownBy(() -> ServerLimits.standard().withAnswerBytes(4095))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4095");
    }

    @Test
    void a_request_is_as_large_as_it_is_once_it_is_decompressed() {
        ServerSettings settings =
                NoteServer.settings().withLimits(ServerLimits.standard().withMessageBytes(1000));
        try (NoteServer server = NoteServer.start(settings, new NoteController(), builder -> builder)) {
            for (int size : List.of(1500, 1_000_000)) {
                Note bomb = Note.newBuilder().setText("x".repeat(size)).build();
                StatusRuntimeException failure = failureOf(() -> ClientCalls.blockingUnaryCall(
                        server.as("alice"),
                        NoteController.EDIT.descriptor(),
                        CallOptions.DEFAULT.withCompression("gzip"),
                        bomb));
                assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
                assertThat(reasonOf(failure)).isEqualTo("RESOURCE_TOO_LARGE");
            }
            Note small = Note.newBuilder().setText("x".repeat(900)).build();
            assertThat(ClientCalls.blockingUnaryCall(
                            server.as("alice"),
                            NoteController.EDIT.descriptor(),
                            CallOptions.DEFAULT.withCompression("gzip"),
                            small))
                    .isEqualTo(small);
        }
    }

    @Test
    void metadata_up_to_16_KiB_is_accepted() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            List<String> headers = new ArrayList<>(List.of("authorization", "Bearer user-alice"));
            for (int i = 0; i < 64; i++) {
                headers.addAll(List.of("x-filler-" + (10 + i), "v".repeat(256 - 11)));
            }
            assertThat(call(server.with(headers.toArray(String[]::new)), NoteController.EDIT, HELLO))
                    .isEqualTo(HELLO);
            assertThat(call(
                            server.with("authorization", "Bearer user-alice", "x-one", "v".repeat(16 * 1024)),
                            NoteController.EDIT,
                            HELLO))
                    .isEqualTo(HELLO);
        }
    }

    @Test
    void metadata_over_the_limit_is_refused_whether_or_not_the_client_keeps_to_what_is_announced() throws Exception {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            int port = server.server().port();
            byte[] message = HELLO.toByteArray();

            String accepted = RawHttp2Call.answerTo(
                    port, NoteController.EDIT, message, Map.entry("x-one", "v".repeat(16 * 1024)));
            String refused = RawHttp2Call.answerTo(
                    port, NoteController.EDIT, message, Map.entry("x-one", "v".repeat(33 * 1024)));

            assertThat(accepted).contains("grpc-status: 0");
            assertThat(refused).contains(":status: 431").doesNotContain("grpc-status: 0");
        }
    }

    @Test
    void a_call_without_the_one_request_of_its_rpc_is_an_invalid_argument() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            MethodDescriptor<byte[], Note> asStream = raw(NoteController.EDIT).toBuilder()
                    .setType(MethodDescriptor.MethodType.BIDI_STREAMING)
                    .build();

            StatusRuntimeException failure = failureOf(() -> send(server.as("alice"), asStream));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
            assertThat(reasonOf(failure)).isEqualTo("INVALID_FIELD");
        }
    }

    @Test
    void more_calls_on_one_connection_than_may_be_wait_until_others_end() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        List<Note> inside = new CopyOnWriteArrayList<>();
        NoteController controller = new NoteController().edit((note, call) -> {
            inside.add(note);
            try {
                goOn.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            NoteController.answer(call, note);
        });
        ServerSettings settings =
                NoteServer.settings().withLimits(ServerLimits.standard().withCallsPerConnection(2));
        try (NoteServer server = NoteServer.start(settings, controller, builder -> builder)) {
            // The client learns the limit with the first answer.
            assertThat(call(server.anonymous(), NoteController.READ, HELLO)).isEqualTo(HELLO);
            List<CompletableFuture<Note>> calls = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                CompletableFuture<Note> answer = new CompletableFuture<>();
                calls.add(answer);
                ClientCalls.asyncUnaryCall(
                        server.as("alice").newCall(NoteController.EDIT.descriptor(), CallOptions.DEFAULT),
                        HELLO,
                        completing(answer));
            }
            Awaitility.await().until(() -> inside.size() == 2);
            Awaitility.await().during(Duration.ofMillis(200)).until(() -> inside.size() == 2);

            goOn.countDown();

            for (CompletableFuture<Note> answer : calls) {
                assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(HELLO);
            }
        }
    }

    @Test
    void a_connection_that_is_too_old_is_closed_and_its_calls_end_after_the_grace() {
        NoteController controller = new NoteController().follow((note, call) -> {
            call.authorization().give("test");
            call.responses().send(note);
        });
        ServerSettings settings = NoteServer.settings()
                .withLimits(ServerLimits.standard().withConnectionAge(Duration.ofMillis(300), Duration.ofMillis(300)));
        try (NoteServer server = NoteServer.start(settings, controller, builder -> builder)) {
            StatusRuntimeException failure = failureOf(() -> ClientCalls.blockingServerStreamingCall(
                            server.as("alice"),
                            NoteController.FOLLOW.descriptor(),
                            CallOptions.DEFAULT.withDeadlineAfter(Duration.ofSeconds(20)),
                            HELLO)
                    .forEachRemaining(note -> {}));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(call(server.as("alice"), NoteController.EDIT, HELLO)).isEqualTo(HELLO);
        }
    }

    @Test
    void a_caller_has_so_many_streams_at_one_time_over_all_connections_and_others_have_theirs() throws Exception {
        NoteController controller = new NoteController().follow((note, call) -> {
            call.authorization().give("test");
            call.responses().send(note);
        });
        ServerSettings settings =
                NoteServer.settings().withLimits(ServerLimits.standard().withStreamsPerCaller(2));
        try (NoteServer server = NoteServer.start(settings, controller, builder -> builder)) {
            ManagedChannel second = NoteServer.channelTo(server.server().port());
            Channel aliceElsewhere = server.with(second, "authorization", "Bearer user-alice");
            Conversation first = following(server.as("alice"));
            following(aliceElsewhere);

            Conversation refused = Conversation.begin(aliceElsewhere, NoteController.FOLLOW)
                    .send(HELLO)
                    .halfClose();

            assertThat(refused.end().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
            assertThat(refused.end().getDescription())
                    .isEqualTo("a caller may have 2 streams at one time; end another one");
            assertThat(refused.reason()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(call(server.as("alice"), NoteController.EDIT, HELLO)).isEqualTo(HELLO);
            following(server.as("bob"));

            first.cancel();
            Awaitility.await().until(() -> {
                Conversation next = Conversation.begin(aliceElsewhere, NoteController.FOLLOW)
                        .send(HELLO)
                        .halfClose();
                Awaitility.await().until(() -> next.isOver() || !next.answers.isEmpty());
                return !next.answers.isEmpty();
            });
            second.shutdownNow();
        }
    }

    @Test
    void a_stream_that_fails_at_once_does_not_count() {
        NoteController controller = new NoteController().chat(call -> {
            throw new IllegalStateException("broken");
        });
        ServerSettings settings =
                NoteServer.settings().withLimits(ServerLimits.standard().withStreamsPerCaller(1));
        try (NoteServer server = NoteServer.start(settings, controller, builder -> builder)) {
            for (int i = 0; i < 3; i++) {
                StatusRuntimeException failure =
                        failureOf(() -> callRaw(server.as("alice"), NoteController.CHAT, HELLO.toByteArray()));
                assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
            }
        }
    }

    private static Conversation following(Channel channel) {
        Conversation conversation =
                Conversation.begin(channel, NoteController.FOLLOW).send(HELLO).halfClose();
        Awaitility.await().until(() -> !conversation.answers.isEmpty());
        return conversation;
    }

    private static Struct nested(int levels) {
        Struct struct = Struct.getDefaultInstance();
        for (int i = 0; i < levels; i++) {
            struct = Struct.newBuilder()
                    .putFields("a", Value.newBuilder().setStructValue(struct).build())
                    .build();
        }
        return struct;
    }

    private static void callRaw(Channel channel, RpcMethod<Note, Note> method, byte[]... requests) {
        send(channel, raw(method), requests);
    }

    /** Sends bytes as they are and waits for the end of the call. */
    private static void send(Channel channel, MethodDescriptor<byte[], Note> method, byte[]... requests) {
        CompletableFuture<Note> end = new CompletableFuture<>();
        StreamObserver<Note> responses = completing(end);
        CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(Duration.ofSeconds(20));
        if (method.getType().clientSendsOneMessage()) {
            ClientCalls.asyncServerStreamingCall(channel.newCall(method, options), requests[0], responses);
        } else {
            StreamObserver<byte[]> call =
                    ClientCalls.asyncBidiStreamingCall(channel.newCall(method, options), responses);
            for (byte[] request : requests) {
                call.onNext(request);
            }
            call.onCompleted();
        }
        try {
            end.join();
        } catch (java.util.concurrent.CompletionException failure) {
            throw (StatusRuntimeException) failure.getCause();
        }
    }

    private static MethodDescriptor<byte[], Note> raw(RpcMethod<Note, Note> method) {
        return method.descriptor().toBuilder(new RawBytes(), ProtoUtils.marshaller(Note.getDefaultInstance()))
                .build();
    }

    private static StreamObserver<Note> completing(CompletableFuture<Note> end) {
        return new StreamObserver<>() {
            private Note last = Note.getDefaultInstance();

            @Override
            public void onNext(Note note) {
                last = note;
            }

            @Override
            public void onError(Throwable failure) {
                end.completeExceptionally(failure);
            }

            @Override
            public void onCompleted() {
                end.complete(last);
            }
        };
    }

    private static ListAppender<ILoggingEvent> log() {
        Logger logger = (Logger) LoggerFactory.getLogger("ai.stigmer.runtime");
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        ((Logger) LoggerFactory.getLogger(StigmerServer.class)).setLevel(ch.qos.logback.classic.Level.WARN);
        logger.addAppender(appender);
        return appender;
    }

    private static void stop(ListAppender<ILoggingEvent> appender) {
        Logger logger = (Logger) LoggerFactory.getLogger("ai.stigmer.runtime");
        logger.detachAppender(appender);
        logger.setLevel(null);
    }
}
