package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A service's own precondition has its own code, its own reason and domain. */
class OwnReasonTest {
    private static final ErrorReason BUDGET_SPENT =
            new ErrorReason("billing.example.com", "BUDGET_SPENT", Code.FAILED_PRECONDITION);

    /** The pipeline of a create, with a step of the service's own ahead of the write. */
    private static final class CreateWithinBudget extends CreateOperation<Task, Task, Task> {
        CreateWithinBudget(ResourceBackend<Task> backend) {
            super(backend, MessageMapping.same(Tasks.TYPE));
        }

        @Override
        protected Pipeline<Task> pipeline() {
            return pipelineNamed("create-within-budget")
                    .step(validateFieldConstraints())
                    .step(resolveSlug())
                    .step(authorize())
                    .step(new CheckBudget())
                    .step(buildNewState())
                    .step(persist())
                    .step(transformResponse())
                    .step(sendResponse())
                    .build();
        }
    }

    private static final class CheckBudget implements Step<Task> {
        @Override
        public String name() {
            return "CheckBudget";
        }

        @Override
        public StepContract contract() {
            return StepContract.requiring(Fact.AUTHORIZED);
        }

        @Override
        public Next execute(RequestContext<Task> context) {
            throw RpcException.of(BUDGET_SPENT, "the budget of acme is spent").retryAfter(Duration.ofHours(1));
        }
    }

    @Test
    void a_step_of_the_service_refuses_with_its_own_code_reason_and_domain_and_nothing_is_written() throws Exception {
        // given
        var repository = new InMemoryRepository<>(Tasks.TYPE);
        var policy = new InMemoryPolicy();
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "acme")));
        var backend = TaskServer.backend(repository, policy, (id, state, deleted) -> {}, (id, listener) -> () -> {});
        try (TaskServer server = TaskServer.start(
                ServerServiceDefinition.builder(TaskMethods.CREATE.descriptor().getServiceName())
                        .addMethod(Routes.unary(TaskMethods.CREATE, new CreateWithinBudget(backend)))
                        .build())) {

            // when
            var refused = catchThrowableOfType(
                    StatusRuntimeException.class,
                    () -> server.commandsAs("alice").create(Tasks.draft("acme", "One")));

            // then
            Status status = StatusProto.fromThrowable(refused);
            assertThat(status.getCode()).isEqualTo(Code.FAILED_PRECONDITION.value());
            assertThat(status.getMessage()).isEqualTo("the budget of acme is spent");
            ErrorInfo info = status.getDetails(0).unpack(ErrorInfo.class);
            assertThat(info.getDomain()).isEqualTo("billing.example.com");
            assertThat(info.getReason()).isEqualTo("BUDGET_SPENT");
            assertThat(status.getDetails(1)
                            .unpack(RetryInfo.class)
                            .getRetryDelay()
                            .getSeconds())
                    .isEqualTo(3600);
            assertThat(repository.find("acme", "one")).isEmpty();
        }
    }
}
