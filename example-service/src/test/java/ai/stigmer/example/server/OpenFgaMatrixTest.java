package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.settings.Setting;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same matrix with a real OpenFGA, which keeps the relations and answers every question. */
class OpenFgaMatrixTest {
    private static OpenFgaProcess openFga;
    private static DataDirectory directory;
    private static Stores stores;
    private static MatrixService service;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(
                OpenFgaProcess.binary().isPresent(),
                "STIGMER_TEST_OPENFGA_BINARY names no OpenFGA, so the matrix is not run against one;"
                        + " CONTRIBUTING.md says how to build one");
        openFga = OpenFgaProcess.start(OpenFgaProcess.binary().orElseThrow());
        directory = DataDirectory.temporary();
        stores = Stores.open(
                StoreSettings.of(Environment.of(
                        Map.of(Setting.OPENFGA_URL.variable(), openFga.address().toString()))),
                directory.path());
        service = MatrixService.start(stores, directory.path());
    }

    @AfterAll
    static void stop() {
        if (openFga == null) {
            return;
        }
        service.close();
        stores.close();
        directory.close();
        openFga.close();
    }

    @TestFactory
    Stream<DynamicNode> every_rpc_in_every_situation() {
        return service.matrix().tests();
    }

    @Test
    void nothing_of_who_may_do_what_is_kept_in_mongodb() {
        // given
        service.newResource();

        // when
        try (MongoClient mongo = MongoClients.create(stores.mongoUri())) {
            Iterable<String> collections = mongo.getDatabase("stigmer").listCollectionNames();

            // then
            assertThat(collections).contains("agent_execution").doesNotContain("relations");
        }
    }
}
