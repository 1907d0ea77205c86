package ai.stigmer.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.EmbeddedRedis;
import ai.stigmer.runtime.testing.StallingProxy;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskController;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import io.grpc.ManagedChannel;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What operators and orchestrators hear of a whole service, over real sockets and real stores. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HealthTest {
    /** More than there are threads for calls, and connections to the store. */
    private static final int WAITING_CALLS = 400;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Shorter than a call waits for the store, and longer than a busy machine takes. */
    private static final Duration ANSWER = Duration.ofSeconds(8);

    private static final String SERVICE = "ai.stigmer.runtime.testing.TaskQueryController";

    private static final PolicyModel MODEL = PolicyModel.parse("tasks.fga", Tasks.MODEL);

    private final List<AutoCloseable> open = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    @Test
    void while_the_store_is_gone_the_service_is_not_serving_however_many_calls_wait_for_it() throws Exception {
        // given
        ServerAddress mongo = new ServerAddress(
                new ConnectionString(EmbeddedMongo.uri()).getHosts().get(0));
        StallingProxy store = opened(StallingProxy.before(new InetSocketAddress(mongo.getHost(), mongo.getPort())));
        StigmerServer server = started(Stigmer.builder()
                .mongo("mongodb://127.0.0.1:" + store.port() + "/health_"
                        + UUID.randomUUID().toString().replace("-", "") + "?directConnection=true"));
        HealthGrpc.HealthBlockingStub health = healthOf(server);
        assertThat(status(health, "")).isEqualTo(ServingStatus.SERVING);
        assertThat(readyz(server).statusCode()).isEqualTo(200);
        List<TaskServer> clients = List.of(opened(TaskServer.at(server.port())), opened(TaskServer.at(server.port())));

        // when
        store.stall();
        AtomicInteger answered = new AtomicInteger();
        for (int i = 0; i < WAITING_CALLS; i++) {
            clients.get(i % 2)
                    .asyncQueriesAs("alice")
                    .get(ApiResourceId.newBuilder().setValue("tsk_" + i).build(), counting(answered));
        }

        // then
        await().atMost(PATIENCE).until(() -> status(health, "") == ServingStatus.NOT_SERVING);
        assertThat(answered).as("calls that waited no more").hasValueLessThan(WAITING_CALLS);
        assertThat(status(health, SERVICE)).isEqualTo(ServingStatus.NOT_SERVING);
        assertThat(status(health, "readiness")).isEqualTo(ServingStatus.NOT_SERVING);
        assertThat(status(health, "liveness")).isEqualTo(ServingStatus.SERVING);
        assertThat(readyz(server).statusCode()).isEqualTo(503);
        assertThat(readyz(server).body()).startsWith("not ready\nstore: down since ");
        assertThat(get(server, "/livez").statusCode()).isEqualTo(200);

        store.resume();
        await().atMost(PATIENCE).until(() -> status(health, SERVICE) == ServingStatus.SERVING);
        assertThat(readyz(server).body()).isEqualTo("ready\nstore: ok\n");
        await().atMost(PATIENCE).until(() -> answered.get() == WAITING_CALLS);
    }

    @Test
    void a_service_without_its_redis_is_ready_and_says_what_is_lost() throws Exception {
        // given
        EmbeddedRedis redis = opened(EmbeddedRedis.start());
        StigmerServer server =
                started(Stigmer.builder().database(EmbeddedMongo.newDatabase()).redis(redis.uri()));
        await().atMost(PATIENCE).until(() -> readyz(server).body().equals("ready\nstore: ok\nredis: ok\n"));

        // when
        redis.stop();

        // then
        await().atMost(PATIENCE).until(() -> readyz(server).body().startsWith("degraded\n"));
        assertThat(readyz(server).statusCode()).isEqualTo(200);
        assertThat(readyz(server).body()).contains("store: ok\nredis: down since ", "lost: the speed of live updates");
        assertThat(status(healthOf(server), "")).isEqualTo(ServingStatus.SERVING);
        redis.restart();
        await().atMost(PATIENCE).until(() -> readyz(server).body().startsWith("ready\n"));
    }

    @Test
    void the_admin_port_answers_what_it_has_and_only_to_those_who_read() throws Exception {
        // given
        StigmerServer server = started(Stigmer.builder().database(EmbeddedMongo.newDatabase()));

        // when, then
        assertThat(get(server, "/livez").body()).isEqualTo("ok\n");
        assertThat(get(server, "/livez/more").statusCode()).isEqualTo(404);
        assertThat(get(server, "/").statusCode()).isEqualTo(404);
        HttpResponse<String> post = http.send(
                HttpRequest.newBuilder(uri(server, "/readyz"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(post.statusCode()).isEqualTo(405);
    }

    private StigmerServer started(StigmerBuilder description) {
        Stigmer stigmer = opened(description
                .model(MODEL)
                .authenticator(token -> Optional.of(CallerIdentity.of(Principal.user(token))))
                .build());
        Resource<Task> tasks = stigmer.resource(Tasks.KIND, Task.getDefaultInstance());
        return stigmer.start(
                ServerSettings.onLoopback(0)
                        .withShutdownGrace(Duration.ofMillis(200))
                        .withAdmin(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                new TaskController(tasks.backend()));
    }

    private HealthGrpc.HealthBlockingStub healthOf(StigmerServer server) {
        ManagedChannel channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port())
                .usePlaintext()
                .build();
        open.add(channel::shutdownNow);
        return HealthGrpc.newBlockingStub(channel);
    }

    private static ServingStatus status(HealthGrpc.HealthBlockingStub health, String service) {
        return health.withDeadlineAfter(ANSWER)
                .check(HealthCheckRequest.newBuilder().setService(service).build())
                .getStatus();
    }

    private HttpResponse<String> readyz(StigmerServer server) throws IOException, InterruptedException {
        return get(server, "/readyz");
    }

    private HttpResponse<String> get(StigmerServer server, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(server, path)).timeout(ANSWER).build(), BodyHandlers.ofString());
    }

    private static URI uri(StigmerServer server, String path) {
        return URI.create("http://127.0.0.1:" + server.adminPort() + path);
    }

    private static StreamObserver<Task> counting(AtomicInteger answered) {
        return new StreamObserver<>() {
            @Override
            public void onNext(Task task) {}

            @Override
            public void onError(Throwable failure) {
                answered.incrementAndGet();
            }

            @Override
            public void onCompleted() {
                answered.incrementAndGet();
            }
        };
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.add(part);
        return part;
    }
}
