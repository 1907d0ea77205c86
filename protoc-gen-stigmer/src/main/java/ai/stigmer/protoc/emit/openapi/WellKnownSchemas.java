package ai.stigmer.protoc.emit.openapi;

import java.util.List;
import java.util.Optional;

/** The messages of protobuf that have a JSON form of their own. */
final class WellKnownSchemas {
    private static final String PACKAGE = "google.protobuf.";

    private WellKnownSchemas() {}

    static Optional<JsonObject> of(String fullName) {
        if (!fullName.startsWith(PACKAGE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (fullName.substring(PACKAGE.length())) {
                    case "Timestamp" ->
                        new JsonObject()
                                .with("type", "string")
                                .with("format", "date-time")
                                .with("description", "A time in UTC, as RFC 3339 writes it.");
                    case "Duration" ->
                        new JsonObject()
                                .with("type", "string")
                                .with("pattern", "^-?[0-9]+(\\.[0-9]{1,9})?s$")
                                .with("description", "Seconds, such as `1.5s`.");
                    case "FieldMask" ->
                        new JsonObject()
                                .with("type", "string")
                                .with("description", "Paths of fields in camel case, with commas between them.");
                    case "Struct" -> new JsonObject().with("type", "object").with("description", "Any JSON object.");
                    case "Value" -> new JsonObject().with("description", "Any JSON value.");
                    case "ListValue" ->
                        new JsonObject()
                                .with("type", "array")
                                .with("items", new JsonObject())
                                .with("description", "Any JSON array.");
                    case "NullValue" -> new JsonObject().with("type", "null");
                    case "Any" -> any();
                    case "BoolValue" -> nullable("bool");
                    case "Int32Value" -> nullable("int32");
                    case "UInt32Value" -> nullable("uint32");
                    case "Int64Value" -> nullable("int64");
                    case "UInt64Value" -> nullable("uint64");
                    case "FloatValue" -> nullable("float");
                    case "DoubleValue" -> nullable("double");
                    case "StringValue" -> nullable("string");
                    case "BytesValue" -> nullable("bytes");
                    default -> null;
                });
    }

    private static JsonObject any() {
        return new JsonObject()
                .with("type", "object")
                .with("description", "Any message: its fields beside `@type`, or its JSON form as `value`.")
                .with(
                        "properties",
                        new JsonObject()
                                .with(
                                        "@type",
                                        new JsonObject()
                                                .with("type", "string")
                                                .with("description", "Such as `type.googleapis.com/acme.v1.Note`.")));
    }

    private static JsonObject nullable(String type) {
        return new JsonObject().with("anyOf", List.of(ScalarSchemas.of(type), new JsonObject().with("type", "null")));
    }
}
