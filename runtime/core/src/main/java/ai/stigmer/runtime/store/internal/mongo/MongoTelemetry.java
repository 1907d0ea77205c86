package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.internal.DatabaseTelemetry;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import com.mongodb.event.ConnectionCheckedInEvent;
import com.mongodb.event.ConnectionCheckedOutEvent;
import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.ObservableLongUpDownCounter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Spans and durations of commands to MongoDB, and the use of its connections, by the names of OpenTelemetry's semantic
 * conventions for databases. A command that no call stands behind, such as the relay's search, is measured and has no
 * span. No span has anything of what is stored. Thread-safe.
 */
public final class MongoTelemetry implements AutoCloseable {
    private static final String SCOPE = "ai.stigmer.runtime";
    private static final AttributeKey<String> COLLECTION = AttributeKey.stringKey("db.collection.name");
    private static final AttributeKey<String> POOL = AttributeKey.stringKey("db.client.connection.pool.name");
    private static final AttributeKey<String> STATE = AttributeKey.stringKey("db.client.connection.state");

    private final Commands commands;
    private final Connections connections = new Connections();
    private final ObservableLongUpDownCounter counted;

    public MongoTelemetry(OpenTelemetry openTelemetry) {
        this.commands = new Commands(openTelemetry);
        this.counted = openTelemetry
                .getMeter(SCOPE)
                .upDownCounterBuilder("db.client.connection.count")
                .setUnit("{connection}")
                .setDescription("The number of connections that are currently in the state.")
                .buildWithCallback(measured -> {
                    measured.record(connections.used.get(), Attributes.of(POOL, "mongodb", STATE, "used"));
                    measured.record(connections.idle.get(), Attributes.of(POOL, "mongodb", STATE, "idle"));
                });
    }

    /** Reports what a client does. */
    public MongoClientSettings.Builder observe(MongoClientSettings.Builder client) {
        return client.addCommandListener(commands)
                .applyToConnectionPoolSettings(pool -> pool.addConnectionPoolListener(connections));
    }

    @Override
    public void close() {
        counted.close();
    }

    /** The driver calls it on the thread that asked, so the current span is that of the asking step. */
    private static final class Commands implements CommandListener {
        private final Tracer tracer;
        private final DoubleHistogram durations;
        private final Map<Integer, Started> running = new ConcurrentHashMap<>();

        private record Started(Span span, Attributes attributes) {}

        Commands(OpenTelemetry openTelemetry) {
            this.tracer = DatabaseTelemetry.tracer(openTelemetry);
            this.durations = DatabaseTelemetry.durations(openTelemetry);
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            String operation = event.getCommandName();
            String collection = collection(operation, event.getCommand());
            ServerAddress server = event.getConnectionDescription().getServerAddress();
            AttributesBuilder attributes = Attributes.builder()
                    .put(DatabaseTelemetry.SYSTEM, "mongodb")
                    .put(DatabaseTelemetry.OPERATION, operation)
                    .put(DatabaseTelemetry.NAMESPACE, event.getDatabaseName())
                    .put(DatabaseTelemetry.ADDRESS, server.getHost())
                    .put(DatabaseTelemetry.PORT, (long) server.getPort());
            if (!collection.isEmpty()) {
                attributes.put(COLLECTION, collection);
            }
            Attributes described = attributes.build();
            String target = collection.isEmpty() ? event.getDatabaseName() : collection;
            running.put(event.getRequestId(), new Started(span(operation + " " + target, described), described));
        }

        /** A command names it as its own value, and one that goes on with a cursor beside that. */
        private static String collection(String operation, BsonDocument command) {
            BsonValue named = command.get(operation.equals("getMore") ? "collection" : operation);
            return named != null && named.isString() ? named.asString().getValue() : "";
        }

        private Span span(String name, Attributes attributes) {
            if (!Span.current().isRecording()) {
                return Span.getInvalid();
            }
            return tracer.spanBuilder(name)
                    .setSpanKind(SpanKind.CLIENT)
                    .setAllAttributes(attributes)
                    .startSpan();
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            ended(event.getRequestId(), event.getElapsedTime(TimeUnit.NANOSECONDS), Attributes.empty());
        }

        @Override
        public void commandFailed(CommandFailedEvent event) {
            ended(event.getRequestId(), event.getElapsedTime(TimeUnit.NANOSECONDS), error(event.getThrowable()));
        }

        private static Attributes error(Throwable failure) {
            if (failure instanceof MongoCommandException refused) {
                return DatabaseTelemetry.refused(Integer.toString(refused.getErrorCode()));
            }
            return DatabaseTelemetry.failed(failure);
        }

        private void ended(int request, long nanos, Attributes error) {
            Started command = running.remove(request);
            if (command == null) {
                return;
            }
            if (!error.isEmpty()) {
                command.span().setAllAttributes(error).setStatus(StatusCode.ERROR);
            }
            durations.record(
                    nanos / 1e9, command.attributes().toBuilder().putAll(error).build());
            command.span().end();
        }
    }

    private static final class Connections implements ConnectionPoolListener {
        private final AtomicLong idle = new AtomicLong();
        private final AtomicLong used = new AtomicLong();

        @Override
        public void connectionCreated(ConnectionCreatedEvent event) {
            idle.incrementAndGet();
        }

        @Override
        public void connectionCheckedOut(ConnectionCheckedOutEvent event) {
            idle.decrementAndGet();
            used.incrementAndGet();
        }

        @Override
        public void connectionCheckedIn(ConnectionCheckedInEvent event) {
            used.decrementAndGet();
            idle.incrementAndGet();
        }

        @Override
        public void connectionClosed(ConnectionClosedEvent event) {
            idle.decrementAndGet();
        }
    }
}
