package ai.stigmer.runtime.pipeline.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists and checks agree, page by page, with the embedded engine and a database beside it. */
class ConfirmedPagesTest {
    private static final String MODEL = """
            model
              schema 1.1
            type user
            type organization
              relations
                define member: [user]
            type task
              relations
                define organization: [organization]
                define owner: [user]
                define can_view: owner or member from organization
            """;
    private static final Principal ALICE = Principal.user("alice");

    private final AtomicInteger reads = new AtomicInteger();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(EmbeddedMongo.uri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")
                            || event.getCommandName().equals("getMore")) {
                        reads.incrementAndGet();
                    }
                }
            })
            .build());
    private final String database = EmbeddedMongo.newDatabase().getName();
    private final PolicyStore engine =
            new PolicyStore(PolicyModel.parse("tasks.fga", MODEL), client.getDatabase(database)).createIndexes();
    private final TaskStore store = new TaskStore(client.getDatabase(database));
    private final ConfirmedPages<Task> pages = new ConfirmedPages<>(Tasks.TYPE, store.repository(), engine, "can_view");
    private final List<String> ids = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_page_is_filled_with_what_follows_those_that_a_check_refuses() {
        // given
        tasks(60);
        ids.subList(0, 30).forEach(this::takeOut);
        takeOut(ids.get(45));

        // when
        List<String> shown = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Task> page = page(after, 10);
            page.items().forEach(task -> shown.add(task.resource().getMetadata().getId()));
            sizes.add(page.items().size());
            after = page.lastId();
        } while (after.isPresent());

        // then
        List<String> allowed = new ArrayList<>(ids.subList(30, 60));
        allowed.remove(ids.get(45));
        assertThat(shown).isEqualTo(allowed);
        assertThat(sizes).containsExactly(10, 10, 9);
    }

    @Test
    void a_list_of_which_nothing_is_allowed_ends_without_a_token_that_names_what_is_hidden() {
        tasks(60);
        ids.forEach(this::takeOut);

        Page<Task> page = page(Optional.empty(), 10);

        assertThat(page.items()).isEmpty();
        assertThat(page.lastId()).isEmpty();
    }

    @Test
    void a_page_that_is_filled_is_bounded_in_bytes_as_well() {
        tasks(60);
        ids.subList(0, 5).forEach(this::takeOut);
        long three = 3L
                * store.repository().find(ids.get(0)).orElseThrow().resource().getSerializedSize();

        Page<Task> page = page(Optional.empty(), 40, three);

        assertThat(page.items()).hasSizeBetween(1, 8);
        assertThat(page.lastId())
                .contains(page.items()
                        .get(page.items().size() - 1)
                        .resource()
                        .getMetadata()
                        .getId());
    }

    @Test
    void a_page_costs_the_same_few_reads_however_many_resources_there_are() {
        tasks(5);
        int few = readsOf(() -> assertThat(page(Optional.empty(), 5).items()).hasSize(5));
        tasks(300);
        int many = readsOf(() -> assertThat(page(Optional.empty(), 50).items()).hasSize(50));

        assertThat(few).isEqualTo(6);
        assertThat(many).isEqualTo(few);
    }

    private int readsOf(Runnable work) {
        int before = reads.get();
        work.run();
        return reads.get() - before;
    }

    private Page<Task> page(Optional<String> after, int limit) {
        return page(after, limit, Long.MAX_VALUE);
    }

    private Page<Task> page(Optional<String> after, int limit, long bytes) {
        return pages.list(
                ALICE, new ListQuery(engine.visible(ALICE, "can_view", "task"), Map.of(), after, limit, bytes));
    }

    private void tasks(int count) {
        engine.add(new Relation("user:alice", "member", new ResourceRef("organization", "acme")));
        for (int i = 0; i < count; i++) {
            Task task = store.created("acme", "task-" + ids.size()).resource();
            engine.addToNew(new ResourceRef("task", task.getMetadata().getId()), "acme", List.of());
            ids.add(task.getMetadata().getId());
        }
        ids.sort(null);
    }

    private void takeOut(String id) {
        engine.remove(new Relation("organization:acme", "organization", new ResourceRef("task", id)));
    }
}
