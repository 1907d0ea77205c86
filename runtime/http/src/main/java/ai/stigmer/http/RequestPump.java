package ai.stigmer.http;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request's body and hands its messages on, as many as are asked for: a client that sends faster than its call
 * reads has to wait. Used in turn with the other callbacks of its call.
 */
final class RequestPump {
    /** How much of a body that nobody wants is read to keep its connection. */
    private static final int MAX_UNWANTED_CHUNKS = 64;

    private final Content.Source body;
    private final RequestMessages messages;
    private final Executor turns;
    private final Receiver receiver;
    private long wanted;
    private boolean ended;

    // Guarded by this, as is the reading itself.
    private boolean waiting;
    private boolean consumed;

    /** Takes what is read. */
    interface Receiver {
        void message(InputStream message);

        void halfClose();

        void failed(Throwable why);
    }

    RequestPump(Content.Source body, RequestMessages messages, Executor turns, Receiver receiver) {
        this.body = body;
        this.messages = messages;
        this.turns = turns;
        this.receiver = receiver;
    }

    /** Asks for so many more messages. */
    void request(int more) {
        wanted += more;
        pump();
    }

    /** Reads no more. */
    void stop() {
        ended = true;
    }

    /**
     * Reads what is there of a body that nobody wants any more, on any thread.
     *
     * @return whether that was all of it; else its connection is of no use for another request
     */
    synchronized boolean consume() {
        for (int i = 0; i < MAX_UNWANTED_CHUNKS && !consumed && !waiting; i++) {
            Content.Chunk chunk = body.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return false;
            }
            consumed = chunk.isLast();
            chunk.release();
        }
        return consumed;
    }

    private synchronized boolean isWaiting() {
        return waiting;
    }

    private void pump() {
        while (!ended && !isWaiting()) {
            if (messages.isExhausted()) {
                ended = true;
                receiver.halfClose();
            } else if (wanted == 0) {
                return;
            } else {
                messages.next().ifPresentOrElse(this::deliver, this::read);
            }
        }
    }

    private void deliver(InputStream message) {
        wanted--;
        receiver.message(message);
    }

    private void read() {
        Content.Chunk chunk = chunkOrDemand();
        if (chunk == null) {
            return;
        }
        if (Content.Chunk.isFailure(chunk)) {
            ended = true;
            receiver.failed(Optional.ofNullable(chunk.getFailure()).orElseGet(IllegalStateException::new));
        } else {
            messages.add(chunk.getByteBuffer());
            if (chunk.isLast()) {
                messages.end();
            }
            chunk.release();
        }
    }

    private synchronized Content.@Nullable Chunk chunkOrDemand() {
        if (consumed) {
            return Content.Chunk.EOF;
        }
        Content.Chunk chunk = body.read();
        if (chunk == null) {
            waiting = true;
            body.demand(() -> turns.execute(this::resume));
        } else {
            consumed = chunk.isLast();
        }
        return chunk;
    }

    private void resume() {
        synchronized (this) {
            waiting = false;
        }
        pump();
    }
}
