package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.server.ServerSettings;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentExecutionServiceTest {
    @Test
    void a_start_that_fails_at_last_closes_all_that_it_opened(@TempDir Path folder) throws Exception {
        // given
        try (Stores stores = Stores.open(StoreSettings.embedded(), folder.resolve("data"));
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServiceSettings settings = ServiceSettings.of(ServerSettings.onLoopback(taken.getLocalPort()));
            Set<Thread> before = threadsOfServices();

            // when
            assertThatThrownBy(() -> AgentExecutionService.start(settings, stores))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("cannot listen on");

            // then
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(threadsOfServices()).isSubsetOf(before));
        }
    }

    /** Those that do its work in the background, and those of its connections to MongoDB. */
    private static Set<Thread> threadsOfServices() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("stigmer-")
                        || thread.getName().startsWith("cluster-"))
                .collect(Collectors.toSet());
    }
}
