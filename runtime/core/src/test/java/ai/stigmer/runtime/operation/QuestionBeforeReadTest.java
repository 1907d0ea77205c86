package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written or answered is a version that was known before the last question, whatever happens behind it. */
class QuestionBeforeReadTest {
    private static final Principal BOB = Principal.user("bob");

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final Scripted authorizer = new Scripted(policy);
    private final ResourceRepository<Task> repository =
            MongoResourceRepository.open(EmbeddedMongo.newDatabase(), Tasks.TYPE, Clock.systemUTC(), List.of());
    private final TaskServer server = TaskServer.start(
            TaskServer.backend(repository, policy, authorizer, (id, state, deleted) -> {}, (id, listener) -> {
                listener.onState(repository.find(id).orElseThrow());
                return () -> {};
            }));

    private Task task = Task.getDefaultInstance();
    private Relation granted = new Relation(BOB.toString(), "owner", new ResourceRef("task", "none"));

    /** What bob may do to the task. */
    private enum Attempt {
        GET("unauthorized to view task") {
            @Override
            Task on(Task task, TaskServer server) {
                return server.queriesAs("bob").get(id(task));
            }
        },
        GET_BY_REFERENCE("unauthorized to view task") {
            @Override
            Task on(Task task, TaskServer server) {
                return server.queriesAs("bob")
                        .getByReference(ApiResourceReference.newBuilder()
                                .setOrg(task.getMetadata().getOrg())
                                .setSlug(task.getMetadata().getSlug())
                                .build());
            }
        },
        SUBSCRIBE("unauthorized to view task") {
            @Override
            Task on(Task task, TaskServer server) {
                return server.queriesAs("bob").subscribe(id(task)).next();
            }
        },
        UPDATE("unauthorized to update task") {
            @Override
            Task on(Task task, TaskServer server) {
                Task.Builder request = task.toBuilder().clearStatus();
                request.getSpecBuilder().setTitle("Bob's");
                return server.commandsAs("bob").update(request.build());
            }
        },
        UPDATE_STATUS("unauthorized to update task status") {
            @Override
            Task on(Task task, TaskServer server) {
                Task.Builder request = Task.newBuilder();
                request.getMetadataBuilder().setId(task.getMetadata().getId());
                request.getStatusBuilder().setError("Bob's");
                return server.commandsAs("bob").updateStatus(request.build());
            }
        },
        DELETE("unauthorized to delete task") {
            @Override
            Task on(Task task, TaskServer server) {
                return server.commandsAs("bob").delete(id(task));
            }
        },
        APPLY("permission denied") {
            @Override
            Task on(Task task, TaskServer server) {
                Task.Builder request = task.toBuilder().clearStatus();
                request.getMetadataBuilder().clearId();
                request.getSpecBuilder().setTitle("Bob's");
                return server.commandsAs("bob").apply(request.build());
            }
        };

        private final String refusal;

        Attempt(String refusal) {
            this.refusal = refusal;
        }

        abstract Task on(Task task, TaskServer server);

        private static ApiResourceId id(Task task) {
            return ApiResourceId.newBuilder()
                    .setValue(task.getMetadata().getId())
                    .build();
        }
    }

    @BeforeEach
    void bob_may_do_everything_with_a_task() {
        policy.makeOperator(Principal.user("alice"));
        Task created = server.commandsAs("alice").create(Tasks.draft("acme", "One"));
        task = created.toBuilder()
                .setMetadata(created.getMetadata().toBuilder().clearVersion())
                .build();
        granted = new Relation(
                BOB.toString(),
                "owner",
                new ResourceRef("task", created.getMetadata().getId()));
        policy.add(granted);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_version_that_was_written_behind_the_question_is_asked_about(Attempt attempt) {
        // given
        authorizer.behindAnswers = () -> {
            authorizer.behindAnswers = () -> {};
            policy.remove(granted);
            writeAsAlice();
        };

        // when, then
        assertRefused(Code.PERMISSION_DENIED, attempt.refusal, () -> attempt.on(task, server));
        assertThat(stored().resource().getSpec().getTitle()).isEqualTo("Alice's 1");
        assertThat(stored().resource().getStatus().getError()).isEqualTo("Alice's 1");
        assertThat(stored().revision().version()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void a_version_that_was_written_behind_the_question_serves_who_is_still_allowed(Attempt attempt) {
        // given
        authorizer.behindAnswers = () -> {
            authorizer.behindAnswers = () -> {};
            writeAsAlice();
        };

        // when
        Task answered = attempt.on(task, server);

        // then
        assertThat(authorizer.questions).hasValue(2);
        assertThat(answered.getMetadata().getId()).isEqualTo(task.getMetadata().getId());
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "GET_BY_REFERENCE", "SUBSCRIBE"})
    void a_resource_that_is_written_behind_every_question_is_answered_all_the_same(Attempt attempt) {
        // given
        authorizer.behindAnswers = this::writeAsAlice;

        // when
        Task answered = attempt.on(task, server);

        // then
        assertThat(authorizer.questions).hasValue(2);
        assertThat(answered.getSpec().getTitle()).startsWith("Alice's");
    }

    @ParameterizedTest
    @EnumSource
    void who_loses_the_permission_with_the_resource_does_not_learn_that_it_is_gone(Attempt attempt) {
        // given
        authorizer.behindAnswers = this::deleteAsAlice;

        // when, then
        assertRefused(Code.PERMISSION_DENIED, attempt.refusal, () -> attempt.on(task, server));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPLY")
    void who_keeps_the_permission_learns_that_it_is_gone(Attempt attempt) {
        // given
        policy.makeOperator(BOB);
        authorizer.behindAnswers = this::deleteAsAlice;

        // when, then
        assertRefused(Code.NOT_FOUND, "does not exist", () -> attempt.on(task, server));
    }

    private void writeAsAlice() {
        String written = "Alice's " + authorizer.questions.get();
        Task.Builder next = task.toBuilder().clearStatus();
        next.getSpecBuilder().setTitle(written);
        server.commandsAs("alice").update(next.build());
        Task.Builder status = Task.newBuilder();
        status.getMetadataBuilder().setId(task.getMetadata().getId());
        status.getStatusBuilder().setError(written);
        server.commandsAs("alice").updateStatus(status.build());
    }

    private void deleteAsAlice() {
        authorizer.behindAnswers = () -> {};
        server.commandsAs("alice")
                .delete(ApiResourceId.newBuilder()
                        .setValue(task.getMetadata().getId())
                        .build());
    }

    private Stored<Task> stored() {
        return repository.find(task.getMetadata().getId()).orElseThrow();
    }

    private static void assertRefused(Code code, String text, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
            assertThat(refused.getStatus().getCode()).isEqualTo(code);
            assertThat(refused.getStatus().getDescription()).contains(text);
        });
    }

    /** Behind the answer to each of bob's questions, and before he has it, something happens. */
    private static final class Scripted implements Authorizer {
        private final Authorizer engine;
        private final AtomicInteger questions = new AtomicInteger();
        private volatile Runnable behindAnswers = () -> {};

        Scripted(Authorizer engine) {
            this.engine = engine;
        }

        @Override
        public boolean check(PermissionCheck check) {
            boolean allowed = engine.check(check);
            if (check.principal().equals(BOB)) {
                questions.incrementAndGet();
                behindAnswers.run();
            }
            return allowed;
        }

        @Override
        public VisibleResources visible(Principal principal, String permission, String kind) {
            return engine.visible(principal, permission, kind);
        }

        @Override
        public boolean knows(String permission, String kind) {
            return engine.knows(permission, kind);
        }
    }
}
