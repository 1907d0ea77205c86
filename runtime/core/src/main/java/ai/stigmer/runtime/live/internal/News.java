package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.internal.StateStreams.Frame;
import io.opentelemetry.context.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What is to be sent to a stream.
 *
 * @param keptFor how long it stays in Redis
 * @param hasState whether it may bring the state along
 * @param caller the trace of whoever tells it
 * @param frame made when it is sent: most states are overtaken before
 */
record News(
        Stream stream,
        long version,
        Duration keptFor,
        boolean deleted,
        boolean hasState,
        Context caller,
        Supplier<Frame> frame) {
    /**
     * A stream in Redis.
     *
     * @param key its key
     * @param resource what the log calls it
     */
    record Stream(String key, String resource) {
        byte[] bytes() {
            return key.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return resource;
        }
    }

    /** Whether it says more than what waits: a newer version, or the state of the same. */
    boolean isMoreThan(News waiting) {
        return version > waiting.version() || (version == waiting.version() && hasState && !waiting.hasState());
    }
}
