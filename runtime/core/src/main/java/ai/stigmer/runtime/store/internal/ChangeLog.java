package ai.stigmer.runtime.store.internal;

import java.util.List;
import java.util.Optional;

/**
 * Which resources of a kind have changed, in the order in which that became known, without a hole: whoever has read up to
 * a position has missed nothing before it. The oldest entries are dropped.
 *
 * <p>Implementations are thread-safe and throw {@link ai.stigmer.runtime.error.RpcException} STORE_UNAVAILABLE when the
 * store cannot answer.
 */
public interface ChangeLog {
    /** The position of the newest entry; 0 if there is none. */
    long newest();

    /** The first entries behind a position, some hundred at most; empty if the log does not reach back to it. */
    Optional<List<Entry>> after(long position);

    /** Adds an entry behind all others, and answers with its position. */
    long append(List<String> ids);

    /**
     * Some resources that have changed.
     *
     * @param position one more than that of the entry before
     */
    record Entry(long position, List<String> ids) {
        public Entry {
            ids = List.copyOf(ids);
        }
    }
}
