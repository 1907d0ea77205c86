package ai.stigmer.runtime.server;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.BidiStreamingHandler;
import ai.stigmer.runtime.rpc.ClientStreamingHandler;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.Posture.Kind;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import ai.stigmer.runtime.testing.Note;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.function.Consumer;

/** A service of the tests with an rpc of each shape, as a generated controller would route it. */
public final class NoteController implements GrpcAutoController {
    public static final String SERVICE = "ai.stigmer.runtime.testing.Notes";

    public static final RpcMethod<Note, Note> EDIT = method("edit", MethodType.UNARY, checked());
    public static final RpcMethod<Note, Note> READ = method("read", MethodType.UNARY, Posture.publicAccess());
    public static final RpcMethod<Note, Note> FOLLOW = method("follow", MethodType.SERVER_STREAMING, checked());
    public static final RpcMethod<Note, Note> COLLECT =
            method("collect", MethodType.CLIENT_STREAMING, Posture.byHandler());
    public static final RpcMethod<Note, Note> CHAT = method("chat", MethodType.BIDI_STREAMING, Posture.byHandler());

    private UnaryHandler<Note, Note> edit = (note, call) -> answer(call, note);
    private UnaryHandler<Note, Note> read = (note, call) -> answer(call, note);
    private ServerStreamingHandler<Note, Note> follow = (note, call) -> answer(call, note);
    private ClientStreamingHandler<Note, Note> collect = call -> each(call, note -> {});
    private BidiStreamingHandler<Note, Note> chat = call -> each(call, call.responses()::send);

    public NoteController edit(UnaryHandler<Note, Note> handler) {
        edit = handler;
        return this;
    }

    public NoteController read(UnaryHandler<Note, Note> handler) {
        read = handler;
        return this;
    }

    public NoteController follow(ServerStreamingHandler<Note, Note> handler) {
        follow = handler;
        return this;
    }

    public NoteController collect(ClientStreamingHandler<Note, Note> handler) {
        collect = handler;
        return this;
    }

    public NoteController chat(BidiStreamingHandler<Note, Note> handler) {
        chat = handler;
        return this;
    }

    @Override
    public List<RpcMethod<?, ?>> methods() {
        return List.of(EDIT, READ, FOLLOW, COLLECT, CHAT);
    }

    @Override
    public List<ServerServiceDefinition> services() {
        return List.of(ServerServiceDefinition.builder(SERVICE)
                .addMethod(Routes.unary(EDIT, edit))
                .addMethod(Routes.unary(READ, read))
                .addMethod(Routes.serverStreaming(FOLLOW, follow))
                .addMethod(Routes.clientStreaming(COLLECT, collect))
                .addMethod(Routes.bidiStreaming(CHAT, chat))
                .build());
    }

    public static void answerTo(Note note, RpcCall<Note, Note> call) {
        answer(call, note);
    }

    /** Answers with one message, as an authorized handler. */
    public static void answer(RpcCall<Note, Note> call, Note note) {
        call.authorization().give("test");
        ResponseStream<Note> responses = call.responses();
        responses.send(note);
        responses.complete();
    }

    /** Takes each request, authorized, and answers at the end. */
    public static StreamObserver<Note> each(RpcCall<Note, Note> call, Consumer<Note> work) {
        call.authorization().give("test", () -> {});
        return new StreamObserver<>() {
            private Note last = Note.getDefaultInstance();

            @Override
            public void onNext(Note note) {
                last = note;
                work.accept(note);
            }

            @Override
            public void onError(Throwable gone) {}

            @Override
            public void onCompleted() {
                if (call.method().descriptor().getType() == MethodType.CLIENT_STREAMING) {
                    call.responses().send(last);
                }
                call.responses().complete();
            }
        };
    }

    private static Posture<Note> checked() {
        return Posture.checked(
                "can_edit", Kind.fixed("note"), ResourceId.one("id", Note::getId), "unauthorized to edit note");
    }

    private static RpcMethod<Note, Note> method(String name, MethodType type, Posture<Note> authorization) {
        return new RpcMethod<>(
                MethodDescriptor.<Note, Note>newBuilder()
                        .setType(type)
                        .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
                        .setRequestMarshaller(ProtoUtils.marshaller(Note.getDefaultInstance()))
                        .setResponseMarshaller(ProtoUtils.marshaller(Note.getDefaultInstance()))
                        .build(),
                authorization);
    }
}
