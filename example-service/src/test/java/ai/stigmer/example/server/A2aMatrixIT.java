package ai.stigmer.example.server;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The rpcs of A2A in the authorization matrix, beside the processes that the other tests of this phase wait for. */
class A2aMatrixIT {
    private static DataDirectory directory;
    private static Stores stores;
    private static MatrixService service;

    @BeforeAll
    static void start() throws IOException {
        directory = DataDirectory.temporary();
        stores = Stores.open(StoreSettings.embedded(), directory.path());
        service = MatrixService.start(stores, directory.path());
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
        directory.close();
    }

    @TestFactory
    Stream<DynamicNode> every_rpc_of_a2a_in_every_situation() {
        return service.a2aMatrix().tests();
    }
}
