package ai.stigmer.example.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.tracker.v1.Project;
import acme.tracker.v1.ProjectGrpcAutoController;
import acme.tracker.v1.RunSpec;
import acme.tracker.v1.Task;
import acme.tracker.v1.TaskGrpcAutoController;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authentication.apikey.ApiKey;
import ai.stigmer.runtime.server.ServerSettings;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing or in the wrong order is said when the service is put together, with what to do. */
class StigmerTest {
    private static final Path MODEL = Path.of("src/test/resources/acme/tracker.fga");

    private static MongoServer mongo;
    private static String uri;

    @BeforeAll
    static void start() {
        mongo = new MongoServer(new MemoryBackend());
        uri = mongo.bindAndGetConnectionString();
    }

    @AfterAll
    static void stop() {
        mongo.shutdownNow();
    }

    private static StigmerBuilder complete() {
        return Stigmer.builder().mongo(uri).model(MODEL).apiKeys();
    }

    @Test
    void a_service_that_names_no_store_keeps_its_data_in_an_embedded_one(@TempDir Path base) {
        // given
        Path folder = base.resolve("data");
        Principal ada = Principal.user("ada");
        try (Stigmer stigmer = embedded(folder)) {
            stigmer.apiKeys().issue(ada, "laptop", Duration.ofDays(1));
        }

        // when
        try (Stigmer stigmer = embedded(folder)) {

            // then
            assertThat(stigmer.describe())
                    .startsWith("store: embedded in " + folder + ", as there is no mongo(…), database stigmer\n"
                            + "live states: through Redis\n");
            assertThat(stigmer.apiKeys().of(ada)).extracting(ApiKey::name).containsExactly("laptop");
        }
    }

    private static Stigmer embedded(Path folder) {
        return Stigmer.builder().embeddedIn(folder).model(MODEL).apiKeys().build();
    }

    @Test
    void without_a_model_there_is_no_service() {
        assertThatThrownBy(() -> Stigmer.builder().mongo(uri).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the service does not know who may do what; call model(file) or authorization(engine)");
    }

    @Test
    void every_default_is_told_on_request() {
        try (Stigmer stigmer = complete().build()) {
            stigmer.resource(Project.getDefaultInstance());

            assertThat(stigmer.describe()).isEqualTo("""
                    store: MongoDB, database stigmer
                    live states: a query every 2000 ms, as there is no redis(…)
                    authorization: the embedded policy store and its model
                    streams: authorized again every 60 s
                    audit: nothing is recorded, as there is no audit(…)
                    credentials: API keys, 0 other forms
                    events: 0 sinks beside that of the grants
                    resources: project""");
        }
    }

    @Test
    void dead_letters_are_found_by_the_kind_that_the_service_serves() {
        try (Stigmer stigmer = complete().build()) {
            stigmer.resource(Project.getDefaultInstance());

            assertThat(stigmer.deadLetters("project").list(10)).isEmpty();
            assertThatThrownBy(() -> stigmer.deadLetters("task"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the service serves no kind task, but project");
        }
    }

    @Test
    void a_message_that_says_no_kind_is_no_resource() {
        try (Stigmer stigmer = complete().build()) {
            assertThatThrownBy(() -> stigmer.resource(RunSpec.getDefaultInstance()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("acme.tracker.v1.RunSpec does not say that it is a resource")
                    .hasMessageContaining("option (stigmer.resource)");
        }
    }

    @Test
    void a_parent_comes_before_its_children() {
        try (Stigmer stigmer = complete().build()) {
            assertThatThrownBy(() -> stigmer.resource(Task.getDefaultInstance()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the parent of task is project, which this service does not serve; name that resource"
                            + " first");
        }
    }

    @Test
    void a_resource_is_named_once_and_before_the_start() {
        try (Stigmer stigmer = complete().build()) {
            Resource<Project> projects = stigmer.resource(Project.getDefaultInstance());
            assertThatThrownBy(() -> stigmer.resource(Project.getDefaultInstance()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the resource project is named twice");
            stigmer.start(ServerSettings.onLoopback(0), new ProjectGrpcAutoController(projects));

            assertThatThrownBy(() -> stigmer.resource(Task.getDefaultInstance()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the service has started; name the resource task before");
            assertThatThrownBy(() -> stigmer.start(ServerSettings.onLoopback(0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the service has started already");
        }
    }

    @Test
    void the_model_lets_children_have_their_parents() throws IOException {
        String model = Files.readString(MODEL)
                .replace("define project: [project]", "define project: [user]")
                .replace(" or can_edit from project", "");
        try (Stigmer stigmer =
                complete().model(PolicyModel.parse("broken.fga", model)).build()) {
            stigmer.resource(Project.getDefaultInstance());
            Resource<Task> tasks = stigmer.resource(Task.getDefaultInstance());

            assertThatThrownBy(() -> new TaskGrpcAutoController(tasks))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("define project: [project] on type task");
        }
    }

    @Test
    void what_a_list_asks_for_stands_in_the_model() throws IOException {
        String model = Files.readString(MODEL).replace("define can_view: owner or member from organization", "");
        try (Stigmer stigmer = complete()
                .model(PolicyModel.parse("broken.fga", noCreate(model)))
                .build()) {
            Resource<Project> projects = stigmer.resource(Project.getDefaultInstance());

            assertThatThrownBy(() -> new ProjectGrpcAutoController(projects))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("acme.tracker.v1.ProjectController/get asks for can_view on project");
        }
    }

    private static String noCreate(String model) {
        return model.replace("define can_create_task: can_view", "define can_create_task: owner")
                .replace("define can_create_run: can_view", "define can_create_run: owner");
    }
}
