package ai.stigmer.http.interop;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;

/** Sends back the metadata that the case custom_metadata wants to see again: one as a header, one as a trailer. */
final class EchoedMetadata implements ServerInterceptor {
    private static final Metadata.Key<String> INITIAL =
            Metadata.Key.of("x-grpc-test-echo-initial", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<byte[]> TRAILING =
            Metadata.Key.of("x-grpc-test-echo-trailing-bin", Metadata.BINARY_BYTE_MARSHALLER);

    @Override
    public <I, O> ServerCall.Listener<I> interceptCall(
            ServerCall<I, O> call, Metadata received, ServerCallHandler<I, O> next) {
        return next.startCall(
                new SimpleForwardingServerCall<>(call) {
                    @Override
                    public void sendHeaders(Metadata headers) {
                        copy(INITIAL, received, headers);
                        super.sendHeaders(headers);
                    }

                    @Override
                    public void close(Status status, Metadata trailers) {
                        copy(TRAILING, received, trailers);
                        super.close(status, trailers);
                    }
                },
                received);
    }

    private static <T> void copy(Metadata.Key<T> key, Metadata from, Metadata to) {
        T value = from.get(key);
        if (value != null) {
            to.put(key, value);
        }
    }
}
