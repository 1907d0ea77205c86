package ai.stigmer.example.load;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.cli.Main;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.settings.Setting;
import io.grpc.CallCredentials;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command of this program, in a process of its own that ends with the load. */
public final class ServerProcess implements ServerUnderLoad {
    private static final Pattern KEY = Pattern.compile("user:admin is admin of .*: (\\S+)");
    private static final Pattern SERVING = Pattern.compile("Serving gRPC on (\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final String target;
    private final Optional<CallCredentials> credential;

    private ServerProcess(Process process, String target, Optional<CallCredentials> credential) {
        this.process = process;
        this.target = target;
        this.credential = credential;
    }

    /**
     * Starts a command, and waits until it serves.
     *
     * @param mainClass of this program, whose class path the process gets
     * @param arguments a command that says on which address it serves, on its last line
     * @throws IOException if it ends before, with what it said
     */
    public static ServerProcess start(Class<?> mainClass, String... arguments) throws IOException {
        return start(List.of(), mainClass, arguments);
    }

    /**
     * Starts the example with its store inside, and waits until it serves.
     *
     * @param organization in which its admin may create executions
     * @throws IOException if it ends before, with what it said
     */
    static ServerProcess example(DataDirectory directory, String organization, String... jvmOptions)
            throws IOException {
        return start(
                List.of(jvmOptions),
                Main.class,
                "serve",
                "--port",
                "0",
                "--data-dir",
                directory.path().toString(),
                "--bootstrap",
                organization);
    }

    private static ServerProcess start(List<String> jvmOptions, Class<?> mainClass, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("STIGMER_LOG_LEVEL", "ERROR");
        builder.environment().put(Setting.ANSWER_BYTES.variable(), Integer.toString(LoadClient.MAX_ANSWER_BYTES));
        Process process = builder.start();
        // Whoever stops this program does not know of the other one.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end-" + mainClass.getSimpleName()));
        try {
            return announced(process);
        } catch (IOException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static ServerProcess announced(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        Optional<CallCredentials> credential = Optional.empty();
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                credential = Optional.of(new BearerToken(key.group(1)));
            }
            Matcher serving = SERVING.matcher(line);
            if (serving.matches()) {
                return new ServerProcess(process, serving.group(1), credential);
            }
        }
        throw new IOException("the service did not start: " + String.join("; ", said));
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public Optional<CallCredentials> credential() {
        return credential;
    }

    @Override
    public Optional<Duration> processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(handle -> handle.info().totalCpuDuration())
                .reduce((all, one) -> all.flatMap(sum -> one.map(sum::plus)))
                .flatMap(sum -> sum);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
