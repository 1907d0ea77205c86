package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.RpcException;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The status fields that a request writes even when they are empty: those that its {@code google.protobuf.FieldMask}
 * named {@code update_mask} names (AIP-134). A request type without such a field clears nothing.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ClearedFields {
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

    /**
     * The names of the status fields.
     *
     * @throws RpcException INVALID_ARGUMENT for a path that is not a field of the status
     */
    Set<String> in(Message request) {
        if (mask == null || !request.hasField(mask)) {
            return Set.of();
        }
        Message value = (Message) request.getField(mask);
        Set<String> names = new LinkedHashSet<>();
        for (Object path : (List<?>) value.getField(value.getDescriptorForType().findFieldByName("paths"))) {
            String text = (String) path;
            if (!text.startsWith(PREFIX) || text.indexOf('.', PREFIX.length()) >= 0) {
                throw RpcException.invalidField(
                        "update_mask", "\"" + text + "\" is not a field of the status, such as \"status.error\"");
            }
            names.add(text.substring(PREFIX.length()));
        }
        return names;
    }
}
