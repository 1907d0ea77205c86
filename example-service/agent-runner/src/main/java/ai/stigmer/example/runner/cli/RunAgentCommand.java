package ai.stigmer.example.runner.cli;

import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.example.runner.ExecuteGraphton;
import ai.stigmer.example.runner.RunResult;
import ai.stigmer.example.runner.RunnerSettings;
import ai.stigmer.example.runner.langgraph.LangGraphAgent;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the service what an agent does whose events come in lines. */
@Command(
        name = "run-agent",
        mixinStandardHelpOptions = true,
        description =
                "Reads the events of LangGraph's astream_events(version=\"v2\"), one JSON object a line, and tells the"
                        + " service what they say: messages as they grow, tool calls, the plan, sub-agents, and how it"
                        + " ended. A run that is cancelled stops reading. The last line of the output says how the run"
                        + " ended.")
final class RunAgentCommand implements Callable<Integer> {
    /** What a shutdown leaves for telling the end. It is in the spool in any case. */
    private static final int SHUTDOWN_SECONDS = 20;

    @Mixin
    private ConnectionOptions connection;

    @Option(names = "--execution", paramLabel = "ID", required = true, description = "The execution that is run.")
    private String execution = "";

    @Option(
            names = "--events",
            paramLabel = "FILE",
            required = true,
            description = "Where the events are; - is standard input.")
    private String events = "";

    @Option(
            names = "--speed",
            paramLabel = "EVENTS",
            description = "At most so many events a second, to watch a recorded run. Default: as they come.")
    private double speed;

    @Option(
            names = "--interval",
            paramLabel = "DURATION",
            description = "How long after an update the next one is sent at the earliest. Default: ${DEFAULT-VALUE}.")
    private Duration interval = RunnerSettings.standard().interval();

    @Option(
            names = "--lease",
            paramLabel = "DURATION",
            description =
                    "When the service gives up a run whose runner says nothing. Default: ${DEFAULT-VALUE}; a silent"
                            + " agent's runner reports three times as often.")
    private Duration lease = RunnerSettings.standard().lease();

    @Override
    public Integer call() throws IOException {
        ManagedChannel channel = connection.open();
        CountDownLatch done = new CountDownLatch(1);
        // Asked to stop, the runner stops the agent, and still tells the service.
        Thread runner = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(runner, done), "stop"));
        try {
            RunResult result = new ExecuteGraphton(
                            connection.client(channel),
                            connection.spool(),
                            new RunnerSettings(interval, lease),
                            Clock.systemUTC())
                    .execute(execution, new LangGraphAgent(lines(), pause()));
            return report(result);
        } finally {
            channel.shutdownNow();
            done.countDown();
        }
    }

    private static void stopAndWait(Thread runner, CountDownLatch done) {
        runner.interrupt();
        try {
            if (!done.await(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the end is not told yet; resume tells it");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int report(RunResult result) {
        if (result instanceof RunResult.Told told) {
            System.out.println(execution + " " + told.phase() + " told");
            return told.phase() == ExecutionPhase.EXECUTION_FAILED ? ExitCode.RUN_FAILED : ExitCode.OK;
        }
        if (result instanceof RunResult.Stopped stopped) {
            System.out.println(execution + " " + stopped.cause() + " stopped: " + stopped.why());
            return ExitCode.STOPPED;
        }
        RunResult.Spooled spooled = (RunResult.Spooled) result;
        System.out.println(execution + " " + spooled.phase() + " spooled in " + spooled.file() + ": " + spooled.why());
        return ExitCode.SPOOLED;
    }

    /** Never closed, which would wait for a read that has begun; the process ends behind it. */
    private Reader lines() throws IOException {
        return events.equals("-")
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : Files.newBufferedReader(Path.of(events), StandardCharsets.UTF_8);
    }

    private Duration pause() {
        return speed > 0 ? Duration.ofNanos(Math.round(1e9 / speed)) : Duration.ZERO;
    }
}
