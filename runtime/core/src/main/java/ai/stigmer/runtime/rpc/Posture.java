package ai.stigmer.runtime.rpc;

import ai.stigmer.runtime.error.RpcException;
import com.google.protobuf.ProtocolMessageEnum;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who may call an rpc, as its options in the proto say. Generated controllers declare one for each of their rpcs.
 * Immutable and thread-safe.
 *
 * @param <I> the request message
 */
public sealed interface Posture<I> {

    /** The refusal's text where the proto gives none. */
    String DEFAULT_REFUSAL = "permission denied";

    /**
     * The caller needs a permission on the resource that the rpc is about, and whatever it needs on others besides.
     *
     * @param right on the resource that the rpc is about
     * @param also on other resources that the request names; all of it must hold
     * @param refusal the exact text of PERMISSION_DENIED, whichever right is missing
     */
    record Checked<I>(Right<I> right, List<Right<I>> also, String refusal) implements Posture<I> {
        public Checked {
            Objects.requireNonNull(right, "right");
            also = List.copyOf(also);
            Objects.requireNonNull(refusal, "refusal");
        }

        /** Everything that the caller needs, what the rpc is about first. */
        public List<Right<I>> rights() {
            return Stream.concat(Stream.of(right), also.stream()).toList();
        }
    }

    /**
     * A permission on a resource.
     *
     * @param permission the name of the permission's enum value, {@code can_edit}
     * @param kind the kind of the resource
     * @param resource the id or ids of the resource
     */
    record Right<I>(String permission, Kind<I> kind, ResourceId<I> resource) {
        public Right {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(resource, "resource");
        }
    }

