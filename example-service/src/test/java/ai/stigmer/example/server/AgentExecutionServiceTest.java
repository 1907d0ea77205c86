package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import io.cloudevents.CloudEvent;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.io.DataInputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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

    @Test
    void a_kafka_that_the_environment_names_is_told_and_holds_nothing_up_while_it_is_silent(@TempDir Path folder)
            throws Exception {
        // given
        try (Stores stores = Stores.open(StoreSettings.embedded(), folder.resolve("data"));
                ServerSocket broker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                AgentExecutionService service = AgentExecutionService.start(
                        ServiceSettings.of(
                                ServerSettings.onLoopback(0),
                                Map.of("STIGMER_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + broker.getLocalPort())),
                        stores)) {
            broker.setSoTimeout(60_000);
            ManagedChannel channel = Grpc.newChannelBuilder(
                            "127.0.0.1:" + service.port(), InsecureChannelCredentials.create())
                    .build();
            Principal ada = Principal.user("ada");
            service.addMember(ada, "acme");

            // when
            AgentExecution.Builder execution = AgentExecution.newBuilder()
                    .setApiVersion("agentic.stigmer.ai/v1")
                    .setKind("AgentExecution");
            execution.getMetadataBuilder().setName("First").setOrg("acme");
            execution.getSpecBuilder().setSessionId("ses_1").setMessage("What is this?");
            String id = Caller.with(new BearerToken(service.issueKey(ada)), channel)
                    .commands()
                    .create(execution.build())
                    .getMetadata()
                    .getId();
            channel.shutdownNow();

            // then
            try (Socket producer = broker.accept()) {
                assertThat(new DataInputStream(producer.getInputStream()).readInt())
                        .as("the size of Kafka's first request")
                        .isPositive();
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(service.publishedEvents(id))
                                .extracting(CloudEvent::getType)
                                .containsOnly("ai.stigmer.agent_execution.created"));
            }
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
