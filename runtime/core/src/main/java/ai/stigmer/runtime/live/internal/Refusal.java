package ai.stigmer.runtime.live.internal;

import java.util.Objects;
import redis.clients.jedis.exceptions.JedisDataException;

/** What it means that Redis answers a command on streams with an error. Redis tells it by the text alone. */
enum Refusal {
    /** The stream has this entry or a newer one already. */
    STALE,
    /** This key is not what it should be; others are none the worse. */
    OF_ONE_KEY,
    /** Redis takes nothing at the moment: it is full, loading, a replica, or does not permit it. */
    OUTAGE;

    static Refusal of(JedisDataException error) {
        String text = Objects.requireNonNullElse(error.getMessage(), "");
        if (text.contains("equal or smaller")) {
            return STALE;
        }
        return text.startsWith("WRONGTYPE") || text.contains("exhausted the last possible ID") ? OF_ONE_KEY : OUTAGE;
    }
}
