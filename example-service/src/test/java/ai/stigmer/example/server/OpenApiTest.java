package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the gateway answers is what the generated OpenAPI documents say of it. */
class OpenApiTest {
    private static final String COMMANDS = "/ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandController/";
    private static final String QUERIES = "/ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryController/";
    private static final String A2A = "/lf.a2a.v1.A2AService/";
    private static final String JSON = "application/json";
    private static final String CONNECT_STREAM = "application/connect+json";
    private static final OpenApiDocument EXECUTIONS = OpenApiDocument.ofResource("META-INF/stigmer/openapi.json");
    private static final OpenApiDocument TASKS = OpenApiDocument.ofResource("META-INF/stigmer/a2a-openapi.json");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static DataDirectory directory;
    private static Stores stores;
    private static AgentExecutionService service;
    private static String ada;
    private static String eve;

    @BeforeAll
    static void start() throws IOException {
        directory = DataDirectory.temporary();
        stores = Stores.open(StoreSettings.embedded(), directory.path());
        service = AgentExecutionService.start(
                ServiceSettings.of(ServerSettings.onLoopback(0)).withHttp(Optional.of(ServerSettings.onLoopback(0))),
                stores);
        service.addAdmin(Principal.user("ada"), "acme");
        ada = service.issueKey(Principal.user("ada"));
        eve = service.issueKey(Principal.user("eve"));
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
        directory.close();
    }

    @Test
    void commands_and_queries_answer_as_documented() {
        String id = createdExecution();
        String named = "{'metadata': {'id': '" + id + "'}";

        taken(
                EXECUTIONS,
                COMMANDS + "updateStatus",
                named + ", 'status': {'phase': 'EXECUTION_IN_PROGRESS',"
                        + " 'messages': [{'id': 'm1', 'type': 'MESSAGE_AI', 'content': 'Hello', 'timestamp': 'now'}],"
                        + " 'toolCalls': [{'id': 't1', 'name': 'ls', 'args': {'path': '/', 'deep': [1, null, {'a': true}]},"
                        + " 'status': 'TOOL_CALL_COMPLETED'}], 'todos': {'a/b': {'id': 'a/b', 'content': 'Think'}},"
                        + " 'runnerLeaseSeconds': 60}}");
        taken(EXECUTIONS, QUERIES + "get", "{'value': '" + id + "'}");
        taken(EXECUTIONS, QUERIES + "list", "{'org': 'acme', 'pageSize': 1}");
        taken(EXECUTIONS, QUERIES + "list", "{'org': 'elsewhere'}");
        taken(EXECUTIONS, QUERIES + "listBySession", "{'sessionId': 'ses-1'}");
        taken(EXECUTIONS, COMMANDS + "cancel", "{'value': '" + id + "'}");
        answered(EXECUTIONS, 400, COMMANDS + "updateStatus", named + ", 'status': {'error': 'late'}}", ada);
        taken(EXECUTIONS, COMMANDS + "delete", "{'value': '" + id + "'}");
    }

    @Test
    void refusals_are_as_documented() {
        String id = createdExecution();
        String get = "{'value': '" + id + "'}";

        answered(EXECUTIONS, 400, COMMANDS + "create", "{'metadata': {'org': 'acme', 'name': 'x'}}", ada);
        answered(EXECUTIONS, 400, QUERIES + "get", "{'valeu': ''}", ada);
        answered(EXECUTIONS, 401, QUERIES + "get", get, "");
        answered(EXECUTIONS, 401, QUERIES + "list", "{}", "forged");
        answered(EXECUTIONS, 403, QUERIES + "get", get, eve);
        answered(
                EXECUTIONS,
                409,
                COMMANDS + "updateStatus",
                "{'metadata': {'id': '" + id + "', 'version': {'id': '7'}}, 'status': {'error': 'x'}}",
                ada);
        answered(
                EXECUTIONS,
                504,
                QUERIES + "get",
                request(QUERIES + "get", ada, JSON, get).header("connect-timeout-ms", "0"));
        answered(EXECUTIONS, 415, QUERIES + "get", request(QUERIES + "get", ada, "text/plain", get));
        answered(
                EXECUTIONS,
                431,
                QUERIES + "get",
                request(QUERIES + "get", ada, JSON, get).header("x-note", "x".repeat(64_000)));
        answered(
                EXECUTIONS,
                501,
                QUERIES + "get",
                request(QUERIES + "get", ada, JSON, get).header("content-encoding", "br"));
        taken(EXECUTIONS, COMMANDS + "delete", get);
    }

