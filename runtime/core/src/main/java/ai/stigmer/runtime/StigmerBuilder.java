package ai.stigmer.runtime;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.authorization.internal.AuditedAuthorizer;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.internal.EmbeddedStores;
import ai.stigmer.runtime.internal.OpenParts;
import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.live.internal.RedisTelemetry;
import ai.stigmer.runtime.server.Gateway;
import ai.stigmer.runtime.store.internal.mongo.MongoTelemetry;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;

/** Describes a {@link Stigmer}. Required are a store and who may do what. Not thread-safe. */
public final class StigmerBuilder {
    private static final String DEFAULT_DATABASE = "stigmer";
    private static final Path DEFAULT_FOLDER = Path.of("stigmer-data");
    private static final Duration STORE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration REDIS_TIMEOUT = Duration.ofSeconds(2);

    private static final Duration IN_MEMORY_INTERVAL = Duration.ofMillis(100);

    /** How long to wait for a store that is gone: shorter than the deadlines of most callers. */
    private static final Duration SERVER_SELECTION_TIMEOUT = Duration.ofSeconds(5);

    private final OpenParts parts = new OpenParts();
    private final List<Authenticator> authenticators = new ArrayList<>();
    private final List<EventSink> sinks = new ArrayList<>();
    private final List<Gateway> gateways = new ArrayList<>();
    private @Nullable String mongoUri;
    private @Nullable MongoDatabase database;
    private Path folder = DEFAULT_FOLDER;
    private @Nullable URI redisUri;
    private @Nullable RedisClient redis;
    private @Nullable PolicyModel model;
    private @Nullable Authorizer authorizer;
    private @Nullable RelationStore relations;
    private Duration allowedKeptFor = Duration.ZERO;
    private UnaryOperator<Authorizer> front = UnaryOperator.identity();
    private @Nullable DecisionLog decisions;
    private OpenTelemetry telemetry = OpenTelemetry.noop();
    private Duration streamAuthorization = StreamAuthorization.MAX_INTERVAL;
    private boolean apiKeys;
    private boolean isEmbedded;
    private boolean isInMemory;

    StigmerBuilder() {}

    /**
     * Keeps everything in the database that the address names, else in "stigmer". Without a MongoDB, an embedded store
     * and an embedded Redis serve for the first minutes where {@code stigmer-embedded} is on the class path.
     */
    public StigmerBuilder mongo(String uri) {
        mongoUri = Objects.requireNonNull(uri, "uri");
        return this;
    }

    /** Keeps everything in this database; its client stays the caller's. */
    public StigmerBuilder database(MongoDatabase other) {
        database = Objects.requireNonNull(other, "database");
        return this;
    }

    /** Says where embedded stores keep their files; {@code stigmer-data} by default. The folder becomes private. */
    public StigmerBuilder embeddedIn(Path directory) {
        folder = Objects.requireNonNull(directory, "directory");
        return this;
    }

    /**
     * Keeps everything in memory, for tests: gone when the service is closed, and live states seen after a tenth of a
     * second. It needs {@code stigmer-embedded} on the class path.
     */
    public StigmerBuilder inMemory() {
        isInMemory = true;
        return this;
    }

    /**
     * Publishes live states through Redis. Without it, subscribers poll the store every two seconds.
     *
     * @param uri {@code redis://host:port}, or {@code rediss://} for TLS
     */
    public StigmerBuilder redis(URI uri) {
        redisUri = Objects.requireNonNull(uri, "uri");
        redis = null;
        return this;
    }

    /** The same with a client that stays the caller's; it has a socket time-out, as {@link RedisClients} opens it. */
    public StigmerBuilder redis(RedisClient client) {
        redis = Objects.requireNonNull(client, "client");
        redisUri = null;
        return this;
    }

    /**
     * Answers who may do what by the embedded policy store and this model, in OpenFGA's language. Relations are kept in
     * the database.
     *
     * @throws IllegalArgumentException if the file cannot be read or is no model, with line and column
     */
    public StigmerBuilder model(Path file) {
        return model(PolicyModel.read(file));
    }

