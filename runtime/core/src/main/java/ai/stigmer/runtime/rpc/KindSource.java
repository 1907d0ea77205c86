package ai.stigmer.runtime.rpc;

import ai.stigmer.runtime.error.RpcException;
import com.google.protobuf.ProtocolMessageEnum;
import java.util.Objects;
import java.util.function.Function;

/**
 * Where the kind of the resource that an rpc is about comes from.
 *
 * @param <I> the request message
 */
public sealed interface KindSource<I> {

    /** The rpc is always about this kind. */
    record Fixed<I>(String kind) implements KindSource<I> {
        public Fixed {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * The request says the kind.
     *
     * @param path the field path as the proto writes it, {@code reference.kind}
     * @param read reads the kind's name; empty when the request does not say it
     */
    record FromRequest<I>(String path, Function<I, String> read) implements KindSource<I> {
        public FromRequest {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(read, "read");
        }
    }

    static <I> KindSource<I> fixed(String kind) {
        return new Fixed<>(kind);
    }

    static <I> KindSource<I> string(String path, Function<I, String> read) {
        return new FromRequest<>(path, read);
    }

    /** An enum names the kind by its value; the value zero and numbers that the enum does not know say nothing. */
    static <I> KindSource<I> enumValue(String path, Function<I, ? extends ProtocolMessageEnum> read) {
        return new FromRequest<>(path, request -> nameOf(read.apply(request)));
    }

    /**
     * The kind that this call is about.
     *
     * @throws RpcException INVALID_ARGUMENT naming the path if the request does not say it
     */
    default String of(I request) {
        if (this instanceof FromRequest<I> source) {
            String kind = source.read().apply(request);
            if (kind.isEmpty()) {
                throw RpcException.invalidField(source.path(), "must name a resource kind");
            }
            return kind;
        }
        return ((Fixed<I>) this).kind();
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
