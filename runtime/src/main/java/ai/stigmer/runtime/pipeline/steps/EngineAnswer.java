package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.RpcException;
import java.util.function.Supplier;

/** An answer of the authorization engine. An engine that throws, whatever it throws, has not answered. */
final class EngineAnswer {
    private EngineAnswer() {}

    static <T> T of(Supplier<T> question) {
        try {
            return question.get();
        } catch (RpcException known) {
            throw known;
        } catch (RuntimeException outage) {
            throw RpcException.authorizerUnavailable().causedBy(outage);
        }
    }
}
