package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.model.ApiSchema;
import ai.stigmer.protoc.model.EnumSchema;
import ai.stigmer.protoc.model.FieldAccess;
import ai.stigmer.protoc.model.FieldSchema;
import ai.stigmer.protoc.model.FieldType;
import ai.stigmer.protoc.model.FieldType.ListOf;
import ai.stigmer.protoc.model.FieldType.MapOf;
import ai.stigmer.protoc.model.FieldType.OfEnum;
import ai.stigmer.protoc.model.FieldType.OfMessage;
import ai.stigmer.protoc.model.FieldType.Scalar;
import ai.stigmer.protoc.model.MessageSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Messages and enums by proto3's JSON mapping. Further properties are not forbidden: answers of a newer service have more
 * fields.
 */
final class MessageSchemas {
    private MessageSchemas() {}

    /** Every message and enum, by the order of their names. */
    static JsonObject of(ApiSchema api) {
        TreeMap<String, JsonObject> all = new TreeMap<>();
        api.messages()
                .forEach((name, message) ->
                        all.put(name, WellKnownSchemas.of(name).orElseGet(() -> message(message))));
        api.enums()
                .forEach((name, type) -> all.put(name, WellKnownSchemas.of(name).orElseGet(() -> enumeration(type))));
        JsonObject schemas = new JsonObject();
        all.forEach(schemas::with);
        return schemas;
    }

    private static JsonObject message(MessageSchema message) {
        JsonObject properties = new JsonObject();
        List<String> required = new ArrayList<>();
        for (FieldSchema field : message.fields()) {
            properties.with(field.jsonName(), property(field));
            if (isRequired(field.access())) {
                required.add(field.jsonName());
            }
        }
        return new JsonObject()
                .with("type", "object")
                .withText("description", Comments.of(message.comment()))
                .withMark("deprecated", message.deprecated())
                .with("properties", properties)
                .withAny("required", required)
                .withAny(
                        "allOf",
                        message.oneofs().stream().map(MessageSchemas::atMostOne).toList());
    }

    /** What the server writes, nobody has to send; a secret that an update leaves out is kept, and never answered. */
    private static boolean isRequired(Set<FieldAccess> access) {
        return access.contains(FieldAccess.REQUIRED)
                && !access.contains(FieldAccess.OUTPUT_ONLY)
                && !access.contains(FieldAccess.INPUT_ONLY);
    }

    private static JsonObject atMostOne(List<String> arms) {
        List<JsonObject> choices = new ArrayList<>();
        arms.forEach(arm -> choices.add(new JsonObject().with("required", List.of(arm))));
        choices.add(new JsonObject().with("not", new JsonObject().with("anyOf", List.copyOf(choices))));
        return new JsonObject()
                .with("description", arms.stream().collect(Collectors.joining("`, `", "At most one of `", "`.")))
                .with("oneOf", choices);
    }

    private static JsonObject property(FieldSchema field) {
        Set<FieldAccess> access = field.access();
        return type(field.type())
                .withText("description", Comments.of(field.comment()))
                .withMark("readOnly", access.contains(FieldAccess.OUTPUT_ONLY))
                .withMark("writeOnly", access.contains(FieldAccess.INPUT_ONLY))
                .withMark("x-stigmer-immutable", access.contains(FieldAccess.IMMUTABLE))
                .withMark("deprecated", field.deprecated());
    }

    private static JsonObject type(FieldType type) {
        if (type instanceof OfMessage message) {
            return References.schema(message.fullName());
        }
        if (type instanceof OfEnum enumeration) {
            return References.schema(enumeration.fullName());
        }
        if (type instanceof ListOf list) {
            return new JsonObject().with("type", "array").with("items", type(list.item()));
        }
        if (type instanceof MapOf map) {
            JsonObject keys = ScalarSchemas.keys(map.key());
            JsonObject schema = new JsonObject().with("type", "object");
            return (map.key().equals("string") ? schema : schema.with("propertyNames", keys))
                    .with("additionalProperties", type(map.value()));
        }
        return ScalarSchemas.of(((Scalar) type).name());
    }

    private static JsonObject enumeration(EnumSchema type) {
        List<String> lines = new ArrayList<>();
        for (EnumSchema.Value value : type.values()) {
            String comment = Comments.of(value.comment());
            if (!comment.isEmpty()) {
                lines.add("- `" + value.name() + "`: " + comment.replace("\n", "\n  "));
            }
        }
        String values = String.join("\n", lines);
        String comment = Comments.of(type.comment());
        return new JsonObject()
                .with("type", "string")
                .withText("description", comment + (comment.isEmpty() || values.isEmpty() ? "" : "\n\n") + values)
                .withMark("deprecated", type.deprecated())
                .with("enum", type.values().stream().map(EnumSchema.Value::name).toList());
    }
}
