package ai.stigmer.http;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What is sent, in order. Jetty takes one write at a time, so what comes in between waits here and goes out together.
 *
 * <p>Thread-safe.
 */
final class ResponseBody {
    /** With more than this unsent, the sender is asked to wait. */
    private static final int READY_BYTES = 64 * 1024;

    private final Response response;
    private final Callback exchange;
    private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
    private final AtomicBoolean finished = new AtomicBoolean();
    private Listener listener = new Listener() {};
    private long unsent;
    private boolean writing;
    private boolean ending;
    private boolean ended;

    /** Hears of progress, on threads of the server that must not be held up. */
    interface Listener {
        /** More may be sent. */
        default void onReady() {}

        /** All is sent. */
        default void onSent() {}

        /** The client is gone. */
        default void onGone(Throwable why) {}
    }

    /**
     * A body.
     *
     * @param exchange hears of the end of the exchange, once
     */
    ResponseBody(Response response, Callback exchange) {
        this.response = response;
        this.exchange = exchange;
    }

    /** What goes ahead of the body; to be written before the first byte of it. */
    Response head() {
        return response;
    }

    /**
     * Says that the connection takes no other request, as it is of no use while a request is not read to its end. Of no
     * effect once the head is sent, and over HTTP/2, where requests do not stand in line.
     */
    void closeConnection() {
        if (!response.isCommitted()
                && response.getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1) {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
    }

    synchronized void listen(Listener other) {
        listener = other;
    }

    synchronized boolean isReady() {
        return unsent < READY_BYTES;
    }

    /** Sends bytes, with none the head alone. */
    void write(byte[] bytes) {
        enqueue(bytes, false);
        send();
    }

    /** Sends the last bytes. */
    void end(byte[] bytes) {
        enqueue(bytes, true);
        send();
    }

    /** Gives up on a client that is gone. */
    void abort(Throwable why) {
        if (finished.compareAndSet(false, true)) {
            exchange.failed(why);
        }
    }

    private synchronized void enqueue(byte[] bytes, boolean last) {
        waiting.add(ByteBuffer.wrap(bytes));
        unsent += bytes.length;
        ending |= last;
    }

    private void send() {
        ByteBuffer next;
        boolean last;
        synchronized (this) {
            if (writing || ended || waiting.isEmpty() || finished.get()) {
                return;
            }
            next = joined();
            last = ending;
            writing = true;
            ended = last;
        }
        int bytes = next.remaining();
        response.write(last, next, Callback.from(() -> sent(bytes, last), this::fail));
    }

    private ByteBuffer joined() {
        if (waiting.size() == 1) {
            return waiting.remove();
        }
        ByteBuffer all = ByteBuffer.allocate((int) unsent);
        waiting.forEach(all::put);
        waiting.clear();
        return all.flip();
    }

    private void sent(int bytes, boolean last) {
        boolean becameReady;
        Listener told;
        synchronized (this) {
            writing = false;
            becameReady = unsent >= READY_BYTES && unsent - bytes < READY_BYTES;
            unsent -= bytes;
            told = listener;
        }
        if (last) {
            if (finished.compareAndSet(false, true)) {
                exchange.succeeded();
            }
            told.onSent();
            return;
        }
        send();
        if (becameReady) {
            told.onReady();
        }
    }

    private void fail(Throwable why) {
        Listener told;
        synchronized (this) {
            told = listener;
        }
        abort(why);
        told.onGone(why);
    }
}
