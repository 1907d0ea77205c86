package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets one caller have so many streams at one time, over however many connections. A caller without a credential is an
 * address.
 */
final class CallerStreams implements ServerInterceptor {
    private final int most;
    private final Map<Object, Integer> open = new ConcurrentHashMap<>();

    CallerStreams(int most) {
        this.most = most;
    }

    @Override
    public <I, O> ServerCall.Listener<I> interceptCall(
            ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
        Runnable release = admit(callerOf(call));
        try {
            return new Counted<>(next.startCall(new Answered<>(call, release), headers), release);
        } catch (RuntimeException | Error failure) {
            release.run();
            throw failure;
        }
    }

    private Runnable admit(Object caller) {
        open.compute(caller, (key, count) -> {
            int begun = count == null ? 0 : count;
            if (begun >= most) {
                throw RpcException.of(
                        ErrorReason.LIMIT_EXCEEDED,
                        "a caller may have " + most + " streams at one time; end another one");
            }
            return begun + 1;
        });
        AtomicBoolean released = new AtomicBoolean();
        return () -> {
            if (released.compareAndSet(false, true)) {
                open.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
            }
        };
    }

    private static Object callerOf(ServerCall<?, ?> call) {
        CallerIdentity caller = CallerIdentity.current();
        if (!caller.isAnonymous()) {
            return caller.principal();
        }
        SocketAddress address = call.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
        return address instanceof InetSocketAddress internet ? internet.getAddress() : caller.principal();
    }

    /** Whoever has heard of the end of one stream may begin another at once. */
    private static final class Answered<I, O> extends SimpleForwardingServerCall<I, O> {
        private final Runnable release;

        Answered(ServerCall<I, O> call, Runnable release) {
            super(call);
            this.release = release;
        }

        @Override
        public void close(Status status, Metadata trailers) {
            release.run();
            super.close(status, trailers);
        }
    }

    private static final class Counted<I> extends SimpleForwardingServerCallListener<I> {
        private final Runnable release;

        Counted(ServerCall.Listener<I> listener, Runnable release) {
            super(listener);
            this.release = release;
        }

        @Override
        public void onCancel() {
            release.run();
            super.onCancel();
        }

        @Override
        public void onComplete() {
            release.run();
            super.onComplete();
        }
    }
}
