package ai.stigmer.example.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process that a test starts, and ends however it likes. */
final class ChildProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ChildProcess(Process process) {
        this.process = process;
    }

    static ChildProcess start(List<String> command, Map<String, String> environment, File log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectError(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        try {
            ChildProcess child = new ChildProcess(builder.start());
            Thread reader = new Thread(child::readLines, "child-output");
            reader.setDaemon(true);
            reader.start();
            return child;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The JVM that this test runs in, told not to compile well what lives for seconds. */
    static List<String> java() {
        return List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1");
    }

    /** Its next line that begins so, without the beginning. Lines before it are passed over. */
    String awaitLine(String beginning) throws InterruptedException {
        String line = "";
        while (!line.startsWith(beginning)) {
            String next = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("the process did not say: " + beginning);
            }
            line = next;
        }
        return line.substring(beginning.length());
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end, as a rolling update does, and waits until it has. */
    void stop() throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
    }

    /** Lets it hold its connections and do nothing. */
    void stall() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** Lets it go on. */
    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    private void readLines() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            lines.add("");
        }
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
