package ai.stigmer.example.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The agent runner's jar, in a process of its own for each command. */
final class RunnerProgram {
    private final Map<String, String> environment;
    private final List<String> beginning;

    RunnerProgram(int port, String key, Path spool) {
        this.environment = Map.of(
                "STIGMER_TARGET",
                "127.0.0.1:" + port,
                "STIGMER_RUNNER_KEY",
                key,
                "STIGMER_RUNNER_SPOOL",
                spool.toString());
        this.beginning = Stream.concat(
                        ChildProcess.java().stream(), Stream.of("-jar", System.getProperty("example-agent-runner.jar")))
                .toList();
    }

    /** What it said on standard output, and how it ended. */
    record Finished(int exitCode, String output) {}

    /** One that runs. */
    record Running(Process process) {
        void write(String text) throws IOException {
            OutputStream input = process.getOutputStream();
            input.write(text.getBytes(StandardCharsets.UTF_8));
            input.close();
        }

        Finished finish() throws IOException, InterruptedException {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Finished(process.waitFor(), output);
        }
    }

    /**
     * Starts a command.
     *
     * @param events where its events are; none if empty
     */
    Running start(String events, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(beginning);
        command.addAll(List.of(arguments));
        if (!events.isEmpty()) {
            command.addAll(List.of("--events", events));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Running(builder.start());
    }

    Finished run(String events, String... arguments) throws IOException, InterruptedException {
        return start(events, arguments).finish();
    }
}
