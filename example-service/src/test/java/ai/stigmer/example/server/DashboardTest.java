package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.example.demo.Caller;
import com.google.protobuf.Empty;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dashboard asks for what the service really measures, by the names that Prometheus reads. */
@ExtendWith(RunningService.Extension.class)
class DashboardTest {
    private static final Path DASHBOARD = Path.of("src/main/grafana/dashboard.json");
    private static final Pattern SAMPLE =
            Pattern.compile("^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{.*})? \\S+$", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=~?\"|([a-zA-Z_][a-zA-Z0-9_]*)!=\"");
    private static final Pattern SELECTOR = Pattern.compile("([a-z][a-z0-9_]*)\\{([^}]*)}");
    private static final Pattern GROUPING = Pattern.compile("by \\(([^)]*)\\)");

    /** What Prometheus itself adds to every sample. */
    private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

    private final RunningService running;

    DashboardTest(RunningService running) {
        this.running = running;
    }

    @Test
    void every_query_of_the_dashboard_finds_its_metric_and_its_labels_in_what_the_service_measures() throws Exception {
        // given
        useTheService();

        // when
        Map<String, Set<String>> measured = measured();

        // then
        List<String> queries = queries();
        assertThat(queries).hasSizeGreaterThan(10);
        for (String query : queries) {
            Set<String> labels = new HashSet<>(OF_PROMETHEUS);
            List<MatchResult> selectors = SELECTOR.matcher(query).results().toList();
            assertThat(selectors).as(query).isNotEmpty();
            for (MatchResult selector : selectors) {
                assertThat(measured).as(query).containsKey(selector.group(1));
                labels.addAll(measured.get(selector.group(1)));
                assertThat(labels).as(query).containsAll(labelsOf(selector.group(2)));
            }
            for (MatchResult grouping : GROUPING.matcher(query).results().toList()) {
                assertThat(labels)
                        .as(query)
                        .containsAll(Set.of(grouping.group(1).split(", ")));
            }
        }
    }

    @Test
    void a_histogram_on_the_page_has_buckets_that_rise_and_end_with_all() throws Exception {
        // given
        useTheService();

        // when
        List<String> buckets = page().lines()
                .filter(line -> line.startsWith("rpc_server_call_duration_seconds_bucket{")
                        && line.contains("/create\"")
                        && line.contains("rpc_response_status_code=\"OK\""))
                .toList();

        // then
        List<Double> counts = buckets.stream()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
        assertThat(buckets.get(buckets.size() - 1)).contains("le=\"+Inf\"");
        assertThat(counts).isSorted().last().satisfies(all -> assertThat(all).isPositive());
    }

    /** One call of each sort that the dashboard tells apart. */
    private void useTheService() {
        RunningService.Organization organization = running.newOrganization();
        Caller member = organization.newMember();
        AgentExecution created =
                member.commands().create(organization.newExecution("Measured").build());
        member.commands().update(created);
        assertThatThrownBy(() -> ClientCalls.blockingUnaryCall(
                running.channel(), unknown(), CallOptions.DEFAULT, Empty.getDefaultInstance()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> page().contains("stigmer_event_delivery_lag_seconds_bucket"));
    }

    private static MethodDescriptor<Empty, Empty> unknown() {
        return MethodDescriptor.<Empty, Empty>newBuilder()
                .setType(MethodType.UNARY)
                .setFullMethodName("acme.Nobody/knows")
                .setRequestMarshaller(ProtoUtils.marshaller(Empty.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(Empty.getDefaultInstance()))
                .build();
    }

    private static List<String> queries() throws IOException {
        return Document.parse(Files.readString(DASHBOARD)).getList("panels", Document.class).stream()
                .flatMap(panel -> panel.getList("targets", Document.class).stream())
                .map(target -> target.getString("expr"))
                .toList();
    }

    /** The labels of each metric on the page. */
    private Map<String, Set<String>> measured() throws IOException, InterruptedException {
        Map<String, Set<String>> measured = new TreeMap<>();
        SAMPLE.matcher(page())
                .results()
                .forEach(sample -> measured.computeIfAbsent(sample.group(1), name -> new TreeSet<>())
                        .addAll(labelsOf(sample.group(2) == null ? "" : sample.group(2))));
        return measured;
    }

    private static Set<String> labelsOf(String selector) {
        return LABEL.matcher(selector)
                .results()
                .map(label -> label.group(1) == null ? label.group(2) : label.group(1))
                .collect(Collectors.toSet());
    }

    private String page() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://127.0.0.1:" + running.service().adminPort() + "/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
