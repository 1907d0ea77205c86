package ai.stigmer.runtime;

import ai.stigmer.runtime.operation.ApplyOperation;
import ai.stigmer.runtime.operation.CreateOperation;
import ai.stigmer.runtime.operation.DeleteOperation;
import ai.stigmer.runtime.operation.GetByReferenceOperation;
import ai.stigmer.runtime.operation.GetOperation;
import ai.stigmer.runtime.operation.ListOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.SubscribeOperation;
import ai.stigmer.runtime.operation.UpdateOperation;
import ai.stigmer.runtime.operation.UpdateStatusOperation;
import ai.stigmer.runtime.pipeline.internal.steps.ParentKind;
import ai.stigmer.runtime.rpc.RpcAuthorization.OnWhatIsFound;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One kind of resource that a service serves: its standard operations, each as the handler of an rpc that is given. The
 * rpc's own messages say how the operation reads its request and answers, and the rpc's authorization what it checks.
 * Generated controllers ask for them; a handler of one's own extends an operation and takes {@link #backend()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the resource message
 */
public final class Resource<R extends Message> {
    private final ResourceBackend<R> backend;
    private final Optional<ParentKind> parent;

    Resource(ResourceBackend<R> backend, Optional<ParentKind> parent) {
        this.backend = Objects.requireNonNull(backend, "backend");
        this.parent = Objects.requireNonNull(parent, "parent");
    }

    /** What handlers of this resource work with. */
    public ResourceBackend<R> backend() {
        return backend;
    }

    /** Creates a resource in its organization, or under its parent where the kind has one. */
    public <I extends Message, O extends Message> UnaryHandler<I, O> create(RpcMethod<I, O> rpc) {
        var mapping = messages(rpc).writing();
        return parent.<UnaryHandler<I, O>>map(known -> new CreateOperation<>(backend, mapping, known))
                .orElseGet(() -> new CreateOperation<>(backend, mapping));
    }

    /**
     * Creates or updates a resource by organization and slug.
     *
     * @param create whose authorization counts where there is none yet
     * @param update whose authorization counts where there is one
     */
    public <I extends Message, O extends Message> UnaryHandler<I, O> apply(
            RpcMethod<I, O> rpc, RpcMethod<I, ?> create, RpcMethod<I, ?> update) {
        var mapping = messages(rpc).writing();
        return parent.<UnaryHandler<I, O>>map(known -> new ApplyOperation<>(backend, mapping, create, update, known))
                .orElseGet(() -> new ApplyOperation<>(backend, mapping, create, update));
    }

    /** Changes the spec and clears the status. */
    public <I extends Message, O extends Message> UnaryHandler<I, O> update(RpcMethod<I, O> rpc) {
        return new UpdateOperation<>(backend, messages(rpc).writing());
    }

    /** Merges what the system saw into the status, and never touches the spec. */
    public <I extends Message, O extends Message> UnaryHandler<I, O> updateStatus(RpcMethod<I, O> rpc) {
        return new UpdateStatusOperation<>(backend, messages(rpc).writing());
    }

    /** Deletes a resource and answers with what it was. */
    public <I extends Message, O extends Message> UnaryHandler<I, O> delete(RpcMethod<I, O> rpc) {
        return new DeleteOperation<>(backend, messages(rpc).naming());
    }

    /** Reads one resource. */
    public <I extends Message, O extends Message> UnaryHandler<I, O> get(RpcMethod<I, O> rpc) {
        return new GetOperation<>(backend, messages(rpc).naming());
    }

    /** Reads the resource of an organization and slug. */
    public <I extends Message, O extends Message> UnaryHandler<I, O> getByReference(RpcMethod<I, O> rpc) {
        OnWhatIsFound<I> found = found(rpc);
        return new GetByReferenceOperation<>(backend, messages(rpc).naming(), found.permission(), found.refusal());
    }

    /** Lists what the caller has the rpc's permission on. */
    public <I extends Message, O extends Message> UnaryHandler<I, O> list(RpcMethod<I, O> rpc) {
        RpcMessages<I, R, O> messages = messages(rpc);
        return new ListOperation<>(
                backend,
                messages.request(),
                messages.response(),
                messages.filters(),
                found(rpc).permission(),
                pipelineName(rpc));
    }

    /** Follows a resource: its state now and every newer one. */
    public <I extends Message, O extends Message> ServerStreamingHandler<I, O> subscribe(RpcMethod<I, O> rpc) {
        return new SubscribeOperation<>(backend, messages(rpc).naming());
    }

    private <I extends Message, O extends Message> RpcMessages<I, R, O> messages(RpcMethod<I, O> rpc) {
        return new RpcMessages<>(backend.type(), rpc);
    }

    private static <I, O> OnWhatIsFound<I> found(RpcMethod<I, O> rpc) {
        if (rpc.authorization() instanceof OnWhatIsFound<I> found) {
            return found;
        }
        throw new IllegalStateException(rpc.fullName() + " does not declare by which permission something is found;"
                + " say its operation by option (stigmer.rpc), or extend the operation and give it a permission");
    }

    private static String pipelineName(RpcMethod<?, ?> rpc) {
        String name = Objects.requireNonNull(rpc.descriptor().getBareMethodName());
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