    /**
     * The caller needs a permission on the resource or resources that the rpc's operation finds: a list, or a reference
     * that leads to an id. A call can neither write nor answer before its {@link AuthorizationProof} is given.
     *
     * @param permission what a resource has to grant to be found, {@code can_view}
     * @param kind the kind of the resources
     * @param refusal the exact text of PERMISSION_DENIED
     */
    record OnWhatIsFound<I>(String permission, String kind, String refusal) implements Posture<I> {
        public OnWhatIsFound {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /** No credential is needed. */
    record Public<I>() implements Posture<I> {}

    /**
     * The caller is authenticated, and the handler authorizes. A call of such an rpc can neither write nor answer
     * before its {@link AuthorizationProof} is given.
     */
    record ByHandler<I>() implements Posture<I> {}

    static <I> Posture<I> checked(String permission, Kind<I> kind, ResourceId<I> resource) {
        return checked(permission, kind, resource, DEFAULT_REFUSAL);
    }

    static <I> Posture<I> checked(String permission, Kind<I> kind, ResourceId<I> resource, String refusal) {
        return new Checked<>(right(permission, kind, resource), List.of(), refusal);
    }

    static <I> Posture<I> checked(Right<I> right, List<Right<I>> also, String refusal) {
        return new Checked<>(right, also, refusal);
    }

    static <I> Right<I> right(String permission, Kind<I> kind, ResourceId<I> resource) {
        return new Right<>(permission, kind, resource);
    }

    static <I> Posture<I> onWhatIsFound(String permission, String kind, String refusal) {
        return new OnWhatIsFound<>(permission, kind, refusal);
    }

    static <I> Posture<I> onWhatIsFound(String permission, String kind) {
        return new OnWhatIsFound<>(permission, kind, DEFAULT_REFUSAL);
    }

    static <I> Posture<I> publicAccess() {
        return new Public<>();
    }

    static <I> Posture<I> byHandler() {
        return new ByHandler<>();
    }

    /**
     * Where the kind of the resource comes from.
     *
     * @param <I> the request message
     */
    sealed interface Kind<I> {
        /**
         * The kind that a call is about.
         *
         * @throws RpcException INVALID_ARGUMENT naming the path if the request does not say it
         */
        String of(I request);

        static <I> Kind<I> fixed(String name) {
            return new FixedKind<>(name);
        }

        static <I> Kind<I> string(String path, Function<I, String> read) {
            return new KindAt<>(path, read);
        }

        /** An enum names the kind by its value; the value zero and numbers that the enum does not know say nothing. */
        static <I> Kind<I> enumValue(String path, Function<I, ? extends ProtocolMessageEnum> read) {
            return new KindAt<>(path, request -> nameOf(read.apply(request)));
        }

        private static String nameOf(ProtocolMessageEnum value) {
            // An unrecognized number is the only constant without a descriptor, and asking for it throws.
            boolean unrecognized =
                    value instanceof Enum<?> constant && constant.name().equals("UNRECOGNIZED");
            return unrecognized || value.getNumber() == 0
                    ? ""
                    : value.getValueDescriptor().getName();
        }
    }

    /** Always this kind. */
    record FixedKind<I>(String name) implements Kind<I> {
        public FixedKind {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public String of(I request) {
            return name;
        }
    }

    /**
     * The request says the kind.
     *
     * @param path the field path as the proto writes it, {@code reference.kind}
     * @param read reads the kind's name; empty when the request does not say it
     */
    record KindAt<I>(String path, Function<I, String> read) implements Kind<I> {
        public KindAt {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(read, "read");
        }

        @Override
        public String of(I request) {
            String kind = read.apply(request);
            if (kind.isEmpty()) {
                throw RpcException.invalidField(path, "must name a resource kind");
            }
            return kind;
        }
    }

    /**
     * Where the id of the resource comes from.
     *
     * @param <I> the request message
     */
    sealed interface ResourceId<I> {
        /** At most so many resources are named by one request. */
        int MAX_IDS = 100;

        /** The form of every id: what else a client sends reaches no filter, no key and no authorization engine. */
        Pattern ID_FORM = Pattern.compile("[A-Za-z0-9_-]{1,128}");

        /**
         * The ids that a call is about: at least one, at most {@link #MAX_IDS}, none empty.
         *
         * @throws RpcException INVALID_ARGUMENT naming the path if an id is missing or of another form, or there are
         *     too many
         */
        List<String> of(I request);

        static <I> ResourceId<I> fixed(String id) {
            return new FixedId<>(id);
        }

        static <I> ResourceId<I> one(String path, Function<I, String> read) {
            return new IdAt<>(path, read);
        }

        static <I> ResourceId<I> many(String path, Function<I, ? extends List<String>> read) {
            return new IdsAt<>(path, read);
        }

        /**
         * The id itself, if it has the form of one.
         *
         * @throws RpcException INVALID_ARGUMENT naming the path otherwise
         */
        static String wellFormed(String path, String id) {
            if (id.isEmpty()) {
                throw RpcException.invalidField(path, "must not be empty");
            }
            if (!ID_FORM.matcher(id).matches()) {
                throw RpcException.invalidField(path, "must be an id of the form " + ID_FORM);
            }
            return id;
        }
    }

    /** Always this one resource. */
    record FixedId<I>(String id) implements ResourceId<I> {
        public FixedId {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public List<String> of(I request) {
            return List.of(id);
        }
    }

    /**
     * The request names one resource.
     *
     * @param path the field path as the proto writes it, {@code metadata.id}
     * @param read compiled getters along the path; empty where a parent is not set
     */
    record IdAt<I>(String path, Function<I, String> read) implements ResourceId<I> {
        public IdAt {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(read, "read");
        }

        @Override
        public List<String> of(I request) {
            return List.of(ResourceId.wellFormed(path, read.apply(request)));
        }
    }

    /** The request names several resources, and the caller needs the permission on all of them. */
    record IdsAt<I>(String path, Function<I, ? extends List<String>> read) implements ResourceId<I> {
        public IdsAt {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(read, "read");
        }

        @Override
        public List<String> of(I request) {
            List<String> ids = List.copyOf(read.apply(request));
            if (ids.isEmpty() || ids.size() > MAX_IDS) {
                throw RpcException.invalidField(
                        path, "must name 1 to " + MAX_IDS + " resources, but names " + ids.size());
            }
            ids.forEach(id -> ResourceId.wellFormed(path, id));
            return ids;
        }
    }
}
