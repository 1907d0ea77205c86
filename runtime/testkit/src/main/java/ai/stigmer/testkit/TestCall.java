package ai.stigmer.testkit;

import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One call of an rpc of any shape. */
final class TestCall extends ClientCall.Listener<Message> {
    private final ClientCall<Message, Message> call;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> begun = new CompletableFuture<>();
    private final CompletableFuture<Answer> ended = new CompletableFuture<>();

    private TestCall(ClientCall<Message, Message> call) {
        this.call = call;
    }

    @SuppressWarnings("unchecked") // Every message of a generated service is a Message.
    static TestCall start(Channel channel, MethodDescriptor<?, ?> method, CallOptions options) {
        TestCall call = new TestCall(channel.newCall((MethodDescriptor<Message, Message>) method, options));
        call.call.start(call, new Metadata());
        call.call.request(Integer.MAX_VALUE);
        return call;
    }

    /** Calls with one request, and takes the first message of a stream for the whole answer. */
    static Answer once(Channel channel, MethodDescriptor<?, ?> method, CallOptions options, Message request) {
        TestCall call = start(channel, method, options);
        call.send(request);
        call.finish();
        if (!method.getType().serverSendsOneMessage()) {
            call.awaitMessageOrEnd(Duration.ofMinutes(1));
            if (!call.ended.isDone()) {
                call.cancel();
                return new Answer(Status.OK, "", call.messages);
            }
        }
        return call.awaitEnd(Duration.ofMinutes(1));
    }

    void send(Message request) {
        call.sendMessage(request);
    }

    /** Says that no more requests follow. */
    void finish() {
        call.halfClose();
    }

    void cancel() {
        call.cancel("the test has seen enough", null);
    }

    /** Whether a message came before the call ended. */
    boolean awaitMessageOrEnd(Duration patience) {
        return within(begun, patience);
    }

    boolean isOverAfter(Duration time) {
        try {
            ended.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Answer awaitEnd(Duration patience) {
        return within(ended, patience);
    }

    @Override
    public void onMessage(Message message) {
        messages.add(message);
        begun.complete(true);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
        ended.complete(Answer.of(status, trailers, messages));
        begun.complete(false);
    }

    private static <V> V within(CompletableFuture<V> result, Duration patience) {
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("nothing came from the server within " + patience, late);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
