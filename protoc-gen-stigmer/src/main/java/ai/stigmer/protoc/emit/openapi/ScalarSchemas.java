package ai.stigmer.protoc.emit.openapi;

import java.util.List;

/** Protobuf's own types as its JSON form has them. */
final class ScalarSchemas {
    private static final long MAX_UINT32 = 4294967295L;

    private ScalarSchemas() {}

    static JsonObject of(String type) {
        return switch (type) {
            case "bool" -> new JsonObject().with("type", "boolean");
            case "int32", "sint32", "sfixed32" ->
                new JsonObject().with("type", "integer").with("format", "int32");
            case "uint32", "fixed32" ->
                new JsonObject().with("type", "integer").with("minimum", 0).with("maximum", MAX_UINT32);
            case "int64", "sint64", "sfixed64" -> digits("int64", "^-?[0-9]+$");
            case "uint64", "fixed64" -> digits("uint64", "^[0-9]+$");
            case "float", "double" -> number(type);
            case "bytes" -> new JsonObject().with("type", "string").with("contentEncoding", "base64");
            default -> new JsonObject().with("type", "string");
        };
    }

    /** JavaScript would round a number of that size, so it comes as a text. */
    private static JsonObject digits(String format, String pattern) {
        return new JsonObject().with("type", "string").with("format", format).with("pattern", pattern);
    }

    private static JsonObject number(String format) {
        return new JsonObject()
                .with(
                        "anyOf",
                        List.of(
                                new JsonObject().with("type", "number").with("format", format),
                                new JsonObject()
                                        .with("type", "string")
                                        .with("enum", List.of("NaN", "Infinity", "-Infinity"))));
    }

    /** What keys of maps are limited to; nothing for texts. */
    static JsonObject keys(String type) {
        return switch (type) {
            case "string" -> new JsonObject();
            case "bool" -> new JsonObject().with("enum", List.of("true", "false"));
            case "uint32", "uint64", "fixed32", "fixed64" -> new JsonObject().with("pattern", "^[0-9]+$");
            default -> new JsonObject().with("pattern", "^-?[0-9]+$");
        };
    }
}
