package ai.stigmer.example.load;

import ai.stigmer.example.runner.BearerToken;
import io.grpc.CallCredentials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service with many users, in a process of its own that says how much memory it takes. Not thread-safe. */
final class SubscribedServer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;
    private final List<CallCredentials> users = new ArrayList<>();
    private String target = "";
    private String runner = "";

    private SubscribedServer(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /**
     * Starts the service.
     *
     * @throws IOException if it ends before it serves
     */
    static SubscribedServer start(int users) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // So that the JVM knows how much memory the transport takes.
        command.add("-Dio.grpc.netty.shaded.io.netty.maxDirectMemory=0");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("serve-subscribers", "--users", Integer.toString(users)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("STIGMER_LOG_LEVEL", "ERROR");
        SubscribedServer server = new SubscribedServer(builder.start());
        try {
            server.readAnnouncement();
            return server;
        } catch (IOException failure) {
            server.close();
            throw failure;
        }
    }

    private void readAnnouncement() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "user" -> users.add(new BearerToken(words[1]));
                case "runner" -> runner = words[1];
                case "serving" -> {
                    target = words[1];
                    return;
                }
                default -> throw new IOException("the service said: " + line);
            }
        }
        throw new IOException("the service did not start");
    }

    String target() {
        return target;
    }

    CallCredentials runner() {
        return new BearerToken(runner);
    }

    CallCredentials user(int number) {
        return users.get(number % users.size());
    }

    /** What the service takes of memory, on the heap and beside it, in bytes. */
    long usedMemory() throws IOException {
        return ask("memory");
    }

    /** What Redis takes for the states of an execution, in bytes. */
    long redisBytes(String id) throws IOException {
        return ask("redis " + id);
    }

    private long ask(String question) throws IOException {
        input.println(question);
        return Long.parseLong(output.readLine());
    }

    /** How much time it has had of processors, with its embedded stores. */
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
