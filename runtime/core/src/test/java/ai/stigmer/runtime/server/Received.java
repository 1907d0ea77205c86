package ai.stigmer.runtime.server;

import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.testing.Note;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A handler's side of a stream in a test: what reached it, and how it was told of the end. It authorizes nothing itself. */
final class Received implements StreamObserver<Note> {
    final RpcCall<Note, Note> call;
    final List<Note> notes = new CopyOnWriteArrayList<>();
    final AtomicInteger completions = new AtomicInteger();
    final AtomicInteger errors = new AtomicInteger();
    final AtomicInteger cancellations = new AtomicInteger();

    /** Opens a stream of the handler for each call. */
    @FunctionalInterface
    interface Handler {
        StreamObserver<Note> open(RpcCall<Note, Note> call);
    }

    Received(RpcCall<Note, Note> call) {
        this.call = call;
        call.responses().onCancel(cancellations::incrementAndGet);
    }

    /** Answers each message of a bidirectional stream, and a client's stream with its last. */
    @Override
    public void onNext(Note note) {
        notes.add(note);
        if (call.method().descriptor().getType() == MethodType.BIDI_STREAMING) {
            call.responses().send(note);
        }
    }

    @Override
    public void onError(Throwable gone) {
        errors.incrementAndGet();
    }

    @Override
    public void onCompleted() {
        completions.incrementAndGet();
        if (call.method().descriptor().getType() == MethodType.CLIENT_STREAMING) {
            call.responses().send(notes.isEmpty() ? Note.getDefaultInstance() : notes.get(notes.size() - 1));
        }
        call.responses().complete();
    }
}
