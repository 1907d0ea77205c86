package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.server.InsecureOpenAccess;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the golden controller of the four call shapes, gives it handlers that record, serves it and calls each rpc
 * over gRPC. Reflection stands in for the code that a team would write; the controller itself has none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CallShapesTest {
    private final List<String> handled = new ArrayList<>();
    private URLClassLoader loader;
    private GrpcAutoController controller;
    private StigmerServer server;
    private ManagedChannel channel;

    @BeforeAll
    void serve(@TempDir Path work) throws Exception {
        GoldenCase golden = GoldenCase.named("call_shapes");
        Path classes = GeneratedCode.compileProtos(List.of(golden), work);
        for (JavaFileObject file :
                GeneratedCode.compile(golden.expectedFiles(), classes).generatedFiles()) {
            Path path = classes.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
            try (var bytes = file.openInputStream()) {
                Files.write(path, bytes.readAllBytes());
            }
        }
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        controller = controllerWithRecordingHandlers();
        InsecureOpenAccess open = InsecureOpenAccess.everybodyMayDoEverythingAs(Principal.user("developer"));
        server = StigmerServer.builder(ServerSettings.onLoopback(0))
                .controller(controller)
                .insecureOpenAccess(open)
                .authorizer(open.authorizer())
                .build()
                .start();
        channel = Grpc.newChannelBuilder("127.0.0.1:" + server.port(), InsecureChannelCredentials.create())
                .build();
    }

    @AfterAll
    void stop() throws Exception {
        channel.shutdownNow();
        server.close();
        loader.close();
    }

    @Test
    void a_unary_rpc_reaches_its_own_handler() {
        Message answer =
                ClientCalls.blockingUnaryCall(channel, rpc("ask").descriptor(), CallOptions.DEFAULT, question("a"));

        assertThat(text(answer)).isEqualTo("ask:a");
        assertThat(handled).contains("ask");
    }

    @Test
    void a_server_streaming_rpc_reaches_its_own_handler() {
        List<String> answers = new ArrayList<>();
        ClientCalls.blockingServerStreamingCall(channel, rpc("listen").descriptor(), CallOptions.DEFAULT, question("b"))
                .forEachRemaining(answer -> answers.add(text(answer)));

        assertThat(answers).containsExactly("listen:b", "listen:b");
        assertThat(handled).contains("listen");
    }

    @Test
    void a_client_streaming_rpc_reaches_its_own_handler() throws InterruptedException {
        Answers answers = new Answers();
        StreamObserver<Message> questions = ClientCalls.asyncClientStreamingCall(
                channel.newCall(rpc("collect").descriptor(), CallOptions.DEFAULT), answers);
        questions.onNext(question("c"));
        questions.onNext(question("d"));
        questions.onCompleted();

        assertThat(answers.texts()).containsExactly("collect:cd");
        assertThat(handled).contains("collect");
    }

    @Test
    void a_bidirectional_rpc_reaches_its_own_handler() throws InterruptedException {
        Answers answers = new Answers();
        StreamObserver<Message> questions = ClientCalls.asyncBidiStreamingCall(
                channel.newCall(rpc("converse").descriptor(), CallOptions.DEFAULT), answers);
        questions.onNext(question("e"));
        questions.onNext(question("f"));
        questions.onCompleted();

        assertThat(answers.texts()).containsExactly("converse:e", "converse:f");
        assertThat(handled).contains("converse");
    }

    @Test
    void methods_lists_every_rpc_in_the_order_of_the_protos() {
        assertThat(controller.methods().stream()
                        .map(method -> method.descriptor().getBareMethodName()))
                .containsExactly("ask", "listen", "collect", "converse");
    }

    private GrpcAutoController controllerWithRecordingHandlers() throws Exception {
        var constructor =
                loader.loadClass("com.example.shapes.v1.ChatGrpcAutoController").getConstructors()[0];
        Object[] handlers = new Object[constructor.getParameterCount()];
        for (int i = 0; i < handlers.length; i++) {
            Class<?> type = constructor.getParameterTypes()[i];
            handlers[i] = Proxy.newProxyInstance(
                    loader,
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> method.isDefault()
                            ? InvocationHandler.invokeDefault(proxy, method, arguments)
                            : handle(type, arguments));
        }
        return (GrpcAutoController) constructor.newInstance(handlers);
    }

    private Object handle(Class<?> handlerType, Object[] arguments) {
        String name = handlerType.getSimpleName().replace("Handler", "").toLowerCase(Locale.ROOT);
        handled.add(name);
        @SuppressWarnings("unchecked")
        RpcCall<Message, Message> call = (RpcCall<Message, Message>) arguments[arguments.length - 1];
        if (!call.authorization().isGiven()) {
            call.authorization().give("the test says so", () -> {});
        }
        if (arguments.length == 2) {
            String answer = name + ":" + text((Message) arguments[0]);
            call.responses().send(answer(answer));
            if (name.equals("listen")) {
                call.responses().send(answer(answer));
            }
            call.responses().complete();
            return null;
        }
        return name.equals("collect") ? collect(call) : converse(call);
    }

    private StreamObserver<Message> collect(RpcCall<Message, Message> call) {
        StringBuilder all = new StringBuilder("collect:");
        return new Requests(message -> all.append(text(message)), () -> {
            call.responses().send(answer(all.toString()));
            call.responses().complete();
        });
    }

    private StreamObserver<Message> converse(RpcCall<Message, Message> call) {
        return new Requests(
                message -> call.responses().send(answer("converse:" + text(message))),
                () -> call.responses().complete());
    }

    private record Requests(Consumer<Message> each, Runnable end) implements StreamObserver<Message> {
        @Override
        public void onNext(Message request) {
            each.accept(request);
        }

        @Override
        public void onError(Throwable gone) {}

        @Override
        public void onCompleted() {
            end.run();
        }
    }

    private static final class Answers implements StreamObserver<Message> {
        private final List<String> texts = new ArrayList<>();
        private final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public void onNext(Message answer) {
            texts.add(text(answer));
        }

        @Override
        public void onError(Throwable failure) {
            texts.add(failure.toString());
            ended.countDown();
        }

        @Override
        public void onCompleted() {
            ended.countDown();
        }

        List<String> texts() throws InterruptedException {
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            return texts;
        }
    }

    @SuppressWarnings("unchecked")
    private RpcMethod<Message, Message> rpc(String name) {
        return (RpcMethod<Message, Message>) controller.methods().stream()
                .filter(method -> method.fullName().equals("shapes.v1.ChatService/" + name))
                .findFirst()
                .orElseThrow();
    }

    private Message question(String text) {
        return message("Question", text);
    }

    private Message answer(String text) {
        return message("Answer", text);
    }

    private Message message(String type, String text) {
        try {
            Class<?> message = loader.loadClass("com.example.shapes.v1." + type);
            Message.Builder builder =
                    (Message.Builder) message.getMethod("newBuilder").invoke(null);
            FieldDescriptor field = builder.getDescriptorForType().findFieldByName("text");
            return builder.setField(field, text).build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message message) {
        return (String) message.getField(message.getDescriptorForType().findFieldByName("text"));
    }
}
