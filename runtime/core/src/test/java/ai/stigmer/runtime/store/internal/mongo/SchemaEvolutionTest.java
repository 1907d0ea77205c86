package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.TaskSchema;
import com.google.protobuf.DynamicMessage;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Replicas of two versions of a schema on one store. */
class SchemaEvolutionTest {
    private static final int LONG = 100;

    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final TaskReplica older = new TaskReplica(TaskSchema.OLD, database);
    private final TaskReplica newer = new TaskReplica(TaskSchema.NEW, database);

    private String created(String spec) {
        return newer.create("one", "spec { title: 't' " + spec + " }");
    }

    private static String spec(DynamicMessage task) {
        return part(task, "spec");
    }

    /** The status without its audit. */
    private static String status(DynamicMessage task) {
        DynamicMessage status =
                (DynamicMessage) task.getField(task.getDescriptorForType().findFieldByName("status"));
        return TaskSchema.text(status.toBuilder()
                .clearField(status.getDescriptorForType().findFieldByName("audit"))
                .build());
    }

    private static String part(DynamicMessage task, String name) {
        return TaskSchema.text(
                (DynamicMessage) task.getField(task.getDescriptorForType().findFieldByName(name)));
    }

    private Document document(String id) {
        return database.getCollection("task").find(new Document("_id", id)).first();
    }

    private static String notes(String field, int from, int to, String more) {
        return "status { "
                + IntStream.range(from, to)
                        .mapToObj(i -> field + " { id: 'n" + i + "' text: 'text " + i + "' " + more + " }")
                        .collect(Collectors.joining(" "))
                + " }";
    }

    @Test
    void a_stored_name_that_the_reader_does_not_know_is_passed_over_in_answers() {
        String id = created("region: 'eu' limits { cpu: 1 memory: 2 }");

        assertThat(spec(older.get(id))).isEqualTo("title: \"t\" limits { cpu: 1 }");
        assertThat(older.list())
                .extracting(SchemaEvolutionTest::spec)
                .containsExactly("title: \"t\" limits { cpu: 1 }");
    }

    @Test
    void it_is_kept_through_updates_of_the_spec_in_messages_maps_and_lists() {
        String id = created("region: 'eu' zones: ['a', 'b'] limits { cpu: 1 memory: 2 }"
                + " named { key: 'x.y' value { cpu: 3 memory: 4 } } named { key: 'z' value { cpu: 5 memory: 6 } }"
                + " steps { cpu: 7 memory: 8 } steps { cpu: 9 memory: 10 }");

        older.update(
                id,
                "spec { title: 'u' limits { cpu: 11 } named { key: 'x.y' value { cpu: 12 } }"
                        + " steps { cpu: 9 } steps { cpu: 7 } }");

        assertThat(spec(newer.get(id)))
                .isEqualTo("title: \"u\" limits { cpu: 11 memory: 2 }"
                        + " named { key: \"x.y\" value { cpu: 12 memory: 4 } }"
                        + " steps { cpu: 9 memory: 10 } steps { cpu: 7 memory: 8 }"
                        + " region: \"eu\" zones: \"a\" zones: \"b\"");
    }

    @Test
    void it_is_kept_when_an_update_empties_the_spec_and_clears_the_status() {
        String id = created("region: 'eu'");
        newer.updateStatus(id, "status { cost: 7 summary: 's' hints { id: 'h' } notes { id: 'n' color: 'red' } }");

        older.updateAndClear(id, "");

        assertThat(spec(newer.get(id))).isEqualTo("region: \"eu\"");
        assertThat(status(newer.get(id))).isEqualTo("cost: 7 hints { id: \"h\" }");
    }

    @Test
    void it_is_kept_through_updates_of_the_status_in_lists() {
        String id = created("");
        newer.updateStatus(
                id, "status { cost: 7 notes { id: 'a' color: 'red' } notes { id: 'b' text: 't' color: 'blue' } }");

        older.updateStatus(id, "status { notes { id: 'b' text: 'u' } notes { id: 'c' } }");

        assertThat(status(newer.get(id)))
                .isEqualTo("notes { id: \"a\" color: \"red\" } notes { id: \"b\" text: \"u\" color: \"blue\" }"
                        + " notes { id: \"c\" } cost: 7");
    }

    @Test
    void it_is_kept_in_segments_of_which_the_reader_writes_one_again() {
        String id = created("");
        newer.updateStatus(id, notes("notes", 0, LONG, "color: 'red'"));

        older.updateStatus(id, "status { notes { id: 'n40' text: 'changed' } notes { id: 'new' } }");
        older.updateStatus(id, notes("notes", LONG, 2 * LONG, ""));

        String expected = notes("notes", 0, LONG, "color: 'red'").replace("text 40", "changed");
        DynamicMessage wanted =
                TaskSchema.NEW.task(expected + " status { notes { id: 'new' } } " + notes("notes", LONG, 2 * LONG, ""));
        assertThat(status(newer.get(id))).isEqualTo(status(wanted));
    }

