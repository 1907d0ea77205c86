package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers of one resource take turns once they have met. */
class ManyWritersTest {
    private static final int WRITERS = 12;
    private static final int WRITES = 40;

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final ExecutorService clients = Executors.newFixedThreadPool(WRITERS);
    private final TaskServer server = TaskServer.start(TaskServer.backend(
            MongoResourceRepository.open(EmbeddedMongo.newDatabase(), Tasks.TYPE, Clock.systemUTC(), List.of()),
            policy,
            (id, state, deleted) -> {},
            (id, listener) -> () -> {}));

    private Task task = Task.getDefaultInstance();

    @BeforeEach
    void a_task_is_there() {
        policy.makeOperator(Principal.user("alice"));
        task = server.commandsAs("alice").create(Tasks.draft("acme", "One"));
    }

    @AfterEach
    void stop() {
        clients.shutdownNow();
        server.close();
    }

    @Test
    void nobody_is_told_that_others_were_faster_and_nothing_is_lost() throws Exception {
        // when
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "w" + writer;
            writers.add(clients.submit(() -> {
                for (int write = 0; write < WRITES; write++) {
                    report(name + "-" + write);
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        // then
        Task stored = server.queriesAs("alice")
                .get(ApiResourceId.newBuilder()
                        .setValue(task.getMetadata().getId())
                        .build());
        assertThat(stored.getStatus().getNotesList())
                .extracting(Note::getId)
                .doesNotHaveDuplicates()
                .hasSize(WRITERS * WRITES);
    }

    private void report(String note) {
        Task.Builder request = Task.newBuilder();
        request.getMetadataBuilder().setId(task.getMetadata().getId());
        request.getStatusBuilder().addNotes(Note.newBuilder().setId(note).setText(note));
        server.commandsAs("alice").updateStatus(request.build());
    }
}
