package ai.stigmer.example.server;

import ai.stigmer.example.embedded.DataDirectory;
import ai.stigmer.example.embedded.Stores;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Nobody gets in where they do not belong: every rpc in every situation, with the embedded policy store. */
class AuthorizationMatrixTest {
    private static DataDirectory directory;
    private static Stores stores;
    private static MatrixService service;

    @BeforeAll
    static void start() throws IOException {
        directory = DataDirectory.temporary();
        stores = Stores.open(Map.of(), directory.path());
        service = MatrixService.start(stores, directory.path());
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
        directory.close();
    }

    @TestFactory
    Stream<DynamicNode> every_rpc_in_every_situation() {
        return service.matrix().tests();
    }
}
