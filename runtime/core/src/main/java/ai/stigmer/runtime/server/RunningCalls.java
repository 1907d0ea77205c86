package ai.stigmer.runtime.server;

import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Status;
import io.grpc.health.v1.HealthGrpc;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The calls that have begun and not ended. A server that stops ends them as UNAVAILABLE, so that a client tries again with
 * another replica; grpc-java itself would only cancel them.
 */
final class RunningCalls {
    private final Set<ParsedCall<?, ?>> calls = ConcurrentHashMap.newKeySet();

    void begin(ParsedCall<?, ?> call) {
        calls.add(call);
    }

    void end(ParsedCall<?, ?> call) {
        calls.remove(call);
    }

    void endAll() {
        end(call -> true);
    }

    /** Ends everything that lasts, but for those who watch the server's health, which they are to see change. */
    void endStreams() {
        end(call -> isStream(call) && !isWatch(call));
    }

    void endWatches() {
        end(RunningCalls::isWatch);
    }

    private void end(Predicate<ParsedCall<?, ?>> which) {
        calls.stream()
                .filter(which)
                .forEach(call -> call.fail(Status.UNAVAILABLE
                        .withDescription("the server stops; try again")
                        .asRuntimeException()));
    }

    private static boolean isWatch(ParsedCall<?, ?> call) {
        return call.getMethodDescriptor() == HealthGrpc.getWatchMethod();
    }

    private static boolean isStream(ParsedCall<?, ?> call) {
        return call.getMethodDescriptor().getType() != MethodType.UNARY;
    }
}
