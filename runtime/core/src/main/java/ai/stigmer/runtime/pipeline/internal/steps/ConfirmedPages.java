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
import io.grpc.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Pages of what a caller may see. What the store finds by organization is shown if a check allows it, so a list shows
 * nothing that a get would refuse. A page is read once and confirmed once as long as nothing has to be left out, which
 * is the rule: only a resource whose relation to its organization was removed, or is not yet written, is. Then the page
 * is filled with what follows, in steps that double, up to the end of the list: a page that is short because something
 * is hidden would tell of it, and so would a token that names where the search has stopped.
 *
 * <p>Immutable and thread-safe.
 */
final class ConfirmedPages<R extends Message> {
    private static final int MAX_AT_ONCE = 1000;

    private final ResourceType<R> type;
    private final ResourceRepository<R> repository;
    private final Authorizer authorizer;
    private final String permission;

    ConfirmedPages(ResourceType<R> type, ResourceRepository<R> repository, Authorizer authorizer, String permission) {
        this.type = Objects.requireNonNull(type, "type");
        this.repository = Objects.requireNonNull(repository, "repository");
        this.authorizer = Objects.requireNonNull(authorizer, "authorizer");
        this.permission = Objects.requireNonNull(permission, "permission");
    }

    Page<R> list(Principal caller, ListQuery query) {
        Page<R> found = repository.list(query);
        List<Stored<R>> shown = confirmed(caller, query.visible(), found.items());
        // A page is empty as well when none of its resources can be read.
        boolean isShort = shown.isEmpty() || shown.size() < found.items().size();
        int step = query.limit();
        // Nobody waits for the rest of a call that is over.
        while (isShort && found.lastId().isPresent() && !Context.current().isCancelled()) {
            step = Math.min(MAX_AT_ONCE, 2 * step);
            found = repository.list(
                    new ListQuery(query.visible(), query.fieldsEqual(), found.lastId(), step, query.bytes()));
            shown.addAll(confirmed(caller, query.visible(), found.items()));
            isShort = shown.size() < query.limit() && bytes(shown) < query.bytes();
        }
        return cut(shown, query.limit(), found.lastId());
    }

    /** The token of a page names the last resource that it shows. */
    private Page<R> cut(List<Stored<R>> shown, int limit, Optional<String> lastRead) {
        boolean more = shown.size() > limit || lastRead.isPresent();
        List<Stored<R>> items = shown.subList(0, Math.min(limit, shown.size()));
        return new Page<>(
                items, more && !items.isEmpty() ? Optional.of(id(items.get(items.size() - 1))) : Optional.empty());
    }

    private List<Stored<R>> confirmed(Principal caller, VisibleResources visible, List<Stored<R>> found) {
        if (!(visible instanceof VisibleResources.Some some)) {
            return new ArrayList<>(found);
        }
        List<String> byOrganization = found.stream()
                .map(this::id)
                .filter(id -> !some.ids().contains(id))
                .toList();
        Set<String> allowed = new HashSet<>(some.ids());
        if (!byOrganization.isEmpty()) {
            allowed.addAll(
                    authorizer.allowedAmong(caller, permission, type.kind().name(), byOrganization));
        }
        List<Stored<R>> shown = new ArrayList<>(found);
        shown.removeIf(resource -> !allowed.contains(id(resource)));
        return shown;
    }

    private static long bytes(List<? extends Stored<?>> resources) {
        return resources.stream()
                .mapToLong(stored -> stored.resource().getSerializedSize())
                .sum();
    }

    private String id(Stored<R> resource) {
        return type.id(resource.resource());
    }
}
