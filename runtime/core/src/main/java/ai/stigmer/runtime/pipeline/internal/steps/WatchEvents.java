package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.pipeline.internal.steps.WatchFields.EventType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.Optional;

/** Makes the messages of one watch. Thread-safe. */
record WatchEvents<R extends Message>(
        WatchFields fields, ResponseView<R> view, ReadMask mask, Principal caller, Map<String, String> filters) {
    private static final String PREFIX = "w";

    /** Of a state that the client has not got. */
    Message shown(EventType event, String id, Stored<R> state, String token) {
        return fields.event(
                event,
                Optional.of(view.of(state.resource(), mask)),
                id,
                state.revision().version(),
                token);
    }

    Message deleted(String id, long lastVersion, String token) {
        return fields.event(EventType.DELETED, Optional.empty(), id, lastVersion, token);
    }

    Message bookmark(String token) {
        return fields.event(EventType.BOOKMARK, Optional.empty(), "", 0, token);
    }

    String token(long position) {
        return PageTokens.encode(PREFIX + position, caller, filters);
    }

    /** What a token says; empty if it is that of a list. */
    static Optional<Long> position(String decoded) {
        try {
            return decoded.startsWith(PREFIX)
                    ? Optional.of(Long.parseUnsignedLong(decoded.substring(1))).filter(position -> position >= 0)
                    : Optional.empty();
        } catch (NumberFormatException noPosition) {
            return Optional.empty();
        }
    }
}
