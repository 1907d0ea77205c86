package ai.stigmer.runtime.store.internal;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.Page;
import com.google.protobuf.Message;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where the resources of one kind live. Readers always see one version whole.
 *
 * <p>Implementations are thread-safe and keep no state that another replica would have to know. Every
 * method throws {@link ai.stigmer.runtime.error.RpcException} STORE_UNAVAILABLE when the store cannot answer.
 */
public interface ResourceRepository<R extends Message> {
    Optional<Stored<R>> find(String id);

    Optional<Stored<R>> find(String org, String slug);

    /**
     * What this replica keeps of a resource, without asking the store: it may be old, or gone, and a conditional write on
     * it then misses. Empty if nothing is kept.
     */
    default Optional<Stored<R>> copy(String id) {
        return Optional.empty();
    }

    /** What this replica keeps of a resource that it has no room for, without asking the store. Empty if nothing is kept. */
    default Optional<Outline<R>> outline(String id) {
        return Optional.empty();
    }

    /**
     * The resource, by its newest revision of a moment ago: a repository that keeps copies answers with one of that very
     * revision without asking again. Otherwise what is found may be newer.
     */
    default Optional<Stored<R>> find(ResourceRevision newest) {
        return find(newest.id());
    }

    /** The organization of a resource, without reading the resource; one short read, whether or not there is one. */
    Optional<String> orgOf(String id);

    /** The newest revision, without reading the resource; one short read, whether or not there is one. */
    Optional<Revision> revision(String id);

    /** The newest revision of each of these resources that exists; one short read for many, where the store can do so. */
    default Map<String, Revision> revisions(Collection<String> ids) {
        Map<String, Revision> revisions = new HashMap<>();
        ids.forEach(id -> revision(id).ifPresent(revision -> revisions.put(id, revision)));
        return revisions;
    }

    /** Whose slug this is, and the newest revision; one short read, whether or not it is anybody's. */
    Optional<ResourceRevision> revision(String org, String slug);

    /** Up to where the status updates of a resource are numbered; empty if there is no such resource. */
    Optional<Numbering> numbering(String id);

    /**
     * Makes one change, or none: a single conditional write that also stores the change's event.
     *
     * @throws ai.stigmer.runtime.error.RpcException RESOURCE_TOO_LARGE naming size and limit if the store refuses it
     */
    WriteOutcome<R> write(Change<R> change);

    /** One page of what the query selects, in the order of ids. */
    Page<R> list(ListQuery query);

    /** The ids of what a query selects and the version of each, in the order of ids; no resource is read where the store can do so. */
    default SortedMap<String, Long> versions(ListQuery query) {
        throw new UnsupportedOperationException("this repository tells no versions of what it lists");
    }

    /** Which resources have changed. It has what {@link ChangeLog#append} is told of. */
    default ChangeLog changes() {
        throw new UnsupportedOperationException("this repository keeps no log of changes");
    }
}
