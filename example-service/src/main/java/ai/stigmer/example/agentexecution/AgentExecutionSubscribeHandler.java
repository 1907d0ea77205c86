package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.handler.ResourceBackend;
import ai.stigmer.runtime.handler.SubscribeOperation;
import ai.stigmer.runtime.resource.MessageMapping;
import java.time.Duration;
import java.util.Objects;

/** Follows an execution until it is final, or with NOT_FOUND until it is deleted. */
public final class AgentExecutionSubscribeHandler
        extends SubscribeOperation<ApiResourceId, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.SubscribeHandler {
    private final Duration authorizationInterval;

    /** A handler that authorizes a stream again at every interval, 60 s at most. */
    public AgentExecutionSubscribeHandler(ResourceBackend<AgentExecution> backend, Duration authorizationInterval) {
        super(backend, MessageMapping.naming(ApiResourceId.getDefaultInstance(), backend.type()));
        this.authorizationInterval = Objects.requireNonNull(authorizationInterval, "authorizationInterval");
    }

    @Override
    protected Duration authorizationInterval() {
        return authorizationInterval;
    }
}
