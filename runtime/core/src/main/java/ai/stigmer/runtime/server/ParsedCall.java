package ai.stigmer.runtime.server;

import ai.stigmer.runtime.grpc.internal.ErrorAnswers;
import io.grpc.Attributes;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.SecurityLevel;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.io.InputStream;

/**
 * A call as its handler sees it, over the call on the wire, whose requests are bytes. It can be ended from below the
 * handler; what the handler sends after that goes nowhere.
 */
final class ParsedCall<I, O> extends ServerCall<I, O> {
    private final MethodDescriptor<I, O> method;
    private final ServerCall<InputStream, O> wire;
    // grpc-java's calls are for one thread at a time; the handler's may be another one than that of the callbacks.
    private final Object sending = new Object();
    private volatile boolean failed;
    private boolean closed;

    ParsedCall(MethodDescriptor<I, O> method, ServerCall<InputStream, O> wire) {
        this.method = method;
        this.wire = wire;
    }

    /** Ends the call with an answer, unless it has ended. */
    void fail(StatusRuntimeException answer) {
        failed = true;
        Metadata trailers = answer.getTrailers();
        synchronized (sending) {
            if (!closed) {
                closed = true;
                wire.close(answer.getStatus(), trailers == null ? new Metadata() : trailers);
            }
        }
    }

    /** Whether the call was ended from below the handler. */
    boolean isFailed() {
        return failed;
    }

    @Override
    public void sendHeaders(Metadata headers) {
        synchronized (sending) {
            if (!failed) {
                wire.sendHeaders(headers);
            }
        }
    }

    @Override
    public void sendMessage(O message) {
        synchronized (sending) {
            if (!failed) {
                wire.sendMessage(message);
            }
        }
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (status.getCode() == Status.Code.UNKNOWN && !isMeant(status, trailers)) {
            // What a handler that is not routed throws; grpc-java would show the text of it.
            StatusRuntimeException answer = ErrorAnswers.of(
                    method.getFullMethodName(), status.getCause() == null ? status.asException() : status.getCause());
            close(answer.getStatus(), answer.getTrailers() == null ? new Metadata() : answer.getTrailers());
            return;
        }
        synchronized (sending) {
            if (!failed) {
                closed = true;
                wire.close(status, trailers);
            }
        }
    }

    /** A service's own reason may have this code; it comes with details, which nothing that is thrown by mistake has. */
    private static boolean isMeant(Status status, Metadata trailers) {
        return StatusProto.fromStatusAndTrailers(status, trailers).getDetailsCount() > 0;
    }

    @Override
    public void request(int messages) {
        wire.request(messages);
    }

    @Override
    public boolean isReady() {
        return !failed && wire.isReady();
    }

    @Override
    public boolean isCancelled() {
        return failed || wire.isCancelled();
    }

    @Override
    public void setMessageCompression(boolean enabled) {
        wire.setMessageCompression(enabled);
    }

    @Override
    public void setCompression(String compressor) {
        wire.setCompression(compressor);
    }

    @Override
    public void setOnReadyThreshold(int bytes) {
        wire.setOnReadyThreshold(bytes);
    }

    @Override
    public SecurityLevel getSecurityLevel() {
        return wire.getSecurityLevel();
    }

    @Override
    public Attributes getAttributes() {
        return wire.getAttributes();
    }

    @Override
    public String getAuthority() {
        return wire.getAuthority();
    }

    @Override
    public MethodDescriptor<I, O> getMethodDescriptor() {
        return method;
    }
}