    /** Answers who may do what by the embedded policy store and this model. */
    public StigmerBuilder model(PolicyModel known) {
        model = Objects.requireNonNull(known, "model");
        return this;
    }

    /**
     * Lets the embedded policy store allow again, without reading relations, what it allowed a moment ago. It saves
     * frequent callers a round trip, and a removed relation may count for that much longer; one that is added counts at
     * once. Zero by default: every check reads.
     *
     * @param time two seconds at most
     */
    public StigmerBuilder keepAllowedFor(Duration time) {
        allowedKeptFor = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Answers who may do what by an engine of its own, which also keeps the relations. */
    public <E extends Authorizer & RelationStore> StigmerBuilder authorization(E engine) {
        authorizer = Objects.requireNonNull(engine, "engine");
        relations = engine;
        return this;
    }

    /** Wraps the engine, for example to count or log its answers. */
    public StigmerBuilder askedThrough(UnaryOperator<Authorizer> other) {
        front = Objects.requireNonNull(other, "front");
        return this;
    }

    /** Records every decision of the engine, and every call whose caller could not be verified. */
    public StigmerBuilder audit(DecisionLog log) {
        decisions = Objects.requireNonNull(log, "log");
        return this;
    }

    /** Accepts API keys, which {@link Stigmer#apiKeys} issues. They are kept in the database, hashed. */
    public StigmerBuilder apiKeys() {
        apiKeys = true;
        return this;
    }

    /** Accepts one more form of credentials. */
    public StigmerBuilder authenticator(Authenticator other) {
        authenticators.add(Objects.requireNonNull(other, "authenticator"));
        return this;
    }

    /** Delivers every event to one more sink, at least once and in order per resource. */
    public StigmerBuilder events(EventSink sink) {
        sinks.add(Objects.requireNonNull(sink, "sink"));
        return this;
    }

    /** Opens one more way into the services beside gRPC, {@code HttpGateway.onLoopback(8080)} of {@code stigmer-http}. */
    public StigmerBuilder gateway(Gateway gateway) {
        gateways.add(Objects.requireNonNull(gateway, "gateway"));
        return this;
    }

    /** Reports spans and durations of rpcs, steps and commands to the store and Redis, and what goes on beside the calls. */
    public StigmerBuilder telemetry(OpenTelemetry openTelemetry) {
        telemetry = Objects.requireNonNull(openTelemetry, "openTelemetry");
        return this;
    }

    /** Sets how often the authorization of a stream is checked again: a minute at most and by default. */
    public StigmerBuilder authorizeStreamsEvery(Duration interval) {
        streamAuthorization = Objects.requireNonNull(interval, "interval");
        return this;
    }

    /**
     * The service, which serves nothing yet.
     *
     * @throws IllegalStateException if something required is missing, with what to call
     */
    public Stigmer build() {
        boolean namesNoStore = mongoUri == null && database == null;
        Optional<EmbeddedStores> embedded = namesNoStore ? EmbeddedStores.find() : Optional.empty();
        if (isInMemory && !namesNoStore) {
            throw new IllegalStateException("inMemory() and a MongoDB exclude each other; leave one of them out");
        }
        if (namesNoStore && embedded.isEmpty()) {
            throw missing(
                    "where the resources are kept",
                    "mongo(uri) or database(…), or add ai.stigmer:stigmer-embedded for the first minutes");
        }
        if (model == null && authorizer == null) {
            throw missing("who may do what", "model(file) or authorization(engine)");
        }
        if (authorizer != null && !allowedKeptFor.isZero()) {
            throw new IllegalStateException(
                    "keepAllowedFor(…) is for the embedded policy store; leave it out where authorization(engine) answers");
        }
        try {
            embedded.ifPresent(this::startEmbedded);
            open();
            return new Stigmer(this, parts);
        } catch (RuntimeException | Error failure) {
            parts.close();
            throw failure;
        }
    }

    private void startEmbedded(EmbeddedStores stores) {
        isEmbedded = true;
        if (isInMemory) {
            mongoUri = running(stores.startMongoInMemory());
            return;
        }
        try {
            mongoUri = running(stores.startMongo(folder));
            if (redis == null && redisUri == null) {
                redisUri = URI.create(running(stores.startRedis(folder)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the embedded stores do not start in " + folder.toAbsolutePath(), failure);
        }
    }

    private String running(EmbeddedStores.Running store) {
        parts.add(store.stop());
        return store.uri();
    }

    private void open() {
        if (database == null && mongoUri != null) {
            database = connected(mongoUri);
        }
        if (redis == null && redisUri != null) {
            redis = parts.add(RedisClients.open(redisUri, REDIS_TIMEOUT));
        }
        if (authorizer == null && model != null) {
            authorization(new PolicyStore(model, database())
                    .keepingAllowedFor(allowedKeptFor)
                    .createIndexes());
        }
    }

    private MongoDatabase connected(String uri) {
        ConnectionString address = new ConnectionString(uri);
        MongoClientSettings.Builder client = MongoClientSettings.builder()
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(SERVER_SELECTION_TIMEOUT.toSeconds(), TimeUnit.SECONDS))
                .applyConnectionString(address)
                .timeout(STORE_TIMEOUT.toSeconds(), TimeUnit.SECONDS)
                .applicationName("stigmer");
        MongoTelemetry observed = parts.add(new MongoTelemetry(telemetry));
        MongoClient opened =
                parts.add(MongoClients.create(observed.observe(client).build()));
        return opened.getDatabase(Objects.requireNonNullElse(address.getDatabase(), DEFAULT_DATABASE));
    }

    /** What was chosen and what was left to its default, a line each. */
    String describe() {
        return String.join(
                "\n",
                "store: " + store() + ", database " + database().getName(),
                "live states: "
                        + (redis == null
                                ? "a query every " + liveInterval().toMillis() + " ms, as there is no redis(…)"
                                : "through Redis"),
                "authorization: "
                        + (authorizer instanceof PolicyStore policies ? described(policies) : "an engine of its own"),
                "streams: authorized again every " + streamAuthorization.toSeconds() + " s",
                "audit: " + (decisions == null ? "nothing is recorded, as there is no audit(…)" : "every decision"),
                "credentials: " + (apiKeys ? "API keys, " : "no API keys, ") + authenticators.size() + " other forms",
                "events: " + sinks.size() + " sinks beside that of the grants");
    }

    private static String described(PolicyStore policies) {
        Duration kept = policies.allowedKeptFor();
        return "the embedded policy store and its model"
                + (kept.isZero() ? "" : ", an allow is kept for " + kept.toMillis() + " ms");
    }

    private String store() {
        if (!isEmbedded) {
            return "MongoDB";
        }
        return isInMemory ? "in memory" : "embedded in " + folder.toAbsolutePath() + ", as there is no mongo(…)";
    }

    private static IllegalStateException missing(String what, String call) {
        return new IllegalStateException("the service does not know " + what + "; call " + call);
    }

    MongoDatabase database() {
        return Objects.requireNonNull(database);
    }

    Optional<RedisClient> redis() {
        return Optional.ofNullable(redis);
    }

    Authorizer authorizer() {
        Authorizer asked = front.apply(Objects.requireNonNull(authorizer));
        return decisions == null ? asked : new AuditedAuthorizer(asked, decisions);
    }

    boolean hasOwnEngine() {
        return !(authorizer instanceof PolicyStore);
    }

    RelationStore relations() {
        return Objects.requireNonNull(relations);
    }

    DecisionLog decisions() {
        return decisions == null ? decision -> {} : decisions;
    }

    boolean hasApiKeys() {
        return apiKeys;
    }

    List<Authenticator> authenticators() {
        return authenticators;
    }

    List<Gateway> gateways() {
        return gateways;
    }

    List<EventSink> sinks() {
        return sinks;
    }

    /** How long subscribers may wait for what does not come through Redis. */
    Duration liveInterval() {
        return isInMemory ? IN_MEMORY_INTERVAL : LiveStates.DEFAULT_CHECK_INTERVAL;
    }

    RedisTelemetry redisTelemetry() {
        return RedisTelemetry.of(telemetry, Optional.ofNullable(redisUri));
    }

    OpenTelemetry openTelemetry() {
        return telemetry;
    }

    Duration streamAuthorization() {
        return streamAuthorization;
    }
}
