package ai.stigmer.example.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.embedded.EmbeddedRedis;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.Agent;
import ai.stigmer.example.runner.AgentEvent;
import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.CallSettings;
import ai.stigmer.example.runner.ExecuteGraphton;
import ai.stigmer.example.runner.RunResult;
import ai.stigmer.example.runner.RunnerSettings;
import ai.stigmer.example.runner.Spool;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runners whose service is killed and started again. {@code -Pfaults} does so more often. */
@Timeout(value = 900, unit = TimeUnit.SECONDS)
class RunnerIT {
    private static final int RESTARTS = Integer.getInteger("stigmer.faults.restarts", 1);
    private static final int MESSAGES = 40;

    @TempDir
    Path directory;

    @Test
    void a_runner_loses_no_end_of_a_run_when_its_service_is_killed() throws Exception {
        int port = Ports.free();
        List<String> lost = new ArrayList<>();
        int ends = 0;
        ManagedChannel channel = Grpc.newChannelBuilder("127.0.0.1:" + port, InsecureChannelCredentials.create())
                .build();
        ExecutorService threads = Executors.newCachedThreadPool();
        EmbeddedRedis redis = EmbeddedRedis.start(directory);
        ServiceProcess service = ServiceProcess.start(port, directory, Optional.empty(), redis.uri());
        try {
            for (int restart = 0; restart < RESTARTS; restart++) {
                // given: agents that end before, while and after the service is away, and one that begins then
                Runs runs = new Runs(service, channel, threads);
                runs.start(talkingUntil(runs.killed));
                runs.start(talkingUntil(runs.back));
                runs.start(silentUntil(runs.killed));
                runs.start(silentUntil(runs.back));
                runs.awaitBegun();

                // when
                service.kill();
                runs.start(events -> {});
                runs.killed.countDown();
                ServiceProcess killed = service;
                service = ServiceProcess.start(port, directory, Optional.empty(), redis.uri());
                killed.close();
                runs.back.countDown();

                // then
                ends += runs.size();
                lost.addAll(runs.lostEnds(service.admin()));
            }
        } finally {
            threads.shutdownNow();
            channel.shutdownNow();
            service.close();
            redis.close();
        }
        System.out.printf("runner language=java restarts=%d ends=%d lost=%d%n", RESTARTS, ends, lost.size());
        assertThat(lost).isEmpty();
    }

    private static Agent talkingUntil(CountDownLatch moment) {
        return events -> {
            for (int i = 0; i < MESSAGES; i++) {
                if (i == MESSAGES / 2) {
                    moment.await();
                }
                events.accept(new AgentEvent.Message("m" + i, MessageType.MESSAGE_AI, "text " + i));
                Thread.sleep(5);
            }
        };
    }

    private static Agent silentUntil(CountDownLatch moment) {
        return events -> {
            events.accept(new AgentEvent.Message("m0", MessageType.MESSAGE_AI, "text 0"));
            moment.await();
        };
    }

    /** The runs of one restart. */
    private final class Runs {
        final CountDownLatch killed = new CountDownLatch(1);
        final CountDownLatch back = new CountDownLatch(1);
        private final Caller admin;
        private final ExecuteGraphton activity;
        private final ExecutorService threads;
        private final List<String> prepared = new ArrayList<>();
        private final List<Future<RunResult>> results = new ArrayList<>();

        Runs(ServiceProcess service, ManagedChannel channel, ExecutorService threads) {
            this.admin = service.admin();
            this.threads = threads;
            AgentExecutionClient client = new AgentExecutionClient(
                    channel, service.runner(), CallSettings.standard(), Clock.systemUTC());
            this.activity = new ExecuteGraphton(
                    client, new Spool(directory.resolve("spool")), RunnerSettings.standard(), Clock.systemUTC());
            for (int i = 0; i < 5; i++) {
                prepared.add(create());
            }
        }

        void start(Agent agent) {
            String id = prepared.get(results.size());
            results.add(threads.submit(() -> activity.execute(id, agent)));
        }

        int size() {
            return results.size();
        }

        void awaitBegun() {
            for (String id : prepared.subList(0, results.size())) {
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> admin.get(id).getStatus().getMessagesCount() > 0);
            }
        }

        /** Waits for all runs, and names those that are not stored as they ended, with everything that was said. */
        List<String> lostEnds(Caller reader) throws Exception {
            List<String> lost = new ArrayList<>();
            for (int i = 0; i < results.size(); i++) {
                RunResult result = results.get(i).get(3, TimeUnit.MINUTES);
                AgentExecutionStatus stored = reader.get(prepared.get(i)).getStatus();
                List<String> said = stored.getMessagesList().stream()
                        .map(AgentMessage::getId)
                        .toList();
                boolean whole = said.equals(IntStream.range(0, said.size())
                                .mapToObj(number -> "m" + number)
                                .toList())
                        && said.size() == List.of(MESSAGES, MESSAGES, 1, 1, 0).get(i);
                if (!result.equals(new RunResult.Told(ExecutionPhase.EXECUTION_COMPLETED))
                        || stored.getPhase() != ExecutionPhase.EXECUTION_COMPLETED
                        || !whole) {
                    lost.add("run " + i + ": " + result + ", stored " + stored.getPhase() + " with " + said);
                }
            }
            return lost;
        }

        private String create() {
            AgentExecution.Builder execution = AgentExecution.newBuilder()
                    .setApiVersion("agentic.stigmer.ai/v1")
                    .setKind("AgentExecution");
            execution.getMetadataBuilder().setName("run " + UUID.randomUUID()).setOrg(ServiceProcess.ORG);
            execution.getSpecBuilder().setSessionId("ses_1").setMessage("What is this?");
            return admin.commands().create(execution.build()).getMetadata().getId();
        }
    }
}
