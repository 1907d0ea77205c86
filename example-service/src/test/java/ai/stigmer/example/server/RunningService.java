package ai.stigmer.example.server;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.runner.CallSettings;
import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.settings.Setting;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The service on a real socket over real stores, started once and shared by all tests of a run. The MongoDB is an embedded
 * one, or that which {@code STIGMER_TEST_MONGODB_URI} names without a database.
 */
final class RunningService implements AutoCloseable {
    private final DataDirectory directory;
    private final Stores stores;
    private final AgentExecutionService service;
    private final ManagedChannel channel;

    private RunningService() throws IOException {
        directory = DataDirectory.temporary();
        stores = Stores.open(StoreSettings.of(Environment.of(namedMongo())), directory.path());
        service = AgentExecutionService.start(
                ServerSettings.onLoopback(0).withAdmin(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                stores);
        channel = Grpc.newChannelBuilder("127.0.0.1:" + service.port(), InsecureChannelCredentials.create())
                .build();
    }

    private static Map<String, String> namedMongo() {
        return Optional.ofNullable(System.getenv("STIGMER_TEST_MONGODB_URI"))
                .filter(uri -> !uri.isBlank())
                .map(uri -> Map.of(Setting.MONGODB_URI.variable(), uri))
                .orElse(Map.of());
    }

    AgentExecutionService service() {
        return service;
    }

    /** Those of another replica: the same stores. */
    StoreSettings stores() {
        return new StoreSettings(Optional.of(stores.mongoUri()), Optional.of(stores.redisUri()), Optional.empty());
    }

    ManagedChannel channel() {
        return channel;
    }

    /** An organization that no other test knows. */
    Organization newOrganization() {
        return new Organization("org-" + UUID.randomUUID());
    }

    Caller caller(Principal principal) {
        return Caller.with(new BearerToken(service.issueKey(principal)), channel);
    }

    Caller anonymous() {
        return Caller.anonymous(channel);
    }

    @Override
    public void close() {
        channel.shutdownNow();
        service.close();
        stores.close();
        directory.close();
    }

    /** An organization and who is in it. */
    final class Organization {
        private final String id;

        private Organization(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        /** Somebody who may create executions here, and view them. */
        Caller newMember() {
            return member(Principal.user("member-" + UUID.randomUUID()));
        }

        Caller member(Principal principal) {
            service.addMember(principal, id);
            return caller(principal);
        }

        /** Runs the agents of the organization. */
        AgentExecutionClient newRunner() {
            Principal runner = Principal.service("runner-" + UUID.randomUUID());
            service.addRunner(runner, id);
            BearerToken key = new BearerToken(service.issueKey(runner));
            return new AgentExecutionClient(channel, key, CallSettings.standard(), Clock.systemUTC());
        }

        /** A request that is valid as it is. */
        AgentExecution.Builder newExecution(String name) {
            AgentExecution.Builder execution = AgentExecution.newBuilder()
                    .setApiVersion("agentic.stigmer.ai/v1")
                    .setKind("AgentExecution");
            execution.getMetadataBuilder().setName(name).setOrg(id);
            execution.getSpecBuilder().setSessionId("ses_1").setMessage("What is this?");
            return execution;
        }
    }

    /** Gives tests the shared service. */
    static final class Extension implements ParameterResolver {
        private static final Namespace NAMESPACE = Namespace.create(RunningService.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningService.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(RunningService.class, any -> startOnce(), RunningService.class);
        }

        private static RunningService startOnce() {
            try {
                return new RunningService();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
