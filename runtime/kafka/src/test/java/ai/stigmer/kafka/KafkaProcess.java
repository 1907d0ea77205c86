package ai.stigmer.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker in a process of its own, which is killed and stopped as a machine would be. It listens in plaintext, and
 * on another port for those who know a password. Its topics are made by nobody but the tests.
 */
final class KafkaProcess implements AutoCloseable {
    private final Path folder;
    private final int open = freePort();
    private final int guarded = freePort();
    private final int controller = freePort();
    private @Nullable Process process;

    KafkaProcess(Path folder) {
        this.folder = folder;
    }

    /** Starts, and waits until it answers. */
    void start(String password) throws IOException {
        Path settings = Files.writeString(folder.resolve("server.properties"), settings(password));
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaServer.class.getName(),
                        settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        await().atMost(120, SECONDS).until(this::answers);
    }

    Map<String, Object> properties() {
        return Map.of("bootstrap.servers", "localhost:" + open);
    }

    Map<String, Object> properties(String password) {
        return Map.of(
                "bootstrap.servers",
                "localhost:" + guarded,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"stigmer\" password=\""
                        + password + "\";");
    }

    void createTopic(String name, int partitions, Map<String, String> configuration)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(properties())) {
            NewTopic topic = new NewTopic(name, partitions, (short) 1).configs(configuration);
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    /** What it held in memory is gone; its files stay. */
    void kill() {
        running().destroyForcibly().onExit().join();
    }

    /** It holds its connections and answers nothing. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(running().pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the broker was not started");
        }
        return process;
    }

    private boolean answers() throws IOException {
        if (!running().isAlive()) {
            throw new IllegalStateException("no broker: " + Files.readString(folder.resolve("log")));
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), open), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String settings(String password) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", 1);
        settings.put("controller.quorum.bootstrap.servers", "localhost:" + controller);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put(
                "listeners",
                "PLAINTEXT://localhost:" + open + ",SASL_PLAINTEXT://localhost:" + guarded + ",CONTROLLER://localhost:"
                        + controller);
        settings.put(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put(
                "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required user_stigmer=\"" + password + "\";");
        settings.put("log.dirs", folder.resolve("data"));
        settings.put("auto.create.topics.enable", false);
        settings.put("offsets.topic.replication.factor", 1);
        settings.put("offsets.topic.num.partitions", 1);
        StringBuilder lines = new StringBuilder();
        settings.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("no free port", none);
        }
    }
}
