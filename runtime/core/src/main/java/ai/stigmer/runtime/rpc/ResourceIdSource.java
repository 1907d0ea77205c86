package ai.stigmer.runtime.rpc;

import ai.stigmer.runtime.error.RpcException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where the id of the resource that an rpc is about comes from.
 *
 * @param <I> the request message
 */
public sealed interface ResourceIdSource<I> {

    /** At most so many resources are named by one request. */
    int MAX_IDS = 100;

    /** The form of every id: what else a client sends reaches no filter, no key and no authorization engine. */
    Pattern ID_FORM = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    /** The rpc is always about this one resource. */
    record Fixed<I>(String id) implements ResourceIdSource<I> {
        public Fixed {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * The request names one resource.
     *
     * @param path the field path as the proto writes it, {@code metadata.id}
     * @param read compiled getters along the path; empty where a parent is not set
     */
    record One<I>(String path, Function<I, String> read) implements ResourceIdSource<I> {
        public One {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(read, "read");
        }
    }

    /** The request names several resources, and the caller needs the permission on all of them. */
    record Many<I>(String path, Function<I, ? extends List<String>> read) implements ResourceIdSource<I> {
        public Many {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(read, "read");
        }
    }

    static <I> ResourceIdSource<I> fixed(String id) {
        return new Fixed<>(id);
    }

    static <I> ResourceIdSource<I> one(String path, Function<I, String> read) {
        return new One<>(path, read);
    }

    static <I> ResourceIdSource<I> many(String path, Function<I, ? extends List<String>> read) {
        return new Many<>(path, read);
    }

    /**
     * The ids that this call is about: at least one, at most {@link #MAX_IDS}, none empty.
     *
     * @throws RpcException INVALID_ARGUMENT naming the path if an id is missing or of another form, or there are too
     *     many
     */
    default List<String> of(I request) {
        if (this instanceof One<I> one) {
            return List.of(wellFormed(one.path(), one.read().apply(request)));
        }
        if (this instanceof Many<I> many) {
            List<String> ids = List.copyOf(many.read().apply(request));
            if (ids.isEmpty() || ids.size() > MAX_IDS) {
                throw RpcException.invalidField(
                        many.path(), "must name 1 to " + MAX_IDS + " resources, but names " + ids.size());
            }
            ids.forEach(id -> wellFormed(many.path(), id));
            return ids;
        }
        return List.of(((Fixed<I>) this).id());
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
