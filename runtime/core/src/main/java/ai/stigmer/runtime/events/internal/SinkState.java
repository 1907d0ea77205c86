package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.EventSink;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether one sink takes events at all. One that is out rests as a whole: of all events that wait for it a single one
 * is tried, and when that fails, another one after a rest that doubles. So an outage costs a worker one attempt per
 * rest however much waits, and is one line in the log each time.
 *
 * <p>Thread-safe. Each relay finds out for itself.
 */
final class SinkState {
    private static final Logger LOG = LoggerFactory.getLogger(SinkState.class);

    /** So that an outage that is over is noticed soon, however long it was. */
    private static final Duration MAX_REST = Duration.ofSeconds(30);

    private final EventSink sink;
    private final RetryPolicy retries;
    private int outages;
    private boolean probed;
    private Instant restsUntil = Instant.MIN;

    SinkState(EventSink sink, RetryPolicy retries) {
        this.sink = sink;
        this.retries = retries;
    }

    EventSink sink() {
        return sink;
    }

    synchronized boolean rests(Instant now) {
        return outages > 0 && restsUntil.isAfter(now);
    }

    /** How many events the caller may deliver. After a rest that is one, of one caller, who says how it went. */
    synchronized int admits(int events, Instant now) {
        if (outages == 0) {
            return sink instanceof EventSink.Batched ? events : 1;
        }
        if (restsUntil.isAfter(now)) {
            return 0;
        }
        probed = true;
        restsUntil = now.plus(rest());
        return 1;
    }

    /** It has taken an event, or refused one. */
    synchronized void answered() {
        if (outages > 0) {
            LOG.info("sink_available sink={} after_attempts={}", sink.name(), outages);
        }
        outages = 0;
        probed = false;
    }

    /** It is out. What other workers had begun before that was known does not count again. */
    synchronized void failed(Instant now, SinkFailure failure) {
        if (outages == 0 || probed) {
            outages++;
            probed = false;
            restsUntil = now.plus(rest());
            LOG.warn(
                    "sink_unavailable sink={} attempt={} rest={} reason={}",
                    sink.name(),
                    outages,
                    rest(),
                    failure.text());
        }
    }

    synchronized Instant restsUntil() {
        return restsUntil;
    }

    private Duration rest() {
        Duration rest = retries.pauseAfter(outages);
        return rest.compareTo(MAX_REST) < 0 ? rest : MAX_REST;
    }
}
