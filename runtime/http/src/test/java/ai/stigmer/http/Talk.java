package ai.stigmer.http;

import acme.board.Line;
import ai.stigmer.runtime.rpc.RpcCall;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Handlers of rpcs in every shape, which anybody may call. */
final class Talk {
    private Talk() {}

    /** Answers with the names of the headers that it sees; asked to "wait", it takes its time. */
    static void say(Line request, RpcCall<Line, Line> call) {
        if (request.getText().equals("wait")) {
            waitUntilStopped(call);
        }
        String text = request.getText().equals("headers")
                ? call.headers().keys().stream().sorted().collect(Collectors.joining(" "))
                : request.getText();
        call.responses().send(line(text));
        call.responses().complete();
    }

    private static void waitUntilStopped(RpcCall<Line, Line> call) {
        while (!call.isStopped()) {
            Thread.onSpinWait();
        }
    }

    /** Answers once, and goes on until somebody ends it. */
    static void watch(Line request, RpcCall<Line, Line> call) {
        call.responses().send(request);
    }

    /** Answers with all lines. */
    static StreamObserver<Line> join(RpcCall<Line, Line> call) {
        List<String> lines = new ArrayList<>();
        return new Lines() {
            @Override
            public void onNext(Line line) {
                lines.add(line.getText());
            }

            @Override
            public void onCompleted() {
                call.responses().send(line(String.join(" ", lines)));
                call.responses().complete();
            }
        };
    }

    /** Answers each line at once. */
    static StreamObserver<Line> echo(RpcCall<Line, Line> call) {
        return new Lines() {
            @Override
            public void onNext(Line line) {
                call.responses().send(line);
            }

            @Override
            public void onCompleted() {
                call.responses().complete();
            }
        };
    }

    static Line line(String text) {
        return Line.newBuilder().setText(text).build();
    }

    private abstract static class Lines implements StreamObserver<Line> {
        @Override
        public void onError(Throwable gone) {}
    }
}
