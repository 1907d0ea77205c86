package ai.stigmer.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskController;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Served by a plain server of grpc-java, that knows nothing of us. */
class GuardedServicesTest {
    private static final int MESSAGE_BYTES = 10_000;

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);
    private final LiveStates live = LiveStates.startWithoutRedis(Duration.ofMillis(20));
    private final ResourceBackend<Task> backend =
            TaskServer.backend(repository, policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, repository));
    private final GuardedServices services = described().guardedServices();
    private final Server server;
    private final TaskServer client;

    GuardedServicesTest() throws Exception {
        NettyServerBuilder plain =
                NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        services.definitions().forEach(plain::addService);
        server = plain.build().start();
        client = TaskServer.at(server.getPort());
    }

    private StigmerServerBuilder described() {
        return StigmerServer.builder(ServerSettings.onLoopback(0)
                        .withLimits(ServerLimits.standard().withMessageBytes(MESSAGE_BYTES)))
                .controller(new TaskController(backend))
                .authenticator(token -> Optional.of(CallerIdentity.of(Principal.user(token))))
                .authorizeStreamsEvery(Duration.ofMillis(100))
                .authorizer(policy);
    }

    @BeforeEach
    void root_may_do_everything() {
        policy.makeOperator(Principal.user("root"));
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
        services.close();
        live.close();
    }

    @Test
    void every_call_has_a_verified_caller_and_a_request_id() {
        assertRefused(
                Status.Code.PERMISSION_DENIED, () -> client.commandsAs("eve").create(Tasks.draft("acme", "One")));
        assertRefused(Status.Code.UNAUTHENTICATED, () -> client.commandsAs("").create(Tasks.draft("acme", "One")));
        assertThat(client.commandsAs("root")
                        .create(Tasks.draft("acme", "One"))
                        .getMetadata()
                        .getId())
                .startsWith("tsk_");
    }

    @Test
    void a_message_beyond_the_limit_is_refused_in_our_words() {
        Task large = Tasks.draft("acme", "x".repeat(MESSAGE_BYTES));

        assertThatThrownBy(() -> client.commandsAs("root").create(large))
                .isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
                    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
                    assertThat(refused.getTrailers()).isNotNull();
                    assertThat(refused.getTrailers().keys()).contains("grpc-status-details-bin");
                });
    }

    @Test
    void a_stream_ends_when_its_permission_is_taken_away() {
        Iterator<Task> states = subscribed();

        policy.relations().forEach(policy::remove);

        assertRefused(Status.Code.PERMISSION_DENIED, states::next);
    }

    @Test
    void closing_them_ends_what_still_runs_so_that_clients_try_another_replica() {
        Iterator<Task> states = subscribed();

        services.close();

        assertRefused(Status.Code.UNAVAILABLE, states::next);
    }

    @Test
    void health_is_left_to_the_server_and_open_access_to_ours() {
        assertThat(services.definitions())
                .extracting(service -> service.getServiceDescriptor().getName())
                .noneMatch(name -> name.startsWith("grpc.health"));
        assertThatThrownBy(() -> described()
                        .insecureOpenAccess(InsecureOpenAccess.everybodyMayDoEverythingAs(Principal.user("root")))
                        .guardedServices())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open access needs a server on a loopback address");
    }

    private Iterator<Task> subscribed() {
        String id = client.commandsAs("root")
                .create(Tasks.draft("acme", "One"))
                .getMetadata()
                .getId();
        Iterator<Task> states = client.queriesAs("root")
                .subscribe(ApiResourceId.newBuilder().setValue(id).build());
        assertThat(states.next().getMetadata().getId()).isEqualTo(id);
        return states;
    }

    private static void assertRefused(Status.Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(code));
    }
}
