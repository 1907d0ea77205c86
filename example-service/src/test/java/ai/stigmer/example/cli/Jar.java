package ai.stigmer.example.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The jar that the build leaves, in a process of its own. */
final class Jar {
    private Jar() {}

    /** What a process said and how it ended. */
    record Finished(int exitCode, String output) {}

    static Process start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    static Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                // It lives for seconds.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("example-service.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        process.environment().putAll(environment);
        return process.start();
    }

    static Finished finish(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Finished(process.waitFor(), output);
    }

    static Finished run(String... arguments) throws IOException, InterruptedException {
        return finish(start(arguments));
    }
}
