package ai.stigmer.runtime.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parts that are closed together, the newest first, each whatever becomes of the others. Used by one thread at a time. */
public final class OpenParts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenParts.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Takes charge of something that is open. */
    public <T extends AutoCloseable> T add(T open) {
        opened.push(open);
        return open;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            AutoCloseable newest = opened.pop();
            try {
                newest.close();
            } catch (Exception failure) {
                LOG.warn("close_failed what={}", newest.getClass().getSimpleName(), failure);
            }
        }
    }
}
