package ai.stigmer.runtime.server;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.BidiStreamingHandler;
import ai.stigmer.runtime.rpc.ClientStreamingHandler;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.Posture.Kind;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.testing.Note;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoUtils;
import java.util.List;

/** A service of the tests whose rpcs stream and declare what to check. */
final class StreamController implements GrpcAutoController {
    static final String SERVICE = "ai.stigmer.runtime.testing.Streams";

    static final RpcMethod<Note, Note> GATHER = method("gather", MethodType.CLIENT_STREAMING);
    static final RpcMethod<Note, Note> TALK = method("talk", MethodType.BIDI_STREAMING);
    static final RpcMethod<Note, Note> WATCH = method("watch", MethodType.SERVER_STREAMING);
    /** Like talk, and about a second note as well, which the text names. */
    static final RpcMethod<Note, Note> MERGE = method(
            "merge",
            MethodType.BIDI_STREAMING,
            Posture.checked(
                    Posture.right("can_edit", Kind.fixed("note"), ResourceId.one("id", Note::getId)),
                    List.of(Posture.right("can_delete", Kind.fixed("note"), ResourceId.one("text", Note::getText))),
                    "unauthorized to merge notes"));
    /** Is public. */
    static final RpcMethod<Note, Note> LISTEN = method("listen", MethodType.SERVER_STREAMING, Posture.publicAccess());

    private ClientStreamingHandler<Note, Note> gather = Received::new;
    private BidiStreamingHandler<Note, Note> talk = Received::new;
    private ServerStreamingHandler<Note, Note> watch = (note, call) -> {
        call.authorization().give("test");
        call.responses().send(note);
    };

    StreamController handling(Received.Handler handler) {
        gather = handler::open;
        talk = handler::open;
        return this;
    }

    StreamController watch(ServerStreamingHandler<Note, Note> handler) {
        watch = handler;
        return this;
    }

    @Override
    public List<RpcMethod<?, ?>> methods() {
        return List.of(GATHER, TALK, WATCH, MERGE, LISTEN);
    }

    @Override
    public List<ServerServiceDefinition> services() {
        return List.of(ServerServiceDefinition.builder(SERVICE)
                .addMethod(Routes.clientStreaming(GATHER, gather))
                .addMethod(Routes.bidiStreaming(TALK, talk))
                .addMethod(Routes.serverStreaming(WATCH, watch))
                .addMethod(Routes.bidiStreaming(MERGE, talk))
                .addMethod(Routes.serverStreaming(
                        LISTEN, (note, call) -> call.responses().send(note)))
                .build());
    }

    private static RpcMethod<Note, Note> method(String name, MethodType type) {
        return method(
                name,
                type,
                Posture.checked(
                        "can_edit",
                        Kind.fixed("note"),
                        ResourceId.one("id", Note::getId),
                        "unauthorized to edit note"));
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
