package ai.stigmer.protoc.emit.openapi;

/**
 * Where the parts of the document are. Messages and enums have their full names as keys, which are theirs alone; what is
 * ours has a hyphen in its name, which no proto name can have.
 */
final class References {
    static final String ERROR = "connect-error";
    static final String ERROR_DETAIL = "connect-error-detail";

    private References() {}

    static JsonObject schema(String name) {
        return to("schemas", name);
    }

    static JsonObject parameter(String name) {
        return to("parameters", name);
    }

    static JsonObject header(String name) {
        return to("headers", name);
    }

    static JsonObject response(String name) {
        return to("responses", name);
    }

    private static JsonObject to(String group, String name) {
        return new JsonObject().with("$ref", "#/components/" + group + "/" + name);
    }
}
