package ai.stigmer.runtime.server;

import io.grpc.Status;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
        calls.forEach(call -> call.fail(Status.UNAVAILABLE
                .withDescription("the server stops; try again")
                .asRuntimeException()));
    }
}