    @Test
    void a_long_list_that_the_reader_does_not_know_is_kept_with_its_segments() {
        String id = created("");
        newer.updateStatus(id, notes("hints", 0, LONG, "color: 'red'"));

        older.updateStatus(id, notes("notes", 0, LONG, ""));
        older.updateAndClear(id, "spec { title: 'u' }");

        assertThat(status(older.get(id))).isEmpty();
        assertThat(status(newer.get(id)))
                .isEqualTo(status(TaskSchema.NEW.task(notes("hints", 0, LONG, "color: 'red'"))));
    }

    @Test
    void an_enum_value_that_the_reader_does_not_know_is_unset_in_answers_and_kept_until_it_is_set() {
        String id = created("");
        newer.updateStatus(id, "status { phase: TASK_PAUSED }");

        assertThat(status(older.updateStatus(id, "status { summary: 's' }"))).isEqualTo("summary: \"s\"");
        assertThat(status(newer.get(id))).isEqualTo("phase: TASK_PAUSED summary: \"s\"");

        older.updateStatus(id, "status { phase: TASK_RUNNING }");
        assertThat(status(newer.get(id))).isEqualTo("phase: TASK_RUNNING summary: \"s\"");
    }

    @Test
    void of_two_arms_of_a_oneof_the_one_that_was_written_last_counts() {
        String id = created("url: 'u'");

        older.update(id, "spec { title: 't' path: 'p' }");

        assertThat(spec(newer.get(id))).isEqualTo("title: \"t\" path: \"p\"");
    }

    @Test
    void fields_that_an_old_replica_kept_by_number_are_read_as_fields_by_a_newer_one() {
        String id = created("region: 'eu' zones: ['a']");

        older.update(id, "spec { title: 't' region: 'us' zones: ['b', 'c'] }");

        assertThat(spec(newer.get(id))).isEqualTo("title: \"t\" region: \"us\" zones: \"b\" zones: \"c\"");
    }

    @Test
    void what_was_kept_by_number_does_not_come_back_over_a_newer_value() {
        String id = created("");
        older.updateStatus(id, "status { cost: 7 hints { id: 'h' } }");
        assertThat(status(newer.get(id))).isEqualTo("cost: 7 hints { id: \"h\" }");

        newer.updateStatus(id, "status { cost: 8 }");

        assertThat(status(newer.get(id))).isEqualTo("cost: 8 hints { id: \"h\" }");
        assertThat(status(new TaskReplica(TaskSchema.NEW, database).get(id))).isEqualTo("cost: 8 hints { id: \"h\" }");
    }

    @Test
    void a_renamed_field_is_read_under_its_former_name_and_written_under_its_own() {
        String id = older.create("one", "spec { title: 't' old_name: 'n' }");
        older.updateStatus(id, notes("old_notes", 0, LONG, ""));

        assertThat(spec(newer.get(id))).isEqualTo("title: \"t\" new_name: \"n\"");
        newer.update(id, "spec { title: 'u' new_name: 'm' }");
        newer.updateStatus(id, "status { summary: 's' }");

        assertThat(spec(newer.get(id))).isEqualTo("title: \"u\" new_name: \"m\"");
        assertThat(status(new TaskReplica(TaskSchema.NEW, database).get(id)))
                .isEqualTo(status(TaskSchema.NEW.task("status { summary: 's' } " + notes("new_notes", 0, LONG, ""))));
        Document stored = document(id);
        assertThat(stored.getEmbedded(List.of("resource", "spec"), Document.class))
                .doesNotContainKey("old_name");
        assertThat(stored.getEmbedded(List.of("resource", "status"), Document.class))
                .doesNotContainKey("old_notes");
        assertThat(stored.get("segments", Document.class)).containsOnlyKeys("new_notes");
    }

    @Test
    void a_renamed_field_that_is_cleared_does_not_come_back_under_its_former_name() {
        String id = older.create("one", "spec { title: 't' old_name: 'n' }");
        older.updateStatus(id, notes("old_notes", 0, LONG, ""));

        newer.updateAndClear(id, "spec { title: 't' }");

        assertThat(spec(newer.get(id))).isEqualTo("title: \"t\"");
        assertThat(status(new TaskReplica(TaskSchema.NEW, database).get(id))).isEmpty();
    }

    @Test
    void a_removed_field_is_kept_for_the_replicas_that_still_know_it() {
        String id = older.create("one", "spec { title: 't' gone: 'g' }");

        newer.update(id, "spec { title: 'u' }");

        assertThat(spec(newer.get(id))).isEqualTo("title: \"u\"");
        assertThat(spec(older.get(id))).isEqualTo("title: \"u\" gone: \"g\"");
    }

    @Test
    void a_resource_that_cannot_be_read_takes_no_other_out_of_a_list_and_says_why() {
        String broken = newer.create("broken", "spec { title: 't' }");
        newer.create("whole", "spec { title: 'w' }");
        database.getCollection("task")
                .updateOne(Filters.eq("_id", broken), Updates.set("resource.spec.title", List.of(1)));

        assertThat(older.list()).extracting(SchemaEvolutionTest::spec).containsExactly("title: \"w\"");
        assertThatThrownBy(() -> older.get(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "task " + broken + " cannot be read: spec.title: expected string, found array;");
    }
}
