package ai.stigmer.http.interop;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.rpc.RpcCall;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.grpc.testing.interop.EchoStatus;
import io.grpc.testing.interop.Empty;
import io.grpc.testing.interop.Payload;
import io.grpc.testing.interop.ResponseParameters;
import io.grpc.testing.interop.SimpleRequest;
import io.grpc.testing.interop.SimpleResponse;
import io.grpc.testing.interop.StreamingInputCallRequest;
import io.grpc.testing.interop.StreamingInputCallResponse;
import io.grpc.testing.interop.StreamingOutputCallRequest;
import io.grpc.testing.interop.StreamingOutputCallResponse;
import java.util.concurrent.TimeUnit;

/** gRPC's test service, as its description of the interop cases says. */
final class InteropService {
    private InteropService() {}

    static GrpcAutoController controller() {
        return new TestGrpcAutoController(
                InteropService::empty,
                InteropService::unary,
                InteropService::streamOut,
                InteropService::streamIn,
                InteropService::fullDuplex);
    }

    private static void empty(Empty request, RpcCall<Empty, Empty> call) {
        call.responses().send(request);
        call.responses().complete();
    }

    private static void unary(SimpleRequest request, RpcCall<SimpleRequest, SimpleResponse> call) {
        failIfAsked(request.getResponseStatus());
        call.responses()
                .send(SimpleResponse.newBuilder()
                        .setPayload(payload(request.getResponseSize()))
                        .build());
        call.responses().complete();
    }

    private static void streamOut(
            StreamingOutputCallRequest request, RpcCall<StreamingOutputCallRequest, StreamingOutputCallResponse> call) {
        answer(request, call.responses());
        call.responses().complete();
    }

    private static StreamObserver<StreamingInputCallRequest> streamIn(
            RpcCall<StreamingInputCallRequest, StreamingInputCallResponse> call) {
        return new Requests<>() {
            private int size;

            @Override
            public void onNext(StreamingInputCallRequest request) {
                size += request.getPayload().getBody().size();
            }

            @Override
            public void onCompleted() {
                call.responses()
                        .send(StreamingInputCallResponse.newBuilder()
                                .setAggregatedPayloadSize(size)
                                .build());
                call.responses().complete();
            }
        };
    }

    private static StreamObserver<StreamingOutputCallRequest> fullDuplex(
            RpcCall<StreamingOutputCallRequest, StreamingOutputCallResponse> call) {
        return new Requests<>() {
            @Override
            public void onNext(StreamingOutputCallRequest request) {
                failIfAsked(request.getResponseStatus());
                answer(request, call.responses());
            }

            @Override
            public void onCompleted() {
                call.responses().complete();
            }
        };
    }

    private static void answer(
            StreamingOutputCallRequest request, ResponseStream<StreamingOutputCallResponse> responses) {
        for (ResponseParameters wanted : request.getResponseParametersList()) {
            pause(wanted.getIntervalUs());
            responses.send(StreamingOutputCallResponse.newBuilder()
                    .setPayload(payload(wanted.getSize()))
                    .build());
        }
    }

    private static void failIfAsked(EchoStatus wanted) {
        if (wanted.getCode() != 0) {
            Status.Code code = Status.fromCodeValue(wanted.getCode()).getCode();
            throw RpcException.of(new ErrorReason("grpc.testing", "AS_ASKED", code), wanted.getMessage());
        }
    }

    private static Payload payload(int size) {
        return Payload.newBuilder().setBody(ByteString.copyFrom(new byte[size])).build();
    }

    private static void pause(int microseconds) {
        try {
            TimeUnit.MICROSECONDS.sleep(microseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets go when the client does. */
    private abstract static class Requests<I> implements StreamObserver<I> {
        @Override
        public void onError(Throwable gone) {}
    }
}
