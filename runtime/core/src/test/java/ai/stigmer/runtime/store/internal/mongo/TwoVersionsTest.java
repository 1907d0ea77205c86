package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.TaskSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Replicas of two versions of a schema, in processes of their own on one store, that write in turn. */
class TwoVersionsTest {
    private static final int ROUNDS = 40;

    private final String database = EmbeddedMongo.newDatabase().getName();
    private final List<Process> replicas = new ArrayList<>();

    @AfterEach
    void stop() {
        replicas.forEach(replica -> replica.toHandle().destroyForcibly());
    }

    private Process replica(TaskSchema version) throws IOException {
        Process replica = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        // It lives for seconds: no time for the best code.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TaskReplica.class.getName(),
                        EmbeddedMongo.uri(),
                        database,
                        version.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        replicas.add(replica);
        return replica;
    }

    private static String ask(Process replica, String operation, String id, String task) throws IOException {
        PrintWriter requests = new PrintWriter(replica.outputWriter(), true);
        requests.println(operation + " " + id + " " + task);
        return replica.inputReader().readLine();
    }

    private static String get(Process replica, String id) throws IOException {
        return ask(replica, "get", id, "");
    }

    @Test
    void replicas_of_two_versions_write_in_turn_and_neither_loses_what_the_other_wrote() throws Exception {
        // given
        Process newer = replica(TaskSchema.NEW);
        Process older = replica(TaskSchema.OLD);
        String id = ask(newer, "create", "-", "spec { title: 't' region: 'eu' limits { cpu: 1 memory: 2 } }");

        // when
        for (int i = 0; i < ROUNDS; i++) {
            ask(newer, "status", id, "status { cost: " + i + " notes { id: 'new" + i + "' color: 'red' } }");
            ask(older, "status", id, "status { summary: 's" + i + "' notes { id: 'old" + i + "' text: 't' } }");
            ask(older, "status", id, "status { notes { id: 'new" + i + "' text: 'by old' } }");
            ask(
                    newer,
                    "update",
                    id,
                    "spec { title: 'n" + i + "' region: 'r" + i + "' limits { cpu: 1 memory: " + i + " } }");
            ask(older, "update", id, "spec { title: 'o" + i + "' limits { cpu: " + i + " } }");
        }

        // then
        String last = get(newer, id);
        int end = ROUNDS - 1;
        assertThat(last)
                .contains("spec { title: \"o" + end + "\" limits { cpu: " + end + " memory: " + end + " } region: \"r"
                        + end + "\" }")
                .contains("summary: \"s" + end + "\"")
                .contains("cost: " + end);
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(last)
                    .contains("notes { id: \"new" + i + "\" text: \"by old\" color: \"red\" }")
                    .contains("notes { id: \"old" + i + "\" text: \"t\" }");
        }
    }

    @Test
    void after_a_downgrade_everything_can_be_read_and_written_and_an_upgrade_finds_it_all() throws Exception {
        // given: only the newer version, then it is taken back
        Process first = replica(TaskSchema.NEW);
        String id = ask(first, "create", "-", "spec { title: 't' region: 'eu' }");
        ask(first, "status", id, "status { phase: TASK_PAUSED cost: 7 notes { id: 'a' color: 'red' } }");
        first.toHandle().destroyForcibly();
        first.waitFor();

        // when
        Process downgraded = replica(TaskSchema.OLD);
        String seen = get(downgraded, id);
        ask(downgraded, "update", id, "spec { title: 'u' }");
        ask(downgraded, "status", id, "status { notes { id: 'a' text: 'x' } }");
        Process upgraded = replica(TaskSchema.NEW);

        // then
        assertThat(seen).contains("spec { title: \"t\" }").contains("notes { id: \"a\" }");
        assertThat(get(upgraded, id))
                .contains("spec { title: \"u\" region: \"eu\" }")
                .contains("notes { id: \"a\" text: \"x\" color: \"red\" }")
                .contains("phase: TASK_PAUSED")
                .contains("cost: 7");
    }
}
