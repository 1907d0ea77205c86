package ai.stigmer.runtime;

import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import java.util.Objects;

/**
 * One kind of resource that a service serves, with its standard operations. A generated controller takes it as a whole,
 * its handler interfaces take one operation, {@code CreateHandler.of(notes.create())}, and a handler of one's own extends
 * an operation's base and takes {@link #backend()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the resource message
 */
public final class Resource<R extends Message> {
    private final ResourceBackend<R> backend;

    Resource(ResourceBackend<R> backend) {
        this.backend = Objects.requireNonNull(backend, "backend");
    }

    /** What handlers of this resource work with. */
    public ResourceBackend<R> backend() {
        return backend;
    }

    /** Creates a resource in its organization, or under its parent where the kind has one. */
    public StandardOperation.Create<R> create() {
        return new StandardOperation.Create<>(backend);
    }

    /**
     * Creates or updates a resource by organization and slug.
     *
     * @param create the rpc whose authorization applies if the resource does not exist yet
     * @param update the rpc whose authorization applies if it does
     */
    public StandardOperation.Apply<R> apply(RpcMethod<?, ?> create, RpcMethod<?, ?> update) {
        return new StandardOperation.Apply<>(backend, create, update);
    }

    /** Changes the spec and clears the status. */
    public StandardOperation.Update<R> update() {
        return new StandardOperation.Update<>(backend);
    }

    /** Merges what the system saw into the status, and never touches the spec. */
    public StandardOperation.UpdateStatus<R> updateStatus() {
        return new StandardOperation.UpdateStatus<>(backend);
    }

    /** Deletes a resource and answers with what it was. */
    public StandardOperation.Delete<R> delete() {
        return new StandardOperation.Delete<>(backend);
    }

    /** Reads one resource. */
    public StandardOperation.Get<R> get() {
        return new StandardOperation.Get<>(backend);
    }

    /** Reads the resource of an organization and slug, by the permission that the rpc's options declare. */
    public StandardOperation.GetByReference<R> getByReference() {
        return new StandardOperation.GetByReference<>(backend);
    }

    /**
     * The same for an rpc that leaves authorization to its handler.
     *
     * @param permission what the caller needs on the resource, {@code can_view}
     * @param refusal the exact text of PERMISSION_DENIED
     */
    public StandardOperation.GetByReference<R> getByReference(String permission, String refusal) {
        return new StandardOperation.GetByReference<>(backend, permission, refusal);
    }

    /** Lists the resources on which the caller has the permission that the rpc's options declare. */
    public StandardOperation.List<R> list() {
        return new StandardOperation.List<>(backend);
    }

    /**
     * The same for an rpc that leaves authorization to its handler.
     *
     * @param permission what the caller needs on a resource to see it, {@code can_view}
     */
    public StandardOperation.List<R> list(String permission) {
        return new StandardOperation.List<>(backend, permission);
    }

    /** Watches the resources on which the caller has the permission that the rpc's options declare. */
    public StandardOperation.Watch<R> watch() {
        return new StandardOperation.Watch<>(backend);
    }

    /**
     * The same for an rpc that leaves authorization to its handler.
     *
     * @param permission what the caller needs on a resource to see it, {@code can_view}
     */
    public StandardOperation.Watch<R> watch(String permission) {
        return new StandardOperation.Watch<>(backend, permission);
    }

    /** Follows a resource: its state now and every newer one. */
    public StandardOperation.Subscribe<R> subscribe() {
        return new StandardOperation.Subscribe<>(backend);
    }
}
