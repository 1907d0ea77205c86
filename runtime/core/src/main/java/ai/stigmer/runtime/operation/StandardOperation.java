package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.rpc.Posture.OnWhatIsFound;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The standard operations of a resource, each a type of its own, so that a generated handler interface takes no other
 * than its own: {@code CreateHandler.of(notes.create())}. An operation becomes the handler of an rpc by
 * {@code serving(rpc)}: the rpc's messages say how its request is read and what it answers, its options what is
 * authorized.
 *
 * <p>All of them are immutable and thread-safe.
 */
public final class StandardOperation {
    private StandardOperation() {}

    /** An operation with one request and one response. */
    public abstract static sealed class Unary<R extends Message>
            permits Create, Apply, Update, UpdateStatus, Delete, Get, GetByReference, List {
        private final ResourceBackend<R> backend;

        private Unary(ResourceBackend<R> backend) {
            this.backend = Objects.requireNonNull(backend, "backend");
        }

        /**
         * The handler of an rpc.
         *
         * @throws IllegalStateException if the operation cannot keep the rpc's authorization
         * @throws IllegalArgumentException if the rpc's messages do not fit the operation
         */
        public final <I extends Message, O extends Message> UnaryHandler<I, O> serving(RpcMethod<I, O> rpc) {
            UnaryHandler<I, O> handler = handler(rpc, backend, new RpcMessages<>(backend.type(), rpc));
            handler.verify(rpc);
            return handler;
        }

        abstract <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages);
    }

    /** An operation with one request and any number of responses. */
    public abstract static sealed class ServerStreaming<R extends Message> permits Subscribe, Watch {
        private final ResourceBackend<R> backend;

        private ServerStreaming(ResourceBackend<R> backend) {
            this.backend = Objects.requireNonNull(backend, "backend");
        }

        /**
         * The handler of an rpc.
         *
         * @throws IllegalStateException if the operation cannot keep the rpc's authorization
         * @throws IllegalArgumentException if the rpc's messages do not fit the operation
         */
        public final <I extends Message, O extends Message> ServerStreamingHandler<I, O> serving(RpcMethod<I, O> rpc) {
            ServerStreamingHandler<I, O> handler = handler(rpc, backend, new RpcMessages<>(backend.type(), rpc));
            handler.verify(rpc);
            return handler;
        }

        abstract <I extends Message, O extends Message> ServerStreamingHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages);
    }

    /** {@link CreateOperation}. */
    public static final class Create<R extends Message> extends Unary<R> {
        public Create(ResourceBackend<R> backend) {
            super(backend);
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new CreateOperation<>(resource, messages.writing());
        }
    }

    /** {@link ApplyOperation}. */
    public static final class Apply<R extends Message> extends Unary<R> {
        private final RpcMethod<?, ?> create;
        private final RpcMethod<?, ?> update;

        /** Its handler requires that the two rpcs take the same request as its own. */
        public Apply(ResourceBackend<R> backend, RpcMethod<?, ?> create, RpcMethod<?, ?> update) {
            super(backend);
            this.create = Objects.requireNonNull(create, "create");
            this.update = Objects.requireNonNull(update, "update");
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new ApplyOperation<>(
                    resource, messages.writing(), messages.sameRequest(create), messages.sameRequest(update));
        }
    }

    /** {@link UpdateOperation}. */
    public static final class Update<R extends Message> extends Unary<R> {
        public Update(ResourceBackend<R> backend) {
            super(backend);
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new UpdateOperation<>(resource, messages.writing());
        }
    }

    /** {@link UpdateStatusOperation}. */
    public static final class UpdateStatus<R extends Message> extends Unary<R> {
        public UpdateStatus(ResourceBackend<R> backend) {
            super(backend);
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new UpdateStatusOperation<>(resource, messages.writing());
        }
    }

    /** {@link DeleteOperation}. */
    public static final class Delete<R extends Message> extends Unary<R> {
        public Delete(ResourceBackend<R> backend) {
            super(backend);
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new DeleteOperation<>(resource, messages.naming());
        }
    }

    /** {@link GetOperation}. */
    public static final class Get<R extends Message> extends Unary<R> {
        public Get(ResourceBackend<R> backend) {
            super(backend);
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new GetOperation<>(resource, messages.naming());
        }
    }

    /** {@link GetByReferenceOperation}. */
    public static final class GetByReference<R extends Message> extends Unary<R> {
        private final Optional<OnWhatIsFound<?>> declared;

        /** A read by the permission that the rpc's options declare. */
        public GetByReference(ResourceBackend<R> backend) {
            super(backend);
            this.declared = Optional.empty();
        }

        /**
         * A read for an rpc that leaves authorization to its handler.
         *
         * @param refusal the exact text of PERMISSION_DENIED
         */
        public GetByReference(ResourceBackend<R> backend, String permission, String refusal) {
            super(backend);
            this.declared = Optional.of(
                    new OnWhatIsFound<>(permission, backend.type().kind().name(), refusal));
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            OnWhatIsFound<?> found = declared.orElseGet(() -> declaredBy(rpc));
            return new GetByReferenceOperation<>(resource, messages.naming(), found.permission(), found.refusal());
        }
    }

    /** {@link ListOperation}. */
    public static final class List<R extends Message> extends Unary<R> {
        private final Optional<String> permission;

        /** A list of what the caller has the permission on that the rpc's options declare. */
        public List(ResourceBackend<R> backend) {
            super(backend);
            this.permission = Optional.empty();
        }

        /** A list for an rpc that leaves authorization to its handler. */
        public List(ResourceBackend<R> backend, String permission) {
            super(backend);
            this.permission = Optional.of(permission);
        }

        @Override
        <I extends Message, O extends Message> UnaryHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new ListOperation<>(
                    resource,
                    messages.request(),
                    messages.response(),
                    messages.filters(),
                    permission.orElseGet(() -> declaredBy(rpc).permission()),
                    inKebabCase(rpc));
        }

        private static String inKebabCase(RpcMethod<?, ?> rpc) {
            String name = Objects.requireNonNull(rpc.descriptor().getBareMethodName());
            return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        }
    }

    /** {@link SubscribeOperation}. */
    public static final class Subscribe<R extends Message> extends ServerStreaming<R> {
        public Subscribe(ResourceBackend<R> backend) {
            super(backend);
        }

        @Override
        <I extends Message, O extends Message> ServerStreamingHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new SubscribeOperation<>(resource, messages.naming());
        }
    }

    /** {@link WatchOperation}. */
    public static final class Watch<R extends Message> extends ServerStreaming<R> {
        private final Optional<String> permission;

        /** A watch of what the caller has the permission on that the rpc's options declare. */
        public Watch(ResourceBackend<R> backend) {
            super(backend);
            this.permission = Optional.empty();
        }

        /** A watch for an rpc that leaves authorization to its handler. */
        public Watch(ResourceBackend<R> backend, String permission) {
            super(backend);
            this.permission = Optional.of(permission);
        }

        @Override
        <I extends Message, O extends Message> ServerStreamingHandler<I, O> handler(
                RpcMethod<I, O> rpc, ResourceBackend<R> resource, RpcMessages<I, R, O> messages) {
            return new WatchOperation<>(
                    resource,
                    messages.request(),
                    messages.response(),
                    messages.filters(),
                    permission.orElseGet(() -> declaredBy(rpc).permission()));
        }
    }

    private static OnWhatIsFound<?> declaredBy(RpcMethod<?, ?> rpc) {
        if (rpc.posture() instanceof OnWhatIsFound<?> found) {
            return found;
        }
        throw new IllegalStateException(rpc.fullName() + " does not declare by which permission something is found;"
                + " say its operation by option (stigmer.rpc), or give the operation a permission");
    }
}
