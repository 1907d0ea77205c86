package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authentication.Principal;
import com.google.protobuf.Message;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/** What one caller watches: what he may see of a kind, and his filter selects. Thread-safe. */
record WatchedStates<R extends Message>(VisibleStates<R> states, Principal caller, Map<String, String> filters) {
    SortedMap<String, Long> versions(int atMost) {
        return states.versions(caller, filters, atMost);
    }

    VisibleStates.Found<R> among(Collection<String> ids) {
        return states.among(caller, filters, ids);
    }
}
