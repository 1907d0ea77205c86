package ai.stigmer.http.conformance;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import connectrpc.conformance.v1.ConformanceServiceGrpc.ConformanceServiceImplBase;
import connectrpc.conformance.v1.Service.BidiStreamRequest;
import connectrpc.conformance.v1.Service.BidiStreamResponse;
import connectrpc.conformance.v1.Service.ClientStreamRequest;
import connectrpc.conformance.v1.Service.ClientStreamResponse;
import connectrpc.conformance.v1.Service.ConformancePayload;
import connectrpc.conformance.v1.Service.ConformancePayload.RequestInfo;
import connectrpc.conformance.v1.Service.Error;
import connectrpc.conformance.v1.Service.IdempotentUnaryRequest;
import connectrpc.conformance.v1.Service.IdempotentUnaryResponse;
import connectrpc.conformance.v1.Service.ServerStreamRequest;
import connectrpc.conformance.v1.Service.ServerStreamResponse;
import connectrpc.conformance.v1.Service.StreamResponseDefinition;
import connectrpc.conformance.v1.Service.UnaryRequest;
import connectrpc.conformance.v1.Service.UnaryResponse;
import connectrpc.conformance.v1.Service.UnaryResponseDefinition;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Answers as each request tells it to, and with what it has seen of the request. */
final class ConformanceService extends ConformanceServiceImplBase {
    @Override
    public void unary(UnaryRequest request, StreamObserver<UnaryResponse> responses) {
        answer(
                request.getResponseDefinition(),
                List.of(request),
                responses,
                payload -> UnaryResponse.newBuilder().setPayload(payload).build());
    }

    @Override
    public void idempotentUnary(IdempotentUnaryRequest request, StreamObserver<IdempotentUnaryResponse> responses) {
        answer(
                request.getResponseDefinition(),
                List.of(request),
                responses,
                payload ->
                        IdempotentUnaryResponse.newBuilder().setPayload(payload).build());
    }

    @Override
    public StreamObserver<ClientStreamRequest> clientStream(StreamObserver<ClientStreamResponse> responses) {
        List<ClientStreamRequest> requests = new ArrayList<>();
        return new Requests<>() {
            @Override
            public void onNext(ClientStreamRequest request) {
                requests.add(request);
            }

            @Override
            public void onCompleted() {
                UnaryResponseDefinition definition = requests.isEmpty()
                        ? UnaryResponseDefinition.getDefaultInstance()
                        : requests.get(0).getResponseDefinition();
                answer(
                        definition,
                        requests,
                        responses,
                        payload -> ClientStreamResponse.newBuilder()
                                .setPayload(payload)
                                .build());
            }
        };
    }

    @Override
    public void serverStream(ServerStreamRequest request, StreamObserver<ServerStreamResponse> responses) {
        Answers<ServerStreamResponse> answers = new Answers<>(
                request.getResponseDefinition(),
                responses,
                payload -> ServerStreamResponse.newBuilder().setPayload(payload).build());
        answers.finish(List.of(request));
    }

    @Override
    public StreamObserver<BidiStreamRequest> bidiStream(StreamObserver<BidiStreamResponse> responses) {
        return new Requests<>() {
            private final List<BidiStreamRequest> requests = new ArrayList<>();
            private Answers<BidiStreamResponse> answers = answers(StreamResponseDefinition.getDefaultInstance());
            private boolean begun;
            private boolean fullDuplex;

            @Override
            public void onNext(BidiStreamRequest request) {
                if (!begun) {
                    begun = true;
                    fullDuplex = request.getFullDuplex();
                    answers = answers(request.getResponseDefinition());
                }
                requests.add(request);
                if (fullDuplex && answers.next(requests)) {
                    requests.clear();
                }
            }

            @Override
            public void onCompleted() {
                answers.finish(requests);
            }

            private Answers<BidiStreamResponse> answers(StreamResponseDefinition definition) {
                return new Answers<>(
                        definition,
                        responses,
                        payload -> BidiStreamResponse.newBuilder()
                                .setPayload(payload)
                                .build());
            }
        };
    }

