package ai.stigmer.http.conformance;

import connectrpc.conformance.v1.Service.Header;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What travels beside the messages of one call, for handlers that read all of it and write what they are told to. */
final class CallMetadata {
    private static final Context.Key<CallMetadata> KEY = Context.key("conformance-call-metadata");

    private final Metadata received;
    private final Metadata headers = new Metadata();
    private final Metadata trailers = new Metadata();

    private CallMetadata(Metadata received) {
        this.received = received;
    }

    static CallMetadata current() {
        return KEY.get();
    }

    static ServerInterceptor interceptor() {
        return new ServerInterceptor() {
            @Override
            public <I, O> ServerCall.Listener<I> interceptCall(
                    ServerCall<I, O> call, Metadata received, ServerCallHandler<I, O> next) {
                CallMetadata metadata = new CallMetadata(received);
                return Contexts.interceptCall(
                        Context.current().withValue(KEY, metadata), new Answered<>(call, metadata), received, next);
            }
        };
    }

    List<Header> received() {
        List<Header> all = new ArrayList<>();
        for (String name : received.keys()) {
            Header.Builder header = Header.newBuilder().setName(name);
            if (name.endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
                received.getAll(Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER))
                        .forEach(value -> header.addValue(
                                Base64.getEncoder().withoutPadding().encodeToString(value)));
            } else {
                header.addAllValue(received.getAll(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER)));
            }
            all.add(header.build());
        }
        return all;
    }

    void answer(List<Header> headersToSend, List<Header> trailersToSend) {
        headersToSend.forEach(header -> add(headers, header));
        trailersToSend.forEach(trailer -> add(trailers, trailer));
    }

    private static void add(Metadata metadata, Header header) {
        for (String value : header.getValueList()) {
            if (header.getName().endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
                metadata.put(
                        Metadata.Key.of(header.getName(), Metadata.BINARY_BYTE_MARSHALLER),
                        Base64.getDecoder().decode(value));
            } else {
                metadata.put(Metadata.Key.of(header.getName(), Metadata.ASCII_STRING_MARSHALLER), value);
            }
        }
    }

    private static final class Answered<I, O> extends SimpleForwardingServerCall<I, O> {
        private final CallMetadata metadata;
        private boolean begun;

        Answered(ServerCall<I, O> call, CallMetadata metadata) {
            super(call);
            this.metadata = metadata;
        }

        @Override
        public void sendHeaders(Metadata headers) {
            begun = true;
            headers.merge(metadata.headers);
            super.sendHeaders(headers);
        }

        @Override
        public void close(Status status, Metadata trailers) {
            if (!begun && !metadata.headers.keys().isEmpty()) {
                sendHeaders(new Metadata());
            }
            trailers.merge(metadata.trailers);
            super.close(status, trailers);
        }
    }
}
