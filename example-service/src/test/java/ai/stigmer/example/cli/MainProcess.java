package ai.stigmer.example.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, from the class path of the tests. What it says is in two files. */
final class MainProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final int FIRST_TO_WARN_OF_NATIVE_ACCESS = 24;

    private final Process process;
    private final Path out;
    private final Path errors;

    private MainProcess(Process process, Path out, Path errors) {
        this.process = process;
        this.out = out;
        this.errors = errors;
    }

    static MainProcess start(Path folder, Map<String, String> environment, List<String> arguments) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        if (Runtime.version().feature() >= FIRST_TO_WARN_OF_NATIVE_ACCESS) {
            // As the manifest of the program's jar says.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                // The tests have a logback-test.xml of their own on the class path.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        return new MainProcess(builder.start(), out, errors);
    }

    /** Waits until it serves. Gives the port. */
    int awaitPort() throws InterruptedException {
        for (int tries = 0; tries < PATIENCE_SECONDS * 20 && process.isAlive(); tries++) {
            String said = out();
            int at = said.indexOf("Serving gRPC on 127.0.0.1:");
            int end = said.indexOf('\n', at);
            if (at >= 0 && end > at) {
                return Integer.parseInt(said.substring(said.lastIndexOf(':', end) + 1, end));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("it does not serve: " + out() + errors());
    }

    /** The key that it printed for somebody. */
    String keyOf(String principal) {
        return out().lines()
                .filter(line -> line.startsWith(principal))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Waits for its end within a time. Gives the exit code. */
    int awaitEnd(int seconds) throws InterruptedException {
        assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                .as("the end of the process within %s s; it said: %s%s", seconds, out(), errors())
                .isTrue();
        return process.exitValue();
    }

    String out() {
        return read(out);
    }

    String errors() {
        return read(errors);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
