package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.store.internal.ChangeLog.Entry;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.RecordedCommands;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class MongoChangeLogTest {
    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final MongoCollection<RawBsonDocument> collection =
            MongoResourceRepository.collection(database, "task.changes");
    private final MongoChangeLog log = new MongoChangeLog(collection, 4, 2);

    @Test
    void an_empty_log_has_missed_nothing() {
        assertThat(log.newest()).isZero();
        assertThat(log.after(0)).contains(List.of());
    }

    @Test
    void the_newest_entries_stay_and_a_position_before_them_is_out_of_reach() {
        // when
        IntStream.rangeClosed(1, 9).forEach(i -> log.append(List.of("tsk_" + i)));

        // then: the last time that something was dropped was behind the eighth
        assertThat(collection.countDocuments()).isEqualTo(5);
        assertThat(log.newest()).isEqualTo(9);
        assertThat(log.after(5).orElseThrow()).extracting(Entry::position).containsExactly(6L, 7L, 8L, 9L);
        assertThat(log.after(9)).contains(List.of());
        for (long gone : List.of(0L, 1L, 4L)) {
            assertThat(log.after(gone)).as("behind %s", gone).isEmpty();
        }
    }

    @Test
    void a_position_that_the_log_has_not_come_to_is_out_of_reach() {
        log.append(List.of("tsk_1"));

        assertThat(log.after(2)).isEmpty();
    }

    @Test
    void writers_of_one_replica_ask_for_the_newest_entry_once() {
        RecordedCommands recorded = new RecordedCommands();
        try (MongoClient client = recorded.client()) {
            // given
            MongoChangeLog shared = new MongoChangeLog(
                    MongoResourceRepository.collection(client.getDatabase(database.getName()), "task.changes"));

            // when
            List<String> commands = recorded.during(
                    () -> IntStream.range(0, 100).parallel().forEach(i -> shared.append(List.of("tsk_" + i))));

            // then
            assertThat(commands).containsOnlyOnce("find task.changes").hasSize(101);
        }
    }

    @Test
    void replicas_that_write_at_once_leave_no_hole() {
        // given
        MongoChangeLog other = new MongoChangeLog(collection, 100, 100);
        MongoChangeLog kept = new MongoChangeLog(collection, 100, 100);

        // when
        IntStream.range(0, 20).parallel().forEach(i -> (i % 2 == 0 ? other : kept).append(List.of("tsk_" + i)));

        // then
        assertThat(kept.after(0).orElseThrow())
                .extracting(Entry::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
    }
}
