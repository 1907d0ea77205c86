package ai.stigmer.protoc.emit.openapi;

import java.util.List;

/** How callers prove who they are. */
final class Credentials {
    private static final String BEARER = "bearer";
    private static final String CERTIFICATE = "client-certificate";

    private Credentials() {}

    static JsonObject schemes() {
        return new JsonObject()
                .with(
                        BEARER,
                        new JsonObject()
                                .with("type", "http")
                                .with("scheme", "bearer")
                                .with("description", "An API key, or a JSON web token where the service takes those."))
                .with(
                        CERTIFICATE,
                        new JsonObject()
                                .with("type", "mutualTLS")
                                .with("description", "For services, where the service listens with mutual TLS."));
    }

    /** Either of them. */
    static List<JsonObject> required() {
        return List.of(new JsonObject().with(BEARER, List.of()), new JsonObject().with(CERTIFICATE, List.of()));
    }
}
