package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.internal.RequestHeaders;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a request writes even when they are empty: those that its {@code google.protobuf.FieldMask} named
 * {@code update_mask} names (AIP-134), and those in the metadata {@code stigmer-update-mask}, for request types that have
 * no such field.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClearedFields {
    /** The gRPC metadata in which a caller sends comma-separated paths. */
    public static final Metadata.Key<String> UPDATE_MASK =
            Metadata.Key.of("stigmer-update-mask", Metadata.ASCII_STRING_MARSHALLER);

    private static final String PREFIX = "status.";

    private final @Nullable FieldDescriptor mask;

    private ClearedFields(@Nullable FieldDescriptor mask) {
        this.mask = mask;
    }

    /** Looks for the field in a request type. */
    public static ClearedFields of(Descriptor request) {
        FieldDescriptor field = request.findFieldByName("update_mask");
        boolean isMask = field != null
                && !field.isRepeated()
                && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && field.getMessageType()
                        .getFullName()
                        .equals(FieldMask.getDescriptor().getFullName());
        return new ClearedFields(isMask ? field : null);
    }

    /** For what is new: there is nothing to clear. */
    static ClearedFields none() {
        return new ClearedFields(null);
    }

    /** The paths, as the request and its metadata have them. */
    Set<String> in(Message request, Metadata headers) {
        Set<String> paths = new LinkedHashSet<>();
        if (mask != null && request.hasField(mask)) {
            Message value = (Message) request.getField(mask);
            for (Object path :
                    (List<?>) value.getField(value.getDescriptorForType().findFieldByName("paths"))) {
                paths.add((String) path);
            }
        }
        RequestHeaders.list(headers, UPDATE_MASK).ifPresent(listed -> {
            for (String path : listed.split(",", -1)) {
                paths.add(path.strip());
            }
        });
        return paths;
    }

    /**
     * The names of the status fields.
     *
     * @throws RpcException INVALID_ARGUMENT for a path that is not a field of the status
     */
    Set<String> ofStatusIn(Message request, Metadata headers) {
        Set<String> names = new LinkedHashSet<>();
        for (String path : in(request, headers)) {
            if (!path.startsWith(PREFIX) || path.indexOf('.', PREFIX.length()) >= 0) {
                throw RpcException.invalidField(
                        "update_mask", "\"" + path + "\" is not a field of the status, such as \"status.error\"");
            }
            names.add(path.substring(PREFIX.length()));
        }
        return names;
    }
}
