package ai.stigmer.example.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.runner.CallSettings;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user runs it: in a process of its own, with its output in a pipe. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class JarIT {
    private static final Pattern UP = Pattern.compile("up (\\d+\\.\\d) s after the JVM's start");

    private static final String EXECUTION = """
            {"apiVersion": "agentic.stigmer.ai/v1", "kind": "AgentExecution",
             "metadata": {"name": "First", "org": "acme"},
             "spec": {"sessionId": "ses_1", "message": "Hello"}}
            """;

    @TempDir
    Path directory;

    @Test
    void the_demo_holds_every_expectation_in_plain_text_and_says_how_long_its_start_took() throws Exception {
        // when
        Jar.Finished demo = Jar.run("demo", "--pace", "20");

        // then
        assertThat(demo.exitCode()).as(demo.output()).isZero();
        assertThat(demo.output()).contains("expectations held").doesNotContain("FAILED ", "\u001b");
        Matcher up = UP.matcher(demo.output());
        assertThat(up.find()).isTrue();
        // Two seconds on a quiet machine, ten at most; a build may have to share its machine with others.
        assertThat(Double.parseDouble(up.group(1))).isLessThan(30);
    }

    @Test
    void serve_announces_itself_and_ends_on_sigterm() throws Exception {
        // given
        Process serve = Jar.start("serve", "--port", "0", "--data-dir", directory.toString(), "--bootstrap", "acme");
        List<String> lines = announcement(serve);

        // when
        serve.toHandle().destroy();

        // then
        assertThat(serve.waitFor(Duration.ofSeconds(30).toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(serve.exitValue()).isEqualTo(143);
        assertThat(lines).anyMatch(line -> line.startsWith("user:admin is admin of acme: "));
    }

    @Test
    void with_an_http_port_the_same_rpcs_answer_to_json() throws Exception {
        // given
        Process serve = Jar.start(
                "serve", "--port", "0", "--http-port", "0", "--data-dir", directory.toString(), "--bootstrap", "acme");
        List<String> lines = announcement(serve);
        String base = "http://127.0.0.1:" + lastWord(lines, "Serving HTTP", ":")
                + "/ai.stigmer.agentic.agentexecution.v1.AgentExecution";
        String key = lastWord(lines, "user:admin", " ");

        // when
        HttpResponse<String> created = post(base + "CommandController/create", key, EXECUTION);
        HttpResponse<String> stranger = post(base + "QueryController/get", "forged", "{\"value\": \"aex_1\"}");

        // then
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        assertThat(created.body()).contains("\"slug\":\"first\"");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body()).contains("\"code\":\"unauthenticated\"");
        serve.destroy();
        serve.waitFor();
    }

    private static HttpResponse<String> post(String uri, String key, String json) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(uri))
                                .header("authorization", "Bearer " + key)
                                .header("content-type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_audit_file_has_a_line_for_every_decision_and_for_every_refused_credential() throws Exception {
        // given
        Path audit = directory.resolve("audit.jsonl");
        Process serve = Jar.start(
                Map.of("STIGMER_AUDIT_FILE", audit.toString()),
                "serve",
                "--port",
                "0",
                "--data-dir",
                directory.toString(),
                "--bootstrap",
                "acme");
        List<String> lines = announcement(serve);
        ManagedChannel channel = Grpc.newChannelBuilder(
                        "127.0.0.1:" + lastWord(lines, "Serving gRPC", ":"), InsecureChannelCredentials.create())
                .build();

        // when
        String key = lastWord(lines, "service:agent-runner", " ");
        for (String credential : List.of(key, "forged")) {
            assertThatThrownBy(() -> new AgentExecutionClient(
                                    channel, new BearerToken(credential), CallSettings.standard(), Clock.systemUTC())
                            .updateStatus("aex_unknown", AgentExecutionStatus.getDefaultInstance()))
                    .isInstanceOf(StatusRuntimeException.class);
        }

        // then
        List<Document> decisions =
                Files.readAllLines(audit).stream().map(Document::parse).toList();
        assertThat(decisions)
                .extracting(one -> one.getString("principal"), one -> one.getString("result"))
                .containsExactly(
                        tuple("service:agent-runner", "DENIED"), tuple("anonymous:anonymous", "UNAUTHENTICATED"));
        assertThat(decisions.get(0).getList("resources", String.class)).containsExactly("agent_execution:aex_unknown");
        assertThat(audit).content().doesNotContain(key, "forged");
        channel.shutdownNow();
        serve.destroy();
        serve.waitFor();
    }

    @Test
    void an_administrator_works_on_a_service_that_runs() throws Exception {
        // given
        Process serve = Jar.start("serve", "--port", "0", "--data-dir", directory.toString(), "--bootstrap", "acme");
        List<String> lines = announcement(serve);

        // when
        Jar.Finished why = Jar.finish(Jar.start(
                Map.of("STIGMER_API_KEY", lastWord(lines, "user:admin", " ")),
                "admin",
                "--target",
                "127.0.0.1:" + lastWord(lines, "Serving gRPC", ":"),
                "grants",
                "why",
                "user:admin",
                "can_create_execution_in",
                "organization:acme"));

        // then
        assertThat(why).isEqualTo(new Jar.Finished(0, """
                user:admin can_create_execution_in organization:acme: yes
                + can_create_execution_in on organization:acme: member
                  + member on organization:acme: [user, service] or admin
                    + admin on organization:acme: granted to user:admin
                """));
        serve.destroy();
        serve.waitFor();
    }

    @Test
    void help_names_the_commands_and_an_unknown_one_is_an_error() throws Exception {
        // when
        Jar.Finished help = Jar.run("--help");
        Jar.Finished unknown = Jar.run("dance");

        // then
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("serve", "demo", "admin", "STIGMER_MONGODB_URI");
        assertThat(unknown.exitCode()).isEqualTo(2);
    }

    @Test
    void version_says_which_it_is() throws Exception {
        // when
        Jar.Finished version = Jar.run("--version");

        // then
        assertThat(version.exitCode()).isZero();
        assertThat(version.output()).startsWith("example-service 0.").contains("Java ");
    }

    /** What a server says until it serves. */
    private static List<String> announcement(Process serve) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader output = serve.inputReader(StandardCharsets.UTF_8);
        do {
            lines.add(output.readLine());
        } while (lines.get(lines.size() - 1) != null
                && !lines.get(lines.size() - 1).startsWith("Serving gRPC"));
        return lines;
    }

    private static String lastWord(List<String> lines, String lineStart, String separator) {
        String line = lines.stream()
                .filter(one -> one.startsWith(lineStart))
                .findFirst()
                .orElseThrow();
        return line.substring(line.lastIndexOf(separator) + separator.length());
    }
}
