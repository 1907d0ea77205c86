package ai.stigmer.runtime.pipeline.internal.steps;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a list operation's request and response, found by the names of AIP-158: {@code page_size},
 * {@code page_token} and {@code next_page_token}, and the one list of resources.
 *
 * <p>Immutable and thread-safe.
 */
public final class ListFields {
    private final FieldDescriptor pageSize;
    private final FieldDescriptor pageToken;
    private final Map<FieldDescriptor, String> filters;
    private final Message emptyResponse;
    private final FieldDescriptor items;
    private final FieldDescriptor nextPageToken;

    /**
     * Looks for the fields.
     *
     * @param filters names of string fields of the request, and for each the path of the resource's field that equals
     *     it where the request sets it: {@code session_id} and {@code spec.session_id}
     * @throws IllegalArgumentException naming the field that is not there
     */
    public ListFields(Message request, Message response, Descriptor resource, Map<String, String> filters) {
        Descriptor requestType = request.getDescriptorForType();
        Descriptor responseType = response.getDescriptorForType();
        this.pageSize = find(requestType, "page_size", JavaType.INT);
        this.pageToken = find(requestType, "page_token", JavaType.STRING);
        this.filters = new LinkedHashMap<>();
        filters.forEach((name, path) -> this.filters.put(find(requestType, name, JavaType.STRING), path));
        this.emptyResponse = response;
        this.items = responseType.getFields().stream()
                .filter(field -> field.isRepeated() && field.getJavaType() == JavaType.MESSAGE)
                .filter(field -> field.getMessageType().equals(resource))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        responseType.getFullName() + " needs a repeated field of " + resource.getFullName()));
        this.nextPageToken = find(responseType, "next_page_token", JavaType.STRING);
    }

    private static FieldDescriptor find(Descriptor type, String name, JavaType javaType) {
        FieldDescriptor field = type.findFieldByName(name);
        if (field == null || field.isRepeated() || field.getJavaType() != javaType) {
            throw new IllegalArgumentException(
                    type.getFullName() + " needs a singular field \"" + name + "\" of type " + javaType);
        }
        return field;
    }

    int pageSize(Message request) {
        return (Integer) request.getField(pageSize);
    }

    String pageToken(Message request) {
        return (String) request.getField(pageToken);
    }

    /** Paths of the resource's fields and what they must equal, as far as the request says. */
    Map<String, String> filters(Message request) {
        return set(filters, request);
    }

    static Map<String, String> set(Map<FieldDescriptor, String> filters, Message request) {
        Map<String, String> set = new LinkedHashMap<>();
        filters.forEach((field, path) -> {
            String value = (String) request.getField(field);
            if (!value.isEmpty()) {
                set.put(path, value);
            }
        });
        return set;
    }

    /** How much of a response a resource takes. */
    int bytes(Message resource) {
        int bytes = resource.getSerializedSize();
        return CodedOutputStream.computeTagSize(items.getNumber())
                + CodedOutputStream.computeUInt32SizeNoTag(bytes)
                + bytes;
    }

    /** How much more than the resource itself that is at most. */
    int overhead() {
        return CodedOutputStream.computeTagSize(items.getNumber())
                + CodedOutputStream.computeUInt32SizeNoTag(Integer.MAX_VALUE);
    }

    Message response(List<? extends Message> resources, String nextToken) {
        Message.Builder response = emptyResponse.newBuilderForType();
        resources.forEach(resource -> response.addRepeatedField(items, resource));
        return response.setField(nextPageToken, nextToken).build();
    }
}
