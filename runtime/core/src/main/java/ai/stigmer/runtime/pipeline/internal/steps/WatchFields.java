package ai.stigmer.runtime.pipeline.internal.steps;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The fields of a watch's request and response, found by their names: {@code resume_token} and {@code known_ids}, and
 * {@code type}, {@code id}, {@code version} and {@code resume_token} beside the one field of the resource.
 *
 * <p>Immutable and thread-safe.
 */
public final class WatchFields {
    private final FieldDescriptor resumeToken;
    private final FieldDescriptor knownIds;
    private final Map<FieldDescriptor, String> filters = new LinkedHashMap<>();
    private final Message emptyEvent;
    private final FieldDescriptor type;
    private final FieldDescriptor resource;
    private final FieldDescriptor id;
    private final FieldDescriptor version;
    private final FieldDescriptor token;

    /** What an event tells of; the values of {@code stigmer.WatchEventType}. */
    enum EventType {
        CREATED,
        CHANGED,
        DELETED,
        BOOKMARK
    }

    /**
     * Looks for the fields.
     *
     * @throws IllegalArgumentException naming the field that is not there
     */
    public WatchFields(Message request, Message response, Descriptor resourceType, Map<String, String> filters) {
        Descriptor requestType = request.getDescriptorForType();
        Descriptor responseType = response.getDescriptorForType();
        this.resumeToken = singular(requestType, "resume_token", JavaType.STRING);
        this.knownIds = find(
                requestType,
                "known_ids of repeated strings",
                field -> field.getName().equals("known_ids")
                        && field.isRepeated()
                        && field.getJavaType() == JavaType.STRING);
        filters.forEach((name, path) -> this.filters.put(singular(requestType, name, JavaType.STRING), path));
        this.emptyEvent = response;
        this.type = singular(responseType, "type", JavaType.ENUM);
        for (EventType event : EventType.values()) {
            value(type.getEnumType(), event);
        }
        this.id = singular(responseType, "id", JavaType.STRING);
        this.version = singular(responseType, "version", JavaType.LONG);
        this.token = singular(responseType, "resume_token", JavaType.STRING);
        this.resource = find(
                responseType,
                "of " + resourceType.getFullName(),
                field -> !field.isRepeated()
                        && field.getJavaType() == JavaType.MESSAGE
                        && field.getMessageType().equals(resourceType));
    }

    private static FieldDescriptor singular(Descriptor message, String name, JavaType javaType) {
        return find(
                message,
                name + " of type " + javaType,
                field -> field.getName().equals(name) && !field.isRepeated() && field.getJavaType() == javaType);
    }

    private static FieldDescriptor find(Descriptor message, String what, Predicate<FieldDescriptor> field) {
        return message.getFields().stream()
                .filter(field)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(message.getFullName() + " needs a field " + what));
    }

    private static EnumValueDescriptor value(EnumDescriptor type, EventType event) {
        return Optional.ofNullable(type.findValueByName(event.name()))
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getFullName() + " has no " + event + "; use stigmer.WatchEventType"));
    }

    String resumeToken(Message request) {
        return (String) request.getField(resumeToken);
    }

    List<String> knownIds(Message request) {
        return ((List<?>) request.getField(knownIds))
                .stream().map(String.class::cast).toList();
    }

    /** Paths of the resource's fields and what they must equal, as far as the request says. */
    Map<String, String> filters(Message request) {
        return ListFields.set(filters, request);
    }

    Message event(EventType event, Optional<Message> shown, String resourceId, long ofVersion, String resumeFrom) {
        Message.Builder response = emptyEvent
                .newBuilderForType()
                .setField(type, value(type.getEnumType(), event))
                .setField(id, resourceId)
                .setField(version, ofVersion)
                .setField(token, resumeFrom);
        shown.ifPresent(message -> response.setField(resource, message));
        return response.build();
    }
}