    @Test
    void streams_answer_as_documented_in_events_and_in_envelopes() {
        String id = createdExecution();
        String follow = "{'value': '" + id + "'}";
        taken(EXECUTIONS, COMMANDS + "cancel", follow);

        answered(EXECUTIONS, 200, QUERIES + "subscribe", events(QUERIES + "subscribe", ada, follow));
        answered(EXECUTIONS, 403, QUERIES + "subscribe", events(QUERIES + "subscribe", eve, follow));
        answered(EXECUTIONS, 200, QUERIES + "subscribe", envelopes(QUERIES + "subscribe", ada, follow));
        answered(EXECUTIONS, 200, QUERIES + "subscribe", envelopes(QUERIES + "subscribe", eve, follow));
        answered(
                EXECUTIONS,
                200,
                QUERIES + "watch",
                events(QUERIES + "watch", ada, "{}").header("connect-timeout-ms", "500"));
    }

    @Test
    void tasks_answer_as_documented() {
        String send = "{'tenant': 'acme', 'configuration': {'returnImmediately': true}, 'message': {'messageId': '"
                + UUID.randomUUID() + "', 'role': 'ROLE_USER', 'parts': [{'text': 'What is this?'}]}}";
        String id = taken(TASKS, A2A + "SendMessage", send)
                .getAsJsonObject("task")
                .get("id")
                .getAsString();
        String named = "{'id': '" + id + "'}";

        taken(TASKS, A2A + "GetTask", named);
        taken(TASKS, A2A + "ListTasks", "{'tenant': 'acme', 'includeArtifacts': true}");
        JsonObject nothing = taken(TASKS, A2A + "ListTasks", "{'tenant': 'elsewhere'}");
        taken(TASKS, A2A + "CancelTask", named);

        assertThat(nothing.get("nextPageToken").getAsString()).isEmpty();
        assertThat(nothing.getAsJsonArray("tasks")).isEmpty();
        answered(TASKS, 400, A2A + "SubscribeToTask", events(A2A + "SubscribeToTask", ada, named));
        answered(TASKS, 403, A2A + "GetTask", named, eve);
        answered(TASKS, 400, A2A + "GetExtendedAgentCard", "{}", ada);
    }

    private static String createdExecution() {
        JsonObject created = taken(
                EXECUTIONS,
                COMMANDS + "create",
                "{'apiVersion': 'agentic.stigmer.ai/v1', 'kind': 'AgentExecution',"
                        + " 'metadata': {'org': 'acme', 'name': 'n-" + UUID.randomUUID()
                        + "', 'labels': {'a': 'b'}, 'tags': ['t']},"
                        + " 'spec': {'sessionId': 'ses-1', 'message': 'What is this?', 'runtimeEnv': {'TOKEN': 'secret'}}}");
        return created.getAsJsonObject("metadata").get("id").getAsString();
    }

    /** A request that is taken, which the document has to allow too. */
    private static JsonObject taken(OpenApiDocument document, String path, String request) {
        assertThat(document.mismatches(path, quoted(request)))
                .as("the request of " + path)
                .isEmpty();
        return JsonParser.parseString(answered(document, 200, path, request, ada))
                .getAsJsonObject();
    }

    private static String answered(OpenApiDocument document, int status, String path, String request, String key) {
        return answered(document, status, path, request(path, key, JSON, request));
    }

    private static String answered(OpenApiDocument document, int status, String path, HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = send(request);
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(path + ": " + body).isEqualTo(status);
        assertThat(answer.headers().allValues("x-request-id")).hasSize(1);
        assertThat(document.mismatches(path, answer)).as(path + ": " + body).isEmpty();
        return body;
    }

    private static HttpRequest.Builder events(String path, String key, String request) {
        return request(path, key, JSON, request).header("accept", "text/event-stream");
    }

    private static HttpRequest.Builder envelopes(String path, String key, String request) {
        byte[] message = quoted(request).getBytes(StandardCharsets.UTF_8);
        byte[] envelope = ByteBuffer.allocate(5 + message.length)
                .put((byte) 0)
                .putInt(message.length)
                .put(message)
                .array();
        return request(path, key, CONNECT_STREAM, "").POST(HttpRequest.BodyPublishers.ofByteArray(envelope));
    }

    private static HttpRequest.Builder request(String path, String key, String type, String request) {
        URI uri = URI.create("http://127.0.0.1:" + service.httpPort().orElseThrow() + path);
        HttpRequest.Builder building = HttpRequest.newBuilder(uri)
                .version(HttpClient.Version.HTTP_1_1)
                .header("content-type", type)
                .POST(HttpRequest.BodyPublishers.ofString(quoted(request)));
        return key.isEmpty() ? building : building.header("authorization", "Bearer " + key);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
