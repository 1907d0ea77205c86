package ai.stigmer.runtime;

import ai.stigmer.runtime.internal.OpenParts;
import ai.stigmer.runtime.internal.health.Dependency;
import ai.stigmer.runtime.internal.health.Health;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.store.internal.mongo.OutboxBacklog;
import ai.stigmer.runtime.store.internal.mongo.ResourceCopies;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableDoubleMeasurement;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import redis.clients.jedis.RedisClient;

/** What goes on beside the calls, asked for whenever somebody collects metrics. Closing it ends that. */
final class StigmerMetrics implements AutoCloseable {
    private static final String SCOPE = "ai.stigmer.runtime";
    private static final AttributeKey<String> KIND = AttributeKey.stringKey("stigmer.kind");
    private static final AttributeKey<String> DEPENDENCY = AttributeKey.stringKey("stigmer.dependency");
    private static final AttributeKey<Boolean> HIT = AttributeKey.booleanKey("stigmer.hit");
    private static final AttributeKey<String> POOL = AttributeKey.stringKey("db.client.connection.pool.name");
    private static final AttributeKey<String> STATE = AttributeKey.stringKey("db.client.connection.state");

    private final OpenParts registered = new OpenParts();
    private final Meter meter;
    private final Clock clock;

    private StigmerMetrics(Meter meter, Clock clock) {
        this.meter = meter;
        this.clock = clock;
    }

    /** Begins to answer those who collect. */
    static StigmerMetrics register(
            OpenTelemetry openTelemetry,
            Clock clock,
            Health health,
            Map<String, OutboxBacklog> backlogs,
            LiveStates live,
            ResourceCopies copies,
            Optional<RedisClient> redis) {
        StigmerMetrics metrics = new StigmerMetrics(openTelemetry.getMeter(SCOPE), clock);
        metrics.dependencies(health);
        metrics.outboxes(health, backlogs);
        metrics.live(live);
        metrics.copies(copies);
        redis.ifPresent(metrics::redis);
        return metrics;
    }

    private void dependencies(Health health) {
        gauge(
                "stigmer.dependency.up",
                "1",
                "Whether what the service depends on answers",
                measured -> health.dependencies()
                        .forEach(one -> measured.record(one.isUp() ? 1 : 0, Attributes.of(DEPENDENCY, one.name()))));
    }

    private void outboxes(Health health, Map<String, OutboxBacklog> backlogs) {
        perKind(
                health,
                backlogs,
                "stigmer.outbox.waiting",
                "{resource}",
                "Resources of which events wait",
                OutboxBacklog::waiting);
        perKind(
                health,
                backlogs,
                "stigmer.outbox.parked",
                "{event}",
                "Events that a sink refused for good",
                OutboxBacklog::parked);
        registered.add(meter.gaugeBuilder("stigmer.outbox.oldest.age")
                .setUnit("s")
                .setDescription("How long the oldest event waits")
                .buildWithCallback(measured -> ages(health, backlogs, measured)));
    }

    private void ages(Health health, Map<String, OutboxBacklog> backlogs, ObservableDoubleMeasurement measured) {
        if (isStoreUp(health)) {
            backlogs.forEach((kind, backlog) ->
                    measured.record(backlog.oldest(clock.instant()).toMillis() / 1e3, Attributes.of(KIND, kind)));
        }
    }

    private void perKind(
            Health health,
            Map<String, OutboxBacklog> backlogs,
            String name,
            String unit,
            String description,
            ToLongFunction<OutboxBacklog> value) {
        gauge(name, unit, description, measured -> {
            if (isStoreUp(health)) {
                backlogs.forEach(
                        (kind, backlog) -> measured.record(value.applyAsLong(backlog), Attributes.of(KIND, kind)));
            }
        });
    }

    /** While it is not, whoever collects must not have to wait for it. */
    private static boolean isStoreUp(Health health) {
        return health.dependency(Health.STORE).map(Dependency::isUp).orElse(true);
    }

    private void live(LiveStates live) {
        gauge(
                "stigmer.live.subscribers",
                "{subscriber}",
                "Subscribers of this replica",
                measured ->
                        live.subscribers().forEach((kind, count) -> measured.record(count, Attributes.of(KIND, kind))));
        gauge(
                "stigmer.live.watchers",
                "{watcher}",
                "Watchers of this replica, of kinds that can be watched",
                measured ->
                        live.watchers().forEach((kind, count) -> measured.record(count, Attributes.of(KIND, kind))));
        gauge(
                "stigmer.live.pending",
                "{resource}",
                "Resources with news that is not in Redis yet",
                measured -> measured.record(live.pending()));
    }

    private void copies(ResourceCopies copies) {
        registered.add(meter.counterBuilder("stigmer.cache.requests")
                .setDescription("How often a copy of a resource was looked for, and found or not")
                .buildWithCallback(measured -> {
                    measured.record(copies.hits(), Attributes.of(HIT, true));
                    measured.record(copies.misses(), Attributes.of(HIT, false));
                }));
    }

    private void redis(RedisClient redis) {
        registered.add(meter.upDownCounterBuilder("db.client.connection.count")
                .setUnit("{connection}")
                .setDescription("The number of connections that are currently in the state.")
                .buildWithCallback(measured -> {
                    measured.record(redis.getPool().getNumActive(), Attributes.of(POOL, "redis", STATE, "used"));
                    measured.record(redis.getPool().getNumIdle(), Attributes.of(POOL, "redis", STATE, "idle"));
                }));
    }

    private void gauge(String name, String unit, String description, Consumer<ObservableLongMeasurement> callback) {
        registered.add(meter.gaugeBuilder(name)
                .ofLongs()
                .setUnit(unit)
                .setDescription(description)
                .buildWithCallback(callback));
    }

    @Override
    public void close() {
        registered.close();
    }
}
