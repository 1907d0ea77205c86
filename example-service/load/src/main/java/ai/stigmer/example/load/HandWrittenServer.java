package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.example.server.AuthorizationModel;
import ai.stigmer.example.server.MongoConnection;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.events.CloudEventsRedisStreamSink;
import ai.stigmer.runtime.events.internal.OutboxRelay;
import ai.stigmer.runtime.internal.OpenParts;
import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.live.internal.RedisTelemetry;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import redis.clients.jedis.RedisClient;

/** A service as one writes it without a framework: what this one is compared with. It asks nobody who calls. */
public final class HandWrittenServer implements AutoCloseable {
    private static final String PREFIX = "hand-written";
    private static final long KEPT_EVENTS = 10_000;

    private final OpenParts parts;
    private final Server server;

    /** How such a service stores its executions. */
    public enum StoredAs {
        /** JSON documents, written as a whole. */
        JSON,
        /** As the framework does. */
        SAME
    }

    private HandWrittenServer(OpenParts parts, Server server) {
        this.parts = parts;
        this.server = server;
    }

    /**
     * Starts a service on a free port of the loopback address.
     *
     * @param organization the one that its only caller is the admin of
     * @throws IOException if it cannot listen
     */
    public static HandWrittenServer start(Stores stores, StoredAs storedAs, String organization) throws IOException {
        OpenParts parts = new OpenParts();
        MongoConnection mongo = parts.add(MongoConnection.open(stores.mongoUri()));
        ExecutionStorage storage = storedAs == StoredAs.JSON
                ? new WholeDocuments(mongo.database())
                : sameStorage(mongo, stores, organization, parts);
        HandWrittenService service = new HandWrittenService(storage);
        Server server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(service.commands())
                .addService(service.queries())
                .build()
                .start();
        parts.add(server::shutdownNow);
        return new HandWrittenServer(parts, server);
    }

    private static ExecutionStorage sameStorage(
            MongoConnection mongo, Stores stores, String organization, OpenParts parts) {
        Clock clock = Clock.systemUTC();
        ResourceType<AgentExecution> type =
                ResourceType.of(AgentExecutionGrpcAutoController.KIND, AgentExecution.getDefaultInstance());
        MongoResourceRepository<AgentExecution> repository =
                MongoResourceRepository.open(mongo.database(), type, clock, List.of("metadata.org", "spec.session_id"));
        PolicyStore policies = new PolicyStore(AuthorizationModel.read(), mongo.database()).createIndexes();
        policies.add(new Relation(
                Principal.user("admin").toString(), "admin", new ResourceRef("organization", organization)));
        RedisClient redis = parts.add(RedisClients.open(stores.redisUri(), Duration.ofSeconds(2)));
        OutboxRelay relay = parts.add(OutboxRelay.start(
                List.of(repository.outbox()),
                CloudEventsRedisStreamSink.keepingNewest(redis, PREFIX + ":events", KEPT_EVENTS),
                OutboxRelay.Settings.DEFAULT));
        LiveStates live =
                parts.add(LiveStates.start(redis, PREFIX, LiveStates.DEFAULT_CHECK_INTERVAL, RedisTelemetry.none()));
        return new SameStorage(repository, policies, new Ownership(policies), relay, live.publisher(type));
    }

    /** The port that it listens on. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        parts.close();
    }
}
