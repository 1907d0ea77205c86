package ai.stigmer.runtime.server;

import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.testing.Note;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A client's side of a stream in a test, sent and ended by hand. */
final class Conversation {
    final List<Note> answers = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Status> end = new CompletableFuture<>();
    private final CompletableFuture<Metadata> trailers = new CompletableFuture<>();
    private final ClientCall<Note, Note> call;

    private Conversation(ClientCall<Note, Note> call) {
        this.call = call;
    }

    static Conversation begin(Channel channel, RpcMethod<Note, Note> method) {
        Conversation conversation = new Conversation(
                channel.newCall(method.descriptor(), CallOptions.DEFAULT.withDeadlineAfter(Duration.ofSeconds(30))));
        conversation.start();
        return conversation;
    }

    private void start() {
        call.start(
                new ClientCall.Listener<>() {
                    @Override
                    public void onMessage(Note note) {
                        answers.add(note);
                        call.request(1);
                    }

                    @Override
                    public void onClose(Status status, Metadata metadata) {
                        trailers.complete(metadata);
                        end.complete(status);
                    }
                },
                new Metadata());
        call.request(1);
    }

    Conversation send(Note... notes) {
        for (Note note : notes) {
            call.sendMessage(note);
        }
        return this;
    }

    Conversation halfClose() {
        call.halfClose();
        return this;
    }

    void cancel() {
        call.cancel("test", null);
    }

    boolean isOver() {
        return end.isDone();
    }

    Status end() throws Exception {
        return end.get(20, TimeUnit.SECONDS);
    }

    /** The reason in the end's ErrorInfo. */
    String reason() throws Exception {
        return NoteServer.reasonOf(end().asRuntimeException(trailers.get(1, TimeUnit.SECONDS)));
    }
}