    private static <O> void answer(
            UnaryResponseDefinition definition,
            List<? extends Message> requests,
            StreamObserver<O> responses,
            Function<ConformancePayload, O> response) {
        CallMetadata.current().answer(definition.getResponseHeadersList(), definition.getResponseTrailersList());
        pause(definition.getResponseDelayMs());
        RequestInfo seen = seen(requests);
        if (definition.hasError()) {
            responses.onError(failure(definition.getError(), Optional.of(seen)));
            return;
        }
        responses.onNext(response.apply(ConformancePayload.newBuilder()
                .setData(definition.getResponseData())
                .setRequestInfo(seen)
                .build()));
        responses.onCompleted();
    }

    private static RequestInfo seen(List<? extends Message> requests) {
        RequestInfo.Builder seen = RequestInfo.newBuilder()
                .addAllRequestHeaders(CallMetadata.current().received())
                .addAllRequests(requests.stream().map(Any::pack).toList());
        if (Context.current().getDeadline() != null) {
            seen.setTimeoutMs(Context.current().getDeadline().timeRemaining(TimeUnit.MILLISECONDS));
        }
        return seen.build();
    }

    private static StatusRuntimeException failure(Error error, Optional<RequestInfo> seen) {
        com.google.rpc.Status.Builder status = com.google.rpc.Status.newBuilder()
                .setCode(error.getCodeValue())
                .setMessage(error.getMessage())
                .addAllDetails(error.getDetailsList());
        seen.ifPresent(info -> status.addDetails(Any.pack(info)));
        return StatusProto.toStatusRuntimeException(status.build());
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes requests, and lets go when the client does. */
    private abstract static class Requests<I> implements StreamObserver<I> {
        @Override
        public void onError(Throwable gone) {}
    }

    /** The answers of one stream, in order. */
    private static final class Answers<O> {
        private final StreamResponseDefinition definition;
        private final ServerCallStreamObserver<O> responses;
        private final Function<ConformancePayload, O> response;
        private int sent;
        private boolean ended;

        Answers(
                StreamResponseDefinition definition,
                StreamObserver<O> responses,
                Function<ConformancePayload, O> response) {
            this.definition = definition;
            this.responses = (ServerCallStreamObserver<O>) responses;
            this.response = response;
            CallMetadata.current().answer(definition.getResponseHeadersList(), definition.getResponseTrailersList());
        }

        /** Sends one more; with none left, the end. */
        boolean next(List<? extends Message> requests) {
            if (ended) {
                return false;
            }
            if (sent == definition.getResponseDataCount()) {
                end(requests);
                return false;
            }
            pause(definition.getResponseDelayMs());
            ConformancePayload.Builder payload =
                    ConformancePayload.newBuilder().setData(definition.getResponseData(sent));
            if (sent == 0) {
                payload.setRequestInfo(seen(requests));
            } else if (!requests.isEmpty()) {
                payload.getRequestInfoBuilder()
                        .addAllRequests(requests.stream().map(Any::pack).toList());
            }
            sent++;
            responses.onNext(response.apply(payload.build()));
            return true;
        }

        /** Sends the rest and the end. */
        void finish(List<? extends Message> requests) {
            List<? extends Message> unseen = requests;
            while (!ended && !responses.isCancelled() && sent < definition.getResponseDataCount()) {
                next(unseen);
                unseen = List.of();
            }
            end(requests);
        }

        private void end(List<? extends Message> requests) {
            if (ended || responses.isCancelled()) {
                return;
            }
            ended = true;
            if (definition.hasError()) {
                responses.onError(
                        failure(definition.getError(), sent == 0 ? Optional.of(seen(requests)) : Optional.empty()));
            } else {
                responses.onCompleted();
            }
        }
    }
}
