package ai.stigmer.runtime.authorization.audit;

import java.time.Clock;
import java.util.Objects;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each decision as one line of JSON to the logger {@code stigmer.audit}, at level INFO. Give that logger an appender
 * of its own that prints the message alone, and the file is JSON lines.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonLinesDecisionLog implements DecisionLog {
    /** The name of the logger. */
    public static final String LOGGER = "stigmer.audit";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final JsonWriterSettings ONE_LINE =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private final Clock clock;

    public JsonLinesDecisionLog(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void record(Decision decision) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        Document line = new Document("time", clock.instant().toString())
                .append("principal", decision.principal().toString())
                .append("actor", decision.actor().toString())
                .append("permission", decision.permission())
                .append("resources", decision.resources())
                .append("result", decision.result().name())
                .append("why", decision.why())
                .append("rpc", decision.rpc())
                .append("request_id", decision.requestId());
        LOG.info("{}", line.toJson(ONE_LINE));
    }
}
