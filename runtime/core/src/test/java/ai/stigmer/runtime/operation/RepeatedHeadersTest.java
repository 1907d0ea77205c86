package ai.stigmer.runtime.operation;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.rpc.internal.RequestId;
import ai.stigmer.runtime.server.Delegation;
import ai.stigmer.runtime.server.NoteController;
import ai.stigmer.runtime.server.NoteServer;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of each header that a client may send when it comes twice. */
class RepeatedHeadersTest {
    private enum Rule {
        JOINED,
        REFUSED,
        /** As if it had not come. */
        IGNORED
    }

    private static final Map<String, Rule> RULES = Map.of(
            "stigmer-read-mask", Rule.JOINED,
            "stigmer-update-mask", Rule.JOINED,
            "stigmer-sequence", Rule.REFUSED,
            "stigmer-on-behalf-of", Rule.REFUSED,
            "stigmer-resume-version", Rule.REFUSED,
            "x-request-id", Rule.IGNORED);

    /** Those that the server sends. */
    private static final Set<String> ANSWERED =
            Set.of("stigmer-overtaken-by", "stigmer-answer-masked", "stigmer-version");

    /** The credential, whose rule is its authenticator's. */
    private static final Set<String> CREDENTIAL = Set.of("authorization");

    private static final Pattern HEADER =
            Pattern.compile("(?:Metadata\\.Key\\.of\\(|String HEADER =)\\s*\"([a-z-]+)\"");

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final TaskServer tasks = TaskServer.start(TaskServer.backend(
            new InMemoryRepository<>(Tasks.TYPE), policy, (id, state, deleted) -> {}, (id, listener) -> {
                throw new AssertionError("nobody subscribes here");
            }));

    @AfterEach
    void stop() {
        tasks.close();
    }

    static Stream<String> headers() {
        return RULES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_header_that_comes_twice_is_joined_or_refused(String name) {
        assertThat(rule(name)).isEqualTo(RULES.get(name));
    }

    @Test
    void every_header_that_the_runtime_reads_has_a_rule() throws IOException {
        Set<String> expected = new TreeSet<>(RULES.keySet());
        expected.addAll(ANSWERED);
        expected.addAll(CREDENTIAL);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher header = HEADER.matcher(Files.readString(source));
                while (header.find()) {
                    found.add(header.group(1));
                }
            }
        }

        assertThat(found).isEqualTo(expected);
    }

    private Rule rule(String name) {
        return switch (name) {
            case "stigmer-read-mask" -> readMask();
            case "stigmer-update-mask" -> updateMask();
            case "stigmer-sequence" -> sequence();
            case "stigmer-on-behalf-of" -> onBehalfOf();
            case "stigmer-resume-version" -> resumeVersion();
            case "x-request-id" -> requestId();
            default -> throw new AssertionError(name);
        };
    }

    private Rule readMask() {
        Task task = created();
        Task answer = tasks.queriesAs("alice", "stigmer-read-mask", "metadata.id", "stigmer-read-mask", "metadata.slug")
                .get(ApiResourceId.newBuilder()
                        .setValue(task.getMetadata().getId())
                        .build());
        Task.Builder both = Task.newBuilder();
        both.getMetadataBuilder().setId(task.getMetadata().getId()).setSlug("one");
        assertThat(answer).isEqualTo(both.build());
        return Rule.JOINED;
    }

    private Rule updateMask() {
        Task.Builder update = Task.newBuilder();
        update.getMetadataBuilder().setId(created().getMetadata().getId());
        update.getStatusBuilder().setError("e").addLog("l");
        tasks.commandsAs("alice").updateStatus(update.build());
        update.clearStatus();
        Task answer = tasks.commandsAs(
                        "alice", "stigmer-update-mask", "status.error", "stigmer-update-mask", "status.log")
                .updateStatus(update.build());
        assertThat(answer.getStatus().getError()).isEmpty();
        assertThat(answer.getStatus().getLogList()).isEmpty();
        return Rule.JOINED;
    }

    private Rule sequence() {
        Task.Builder update = Task.newBuilder();
        update.getMetadataBuilder().setId(created().getMetadata().getId());
        update.getStatusBuilder().setError("e");
        return refused(
                "stigmer-sequence",
                failureOf(() -> tasks.commandsAs("alice", "stigmer-sequence", "1", "stigmer-sequence", "2")
                        .updateStatus(update.build())));
    }

    private Rule resumeVersion() {
        ApiResourceId id = ApiResourceId.newBuilder()
                .setValue(created().getMetadata().getId())
                .build();
        return refused(
                "stigmer-resume-version",
                failureOf(() -> tasks.queriesAs("alice", "stigmer-resume-version", "1", "stigmer-resume-version", "2")
                        .subscribe(id)
                        .next()));
    }

    /** Whoever may act for both of two users must not act for one of them by chance. */
    private static Rule onBehalfOf() {
        InMemoryPolicy mayAct = new InMemoryPolicy();
        mayAct.add(new Relation("user:gateway", "owner", new ResourceRef("user", "alice")));
        mayAct.add(new Relation("user:gateway", "owner", new ResourceRef("user", "bob")));
        NoteController controller = new NoteController();
        try (NoteServer server =
                NoteServer.start(controller, builder -> builder.delegation(new Delegation(mayAct, "owner")))) {
            return refused(
                    "stigmer-on-behalf-of",
                    failureOf(() -> call(
                            server.with(
                                    "authorization", "Bearer user-gateway",
                                    "stigmer-on-behalf-of", "alice",
                                    "stigmer-on-behalf-of", "bob"),
                            NoteController.EDIT,
                            Note.getDefaultInstance())));
        }
    }

    private static Rule requestId() {
        AtomicReference<String> seen = new AtomicReference<>("");
        NoteController controller = new NoteController().edit((note, call) -> {
            seen.set(RequestId.current().orElseThrow().value());
            NoteController.answer(call, note);
        });
        try (NoteServer server = NoteServer.start(controller)) {
            call(
                    server.with("authorization", "Bearer user-alice", "x-request-id", "one", "x-request-id", "two"),
                    NoteController.EDIT,
                    Note.getDefaultInstance());
            assertThat(seen.get()).isNotEmpty().doesNotContain("one").doesNotContain("two");
            return Rule.IGNORED;
        }
    }

    private static Rule refused(String header, StatusRuntimeException failure) {
        assertThat(failure).isNotNull();
        assertThat(failure.getStatus().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
        assertThat(failure.getStatus().getDescription()).contains(header, "more than once");
        return Rule.REFUSED;
    }

    private Task created() {
        policy.makeOperator(Principal.user("alice"));
        return tasks.commandsAs("alice").create(Tasks.draft("acme", "One"));
    }
}
