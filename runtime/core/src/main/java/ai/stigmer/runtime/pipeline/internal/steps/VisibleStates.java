package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a caller may see of a kind at this moment. Immutable and thread-safe. */
record VisibleStates<R extends Message>(
        ResourceType<R> type, ResourceRepository<R> repository, Authorizer authorizer, String permission) {
    private static final int AT_ONCE = 1000;
    private static final long BYTES = 4 * 1024 * 1024;

    /**
     * States that were looked for.
     *
     * @param states by id, those that the caller may see
     * @param unread ids that there was no room for
     */
    record Found<R extends Message>(Map<String, Stored<R>> states, List<String> unread) {}

    /** The versions of all that the caller may see; no more once there are more than so many. */
    SortedMap<String, Long> versions(Principal caller, Map<String, String> filters, int atMost) {
        VisibleResources visible = authorizer.visible(caller, permission, kind());
        SortedMap<String, Long> all = new TreeMap<>();
        Optional<String> after = Optional.empty();
        int found = AT_ONCE;
        while (found == AT_ONCE && all.size() <= atMost) {
            SortedMap<String, Long> some = repository.versions(new ListQuery(visible, filters, after, AT_ONCE, BYTES));
            found = some.size();
            after = found == 0 ? Optional.empty() : Optional.of(some.lastKey());
            some.keySet().retainAll(shown(caller, visible, List.copyOf(some.keySet())));
            all.putAll(some);
        }
        return all;
    }

    private Set<String> shown(Principal caller, VisibleResources visible, List<String> ids) {
        if (!(visible instanceof VisibleResources.Some some)) {
            return Set.copyOf(ids);
        }
        Set<String> allowed = new HashSet<>(some.ids());
        List<String> byOrganization =
                ids.stream().filter(id -> !some.ids().contains(id)).toList();
        if (!byOrganization.isEmpty()) {
            allowed.addAll(authorizer.allowedAmong(caller, permission, kind(), byOrganization));
        }
        return allowed;
    }

    /** The newest states of those resources that the caller may see and the filter selects. */
    Found<R> among(Principal caller, Map<String, String> filters, Collection<String> ids) {
        VisibleResources asked = new VisibleResources.Some(Set.copyOf(ids), Set.of());
        Page<R> page = repository.list(new ListQuery(asked, filters, Optional.empty(), ids.size(), BYTES));
        Map<String, Stored<R>> states = new HashMap<>();
        page.items().forEach(stored -> states.put(type.id(stored.resource()), stored));
        if (!states.isEmpty()) {
            states.keySet().retainAll(authorizer.allowedAmong(caller, permission, kind(), Set.copyOf(states.keySet())));
        }
        List<String> unread = new ArrayList<>();
        page.lastId()
                .ifPresent(last ->
                        ids.stream().filter(id -> id.compareTo(last) > 0).forEach(unread::add));
        return new Found<>(states, unread);
    }

    private String kind() {
        return type.kind().name();
    }
}
