package ai.stigmer.runtime.grpc;

import io.grpc.Context;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;

/**
 * What a call says beside its messages. grpc-java's observers have no place for it, so it is put on the headers when
 * they leave. Thread-safe.
 */
final class AnswerHeaders {
    /** Those of the current call. */
    static final Context.Key<AnswerHeaders> KEY = Context.key("stigmer-answer-headers");

    private final Metadata collected = new Metadata();
    private boolean sent;

    synchronized void set(Metadata.Key<String> name, String value) {
        if (sent) {
            throw new IllegalStateException("the header " + name.name() + " comes behind the first message");
        }
        collected.discardAll(name);
        collected.put(name, value);
    }

    private synchronized void addTo(Metadata headers) {
        sent = true;
        headers.merge(collected);
    }

    /** The call, which sends these headers along. */
    <I, O> ServerCall<I, O> on(ServerCall<I, O> call) {
        return new SimpleForwardingServerCall<>(call) {
            @Override
            public void sendHeaders(Metadata headers) {
                addTo(headers);
                super.sendHeaders(headers);
            }
        };
    }
}
