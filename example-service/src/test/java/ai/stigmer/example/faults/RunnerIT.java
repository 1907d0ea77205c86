package ai.stigmer.example.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.embedded.EmbeddedRedis;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.Agent;
import ai.stigmer.example.runner.AgentEvent;
import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.BearerToken;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runners whose service is killed and started again. {@code -Pfaults} does so more often. */
@Timeout(value = 900, unit = TimeUnit.SECONDS)
class RunnerIT {
    private static final int RESTARTS = Integer.getInteger("stigmer.faults.restarts", 1);
    private static final int MESSAGES = 40;

    /** What LangGraph said of a run. */
    private static final Path RECORDING = Path.of("agent-runner/src/test/resources/langgraph/recorded.jsonl");

    @TempDir
    static Path directory;

    private static int port;
    private static EmbeddedRedis redis;
    private static ServiceProcess service;

    @BeforeAll
    static void start() throws Exception {
        port = Ports.free();
        redis = EmbeddedRedis.start(directory);
        service = ServiceProcess.start(port, directory, Optional.empty(), redis.uri());
    }

    @AfterAll
    static void stop() {
        service.close();
        redis.close();
    }

    @Test
    void a_runner_loses_no_end_of_a_run_when_its_service_is_killed() throws Exception {
        List<String> lost = new ArrayList<>();
        int ends = 0;
        ManagedChannel channel = Grpc.newChannelBuilder("127.0.0.1:" + port, InsecureChannelCredentials.create())
                .build();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (int restart = 0; restart < RESTARTS; restart++) {
                // given: agents that end while the service is away and after that
                Runs runs = new Runs(service, channel, threads);
                runs.start(talkingUntil(runs.killed));
                runs.start(talkingUntil(runs.back));
                runs.start(silentUntil(runs.killed));
                runs.start(silentUntil(runs.back));
                runs.awaitBegun();

                // when: it is killed, one more agent begins, and it is started again
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
        }
        System.out.printf("runner language=java restarts=%d ends=%d lost=%d%n", RESTARTS, ends, lost.size());
        assertThat(lost).isEmpty();
    }

    @Test
    void the_program_tells_how_a_run_ended_by_its_exit_code_and_resume_tells_what_it_could_not() throws Exception {
        // given
        Path spool = directory.resolve("program-spool");
        RunnerProgram program = new RunnerProgram(port, service.runnerKey(), spool);
        String whole = create(service.admin());
        String broken = create(service.admin());
        String cancelled = create(service.admin());
        String spooled = create(service.admin());

        // when, then: one run to its end, and one whose events end too early
        RunnerProgram.Finished completed = program.run(RECORDING.toString(), "run-agent", "--execution", whole);
        assertThat(completed).isEqualTo(new RunnerProgram.Finished(0, whole + " EXECUTION_COMPLETED told\n"));
        assertThat(service.admin().get(whole).getStatus().getMessagesList()).hasSize(4);
        RunnerProgram.Finished failed = program.run("/dev/null", "run-agent", "--execution", broken);
        assertThat(failed).isEqualTo(new RunnerProgram.Finished(1, broken + " EXECUTION_FAILED told\n"));

        // when, then: a silent agent whose run a user cancels
        RunnerProgram.Running silent = program.start("-", "run-agent", "--execution", cancelled);
        awaitBegun(cancelled);
        service.admin()
                .commands()
                .cancel(ApiResourceId.newBuilder().setValue(cancelled).build());
        RunnerProgram.Finished stopped = silent.finish();
        assertThat(stopped.exitCode()).isEqualTo(3);
        assertThat(stopped.output()).startsWith(cancelled + " CANCELLED stopped: ");

        // when, then: a service that does nothing when the run ends, and a runner that is asked to stop
        RunnerProgram.Running late = program.start("-", "run-agent", "--execution", spooled, "--lease", "PT300S");
        awaitBegun(spooled);
        service.stall();
        late.write("{\"event\": \"on_chain_end\", \"parent_ids\": []}\n");
        await().atMost(Duration.ofSeconds(60)).until(() -> spool.toFile().list().length == 1);
        late.process().toHandle().destroy();
        assertThat(late.finish().output()).startsWith(spooled + " EXECUTION_COMPLETED spooled in ");
        service.resume();
        assertThat(program.run("", "resume"))
                .isEqualTo(new RunnerProgram.Finished(0, spooled + " told\n1 in the spool, 1 told\n"));
        assertThat(service.admin().get(spooled).getStatus().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_COMPLETED);
        assertThat(program.run("", "resume")).isEqualTo(new RunnerProgram.Finished(0, "0 in the spool, 0 told\n"));
    }

    private static void awaitBegun(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.admin().get(id).getStatus().getPhase() == ExecutionPhase.EXECUTION_IN_PROGRESS);
    }

    private static String create(Caller admin) {
        AgentExecution.Builder execution = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        execution.getMetadataBuilder().setName("run " + UUID.randomUUID()).setOrg(ServiceProcess.ORG);
        execution.getSpecBuilder().setSessionId("ses_1").setMessage("What is this?");
        return admin.commands().create(execution.build()).getMetadata().getId();
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
    private static final class Runs {
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
                    channel, new BearerToken(service.runnerKey()), CallSettings.standard(), Clock.systemUTC());
            this.activity = new ExecuteGraphton(
                    client, new Spool(directory.resolve("spool")), RunnerSettings.standard(), Clock.systemUTC());
            for (int i = 0; i < 5; i++) {
                prepared.add(create(admin));
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
    }
}
