package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.WatchAgentExecutionsRequest;
import ai.stigmer.agentic.agentexecution.v1.WatchAgentExecutionsResponse;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.options.WatchEventType;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list page that stays live, over real gRPC and real stores. */
@ExtendWith(RunningService.Extension.class)
class WatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private RunningService running;
    private RunningService.Organization organization;
    private Caller alice;

    @BeforeEach
    void newOrganization(RunningService shared) {
        running = shared;
        organization = running.newOrganization();
        alice = organization.newMember();
    }

    @Test
    void a_watch_shows_what_there_is_and_then_what_is_created_changed_and_deleted_on_any_replica() throws Exception {
        // given: a replica that watches what the other one writes
        String first = create("First");
        try (DataDirectory directory = DataDirectory.temporary();
                Stores stores = Stores.open(running.stores(), directory.path());
                AgentExecutionService replica = AgentExecutionService.start(ServerSettings.onLoopback(0), stores)) {
            ManagedChannel channel = Grpc.newChannelBuilder(
                            "127.0.0.1:" + replica.port(), InsecureChannelCredentials.create())
                    .build();
            Principal bob = Principal.user("bob-" + UUID.randomUUID());
            organization.member(bob);
            Page here = watch(alice, "", List.of());
            Page there = watch(Caller.with(new BearerToken(running.service().issueKey(bob)), channel), "", List.of());
            here.awaitFirst(WatchEventType.BOOKMARK);
            there.awaitFirst(WatchEventType.BOOKMARK);

            // when
            String second = create("Second");
            organization.newRunner().updateStatus(second, inProgress());
            alice.commands().delete(ApiResourceId.newBuilder().setValue(first).build());

            // then
            for (Page page : List.of(here, there)) {
                await().atMost(PATIENCE).untilAsserted(() -> {
                    assertThat(page.executions).containsOnlyKeys(second);
                    assertThat(page.executions.get(second).getStatus().getPhase())
                            .isEqualTo(ExecutionPhase.EXECUTION_IN_PROGRESS);
                });
                assertThat(page.types()).startsWith(WatchEventType.CREATED, WatchEventType.BOOKMARK);
                assertThat(page.typesOf(first)).containsExactly(WatchEventType.CREATED, WatchEventType.DELETED);
                assertThat(page.typesOf(second)).startsWith(WatchEventType.CREATED);
                page.cancel();
            }
            channel.shutdownNow();
        }
    }

    @Test
    void a_watch_that_resumes_gets_what_it_has_missed_and_nothing_else() {
        // given
        String kept = create("Kept");
        String changed = create("Changed");
        String deleted = create("Deleted");
        Page before = watch(alice, "", List.of());
        String token = before.awaitFirst(WatchEventType.BOOKMARK).getResumeToken();
        before.cancel();

        // when
        organization.newRunner().updateStatus(changed, inProgress());
        alice.commands().delete(ApiResourceId.newBuilder().setValue(deleted).build());
        String created = create("Created");
        Page after = watch(alice, token, List.of(kept, changed, deleted));

        // then
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(after.typesOf(changed)).contains(WatchEventType.CHANGED);
            assertThat(after.typesOf(deleted)).containsExactly(WatchEventType.DELETED);
            assertThat(after.typesOf(created)).startsWith(WatchEventType.CREATED);
        });
        assertThat(after.typesOf(kept)).isEmpty();
        after.cancel();
    }

    @Test
    void a_watch_shows_nothing_of_what_its_caller_may_not_view() {
        // given
        Page stranger = watch(running.newOrganization().newMember(), "", List.of());
        Page member = watch(alice, "", List.of());
        stranger.awaitFirst(WatchEventType.BOOKMARK);
        member.awaitFirst(WatchEventType.BOOKMARK);

        // when
        String id = create("Secret");

        // then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(member.executions).containsOnlyKeys(id));
        assertThat(stranger.types()).containsExactly(WatchEventType.BOOKMARK);
        stranger.cancel();
        member.cancel();
    }

    @Test
    void a_token_of_another_caller_is_refused() {
        // given
        Page mine = watch(alice, "", List.of());
        String token = mine.awaitFirst(WatchEventType.BOOKMARK).getResumeToken();
        mine.cancel();

        // when
        Page other = watch(organization.newMember(), token, List.of());

        // then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(other.ended.get()).isNotNull());
        assertThat(other.ended.get().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(other.ended.get().getDescription()).contains("resume_token");
    }

    private String create(String name) {
        return alice.commands()
                .create(organization.newExecution(name).build())
                .getMetadata()
                .getId();
    }

    private static AgentExecutionStatus inProgress() {
        return AgentExecutionStatus.newBuilder()
                .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
                .build();
    }

    private Page watch(Caller caller, String token, List<String> known) {
        Page page = new Page();
        caller.watch(
                WatchAgentExecutionsRequest.newBuilder()
                        .setOrg(organization.id())
                        .setResumeToken(token)
                        .addAllKnownIds(known)
                        .build(),
                page);
        return page;
    }

    /** What a client makes of the events. */
    private static final class Page
            implements ClientResponseObserver<WatchAgentExecutionsRequest, WatchAgentExecutionsResponse> {
        private final Map<String, AgentExecution> executions = new ConcurrentHashMap<>();
        private final List<WatchAgentExecutionsResponse> events = new CopyOnWriteArrayList<>();
        private final AtomicReference<Status> ended = new AtomicReference<>();
        private final AtomicReference<ClientCallStreamObserver<WatchAgentExecutionsRequest>> call =
                new AtomicReference<>();

        @Override
        public void beforeStart(ClientCallStreamObserver<WatchAgentExecutionsRequest> begun) {
            call.set(begun);
        }

        @Override
        public void onNext(WatchAgentExecutionsResponse event) {
            switch (event.getType()) {
                case CREATED, CHANGED -> executions.put(event.getId(), event.getExecution());
                case DELETED -> executions.remove(event.getId());
                default -> {}
            }
            events.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            ended.set(Status.fromThrowable(failure));
        }

        @Override
        public void onCompleted() {
            ended.set(Status.OK);
        }

        WatchAgentExecutionsResponse awaitFirst(WatchEventType type) {
            await().atMost(PATIENCE).until(() -> types().contains(type));
            return events.stream()
                    .filter(event -> event.getType() == type)
                    .findFirst()
                    .orElseThrow();
        }

        List<WatchEventType> types() {
            return events.stream().map(WatchAgentExecutionsResponse::getType).toList();
        }

        List<WatchEventType> typesOf(String id) {
            return events.stream()
                    .filter(event -> event.getId().equals(id))
                    .map(WatchAgentExecutionsResponse::getType)
                    .toList();
        }

        void cancel() {
            call.get().cancel("seen enough", null);
        }
    }
}
