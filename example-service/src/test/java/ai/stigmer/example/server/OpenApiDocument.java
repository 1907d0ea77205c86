package ai.stigmer.example.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A generated OpenAPI document, held against answers. Its schemas are JSON Schema 2020-12. A field that they do not have is a
 * mistake here, though a client has to put up with those of a newer service.
 */
final class OpenApiDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY = "google.protobuf.Any";
    private static final String ERROR = "connect-error";
    private static final String DATA = "data: ";
    private static final int LAST_ENVELOPE = 2;

    private final JsonNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            building -> building.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private OpenApiDocument(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals(ANY))
                .map(Map.Entry::getValue)
                .filter(schema -> schema.has("properties"))
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    }

    /** Reads a document from the class path. */
    static OpenApiDocument ofResource(String path) {
        try (InputStream file = OpenApiDocument.class.getClassLoader().getResourceAsStream(path)) {
            return new OpenApiDocument(JSON.readTree(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All in which a request that is taken is not as the document has it; empty if nothing. */
    List<String> mismatches(String path, String request) {
        JsonNode content = operation(path).at("/requestBody/content").path("application/json");
        return ofSchema(content.path("schema"), request);
    }

    /** All in which an answer is not as the document has it; empty if nothing. */
    List<String> mismatches(String path, HttpResponse<byte[]> answer) {
        JsonNode responses = operation(path).path("responses");
        String status = String.valueOf(answer.statusCode());
        JsonNode response = resolved(responses.path(responses.has(status) ? status : "default"));
        String type = answer.headers().firstValue("content-type").orElse("").replaceAll("\\s*;.*", "");
        JsonNode content = response.path("content").path(type);
        List<String> wrong = new ArrayList<>();
        if (content.isMissingNode()) {
            wrong.add("no answer " + status + " of type \"" + type + "\" is in the document");
        }
        if (!response.path("headers").has("x-request-id")) {
            wrong.add("the answer " + status + " has no header x-request-id in the document");
        }
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        switch (type) {
            case "application/json" -> wrong.addAll(ofSchema(content.path("schema"), body));
            case "text/event-stream" -> wrong.addAll(ofEvents(content, body));
            case "application/connect+json" -> wrong.addAll(ofEnvelopes(content, ByteBuffer.wrap(answer.body())));
            default -> {}
        }
        return wrong;
    }

    private JsonNode operation(String path) {
        return document.path("paths").path(path).path("post");
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? document.at(part.get("$ref").asText().substring(1)) : part;
    }

    private List<String> ofEvents(JsonNode content, String events) {
        List<String> wrong = new ArrayList<>();
        for (String event : events.split("\n\n", -1)) {
            int data = event.indexOf(DATA);
            if (data >= 0 && !event.startsWith("event: end\n")) {
                JsonNode schema = event.startsWith("event: error\n") ? reference(ERROR) : message(content);
                wrong.addAll(ofSchema(schema, event.substring(data + DATA.length())));
            }
        }
        return wrong;
    }

    private List<String> ofEnvelopes(JsonNode content, ByteBuffer body) {
        List<String> wrong = new ArrayList<>();
        while (body.hasRemaining()) {
            int flags = body.get();
            byte[] text = new byte[body.getInt()];
            body.get(text);
            String json = new String(text, StandardCharsets.UTF_8);
            if (flags != LAST_ENVELOPE) {
                wrong.addAll(ofSchema(message(content), json));
            } else if (read(json).has("error")) {
                wrong.addAll(ofSchema(reference(ERROR), read(json).get("error").toString()));
            }
        }
        return wrong;
    }

    /** The document says the schema of a stream's messages beside that of the stream, which is a text. */
    private static JsonNode message(JsonNode content) {
        return reference(content.path("x-stigmer-message").asText());
    }

    private static JsonNode reference(String schema) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private List<String> ofSchema(JsonNode schema, String json) {
        if (schema.isMissingNode()) {
            return List.of("no schema is in the document");
        }
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema);
        return schemas.getSchema(whole).validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
