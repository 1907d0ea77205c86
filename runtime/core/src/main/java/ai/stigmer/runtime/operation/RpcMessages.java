package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** How the messages of an rpc relate to its resource, as the generator has checked it for a standard operation. */
final class RpcMessages<I extends Message, R extends Message, O extends Message> {
    private static final Set<String> NO_FILTERS = Set.of("page_size", "page_token", "resume_token", "known_ids");

    private final ResourceType<R> type;
    private final I request;
    private final O response;

    RpcMessages(ResourceType<R> type, RpcMethod<I, O> rpc) {
        this.type = type;
        this.request = prototype(rpc.descriptor().getRequestMarshaller());
        this.response = prototype(rpc.descriptor().getResponseMarshaller());
    }

    private static <M> M prototype(Marshaller<M> marshaller) {
        return Objects.requireNonNull(((PrototypeMarshaller<M>) marshaller).getMessagePrototype());
    }

    I request() {
        return request;
    }

    O response() {
        return response;
    }

    /**
     * Another rpc, known to take the same request.
     *
     * @throws IllegalArgumentException if it takes another
     */
    @SuppressWarnings("unchecked") // Its request has just been compared.
    RpcMethod<I, ?> sameRequest(RpcMethod<?, ?> other) {
        Object theirs = ((PrototypeMarshaller<?>) other.descriptor().getRequestMarshaller()).getMessagePrototype();
        if (!request.equals(theirs)) {
            throw new IllegalArgumentException(other.fullName() + " takes another request than "
                    + request.getDescriptorForType().getFullName()
                    + "; an apply needs the same of its create and update");
        }
        return (RpcMethod<I, ?>) other;
    }

    /** The request writes the resource, or parts of it. */
    MessageMapping<I, R, O> writing() {
        Descriptor requestType = request.getDescriptorForType();
        return isResource(requestType)
                ? new MessageMapping<>(requestType, type::cast, toResponse())
                : MessageMapping.byFieldName(request, type).respondingWith(toResponse());
    }

    /** The request only names the resource. */
    MessageMapping<I, R, O> naming() {
        return MessageMapping.naming(request, type).respondingWith(toResponse());
    }

    /** The other string fields of the request of a list or a watch, and for each the path of the resource's field of that name. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        for (FieldDescriptor field : request.getDescriptorForType().getFields()) {
            String name = field.getName();
            if (!NO_FILTERS.contains(name)) {
                boolean ofSpec = type.specField().getMessageType().findFieldByName(name) != null;
                filters.put(name, (ofSpec ? type.specField() : type.metadataField()).getName() + "." + name);
            }
        }
        return filters;
    }

    /** The resource itself, a message with a field of it, or one without fields. */
    private Function<R, O> toResponse() {
        Descriptor responseType = response.getDescriptorForType();
        if (isResource(responseType)) {
            return itself();
        }
        List<FieldDescriptor> fields = responseType.getFields().stream()
                .filter(field -> !field.isRepeated() && field.getJavaType() == JavaType.MESSAGE)
                .filter(field -> isResource(field.getMessageType()))
                .toList();
        if (fields.size() == 1) {
            FieldDescriptor field = fields.get(0);
            return resource ->
                    cast(response.newBuilderForType().setField(field, resource).build());
        }
        if (responseType.getFields().isEmpty()) {
            return resource -> response;
        }
        throw new IllegalArgumentException(
                responseType.getFullName() + " is neither " + type + " nor has exactly one field"
                        + " of it, nor is without fields; write a handler that maps the resource to it");
    }

    @SuppressWarnings("unchecked") // The response's type is that of the resource.
    private Function<R, O> itself() {
        return (Function<R, O>) Function.<R>identity();
    }

    private boolean isResource(Descriptor message) {
        return message.equals(type.defaultInstance().getDescriptorForType());
    }

    @SuppressWarnings("unchecked") // A message's class is that of the default instance of its type.
    private O cast(Message message) {
        return (O) response.getClass().cast(message);
    }
}
