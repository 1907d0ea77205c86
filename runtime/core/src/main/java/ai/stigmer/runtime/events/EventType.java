package ai.stigmer.runtime.events;

import java.util.Locale;

/** What can happen to a resource. */
public enum EventType {
    CREATED,
    UPDATED,
    STATUS_UPDATED,
    DELETED;

    /** The name in events and in a resource's audit: {@code status_updated}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
