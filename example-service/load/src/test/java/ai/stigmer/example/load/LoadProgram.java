package ai.stigmer.example.load;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the load program said in a process of its own, and how that ended. */
record LoadProgram(int exitCode, String output) {
    static final String FIGURE = "[0-9]+(\\.[0-9]+)?";

    static LoadProgram run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                // It lives for seconds.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("example-load.jar")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new LoadProgram(process.waitFor(), output);
    }
}
