package ai.stigmer.runtime.resource;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the request and the response of an operation relate to its resource, as the three may be of different types.
 *
 * @param requestType the type of the request
 * @param toResource the resource as the request writes it: metadata, spec or status, as far as the request has them
 * @param toResponse what is answered for a resource
 */
public record MessageMapping<I extends Message, R extends Message, O extends Message>(
        Descriptor requestType, Function<I, R> toResource, Function<R, O> toResponse) {

    public MessageMapping {
        Objects.requireNonNull(requestType, "requestType");
        Objects.requireNonNull(toResource, "toResource");
        Objects.requireNonNull(toResponse, "toResponse");
    }

    /** The request is a resource, and so is the response. */
    public static <R extends Message> MessageMapping<R, R, R> same(ResourceType<R> type) {
        return new MessageMapping<>(
                type.defaultInstance().getDescriptorForType(), Function.identity(), Function.identity());
    }

    /** The request only names a resource; the response is one. */
    public static <I extends Message, R extends Message> MessageMapping<I, R, R> naming(
            I request, ResourceType<R> type) {
        return new MessageMapping<>(request.getDescriptorForType(), any -> type.defaultInstance(), Function.identity());
    }

    /**
     * The request has {@code metadata}, {@code spec} or {@code status} of the resource's own types; the response is a
     * resource.
     *
     * @throws IllegalArgumentException if the request has none of them
     */
    public static <I extends Message, R extends Message> MessageMapping<I, R, R> byFieldName(
            I request, ResourceType<R> type) {
        Descriptor requestType = request.getDescriptorForType();
        List<FieldDescriptor> parts = Stream.of(type.metadataField(), type.specField(), type.statusField())
                .filter(part -> isSameType(requestType.findFieldByName(part.getName()), part))
                .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    requestType.getFullName() + " has neither metadata nor spec nor status of " + type);
        }
        return new MessageMapping<>(requestType, message -> assemble(message, parts, type), Function.identity());
    }

    /** The same mapping with another response. */
    public <P extends Message> MessageMapping<I, R, P> respondingWith(Function<R, P> other) {
        return new MessageMapping<>(requestType, toResource, other);
    }

    private static boolean isSameType(@Nullable FieldDescriptor field, FieldDescriptor part) {
        return field != null
                && !field.isRepeated()
                && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && field.getMessageType().equals(part.getMessageType());
    }

    private static <R extends Message> R assemble(Message request, List<FieldDescriptor> parts, ResourceType<R> type) {
        Message.Builder resource = type.defaultInstance().newBuilderForType();
        for (FieldDescriptor part : parts) {
            FieldDescriptor field = request.getDescriptorForType().findFieldByName(part.getName());
            if (request.hasField(field)) {
                resource.setField(part, request.getField(field));
            }
        }
        return type.cast(resource.build());
    }
}
