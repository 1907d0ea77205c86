package ai.stigmer.example.faults;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerStub;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.settings.Setting;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jar's {@code serve}, with an organization {@value #ORG}. */
final class ServiceProcess implements AutoCloseable {
    static final String ORG = "acme";

    private static final int LARGE = 64 << 20;

    private final ChildProcess process;
    private final ManagedChannel channel;
    private final BearerToken admin;
    private final String runnerKey;
    private final Duration startTime;

    private ServiceProcess(
            ChildProcess process, ManagedChannel channel, BearerToken admin, String runnerKey, Duration startTime) {
        this.process = process;
        this.channel = channel;
        this.admin = admin;
        this.runnerKey = runnerKey;
        this.startTime = startTime;
    }

    /**
     * Starts the service and waits until it serves.
     *
     * @param directory where its embedded store keeps its data, and its log goes
     * @param mongoUri the store; the embedded one when it is empty
     */
    static ServiceProcess start(int port, Path directory, Optional<String> mongoUri, URI redisUri)
            throws InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of(Setting.REDIS_URI.variable(), redisUri.toString()));
        environment.put(Setting.ANSWER_BYTES.variable(), Integer.toString(LARGE));
        mongoUri.ifPresent(uri -> environment.put(Setting.MONGODB_URI.variable(), uri));
        List<String> command = new ArrayList<>(ChildProcess.java());
        command.addAll(List.of(
                "-jar",
                System.getProperty("example-service.jar"),
                "serve",
                "--port",
                Integer.toString(port),
                "--data-dir",
                directory.toString(),
                "--bootstrap",
                ORG));
        long began = System.nanoTime();
        ChildProcess process = ChildProcess.start(
                command, environment, directory.resolve("service.log").toFile());
        BearerToken admin = new BearerToken(process.awaitLine("user:admin is admin of " + ORG + ": "));
        String runnerKey = process.awaitLine("service:agent-runner is runner of " + ORG + ": ");
        String address = process.awaitLine("Serving gRPC on ");
        Duration startTime = Duration.ofNanos(System.nanoTime() - began);
        ManagedChannel channel = Grpc.newChannelBuilder(address, InsecureChannelCredentials.create())
                .maxInboundMessageSize(LARGE)
                .build();
        return new ServiceProcess(process, channel, admin, runnerKey, startTime);
    }

    /** From its start to its word that it serves. */
    Duration startTime() {
        return startTime;
    }

    /** The admin of the organization. */
    Caller admin() {
        return Caller.with(admin, channel);
    }

    /** The key of the organization's runner, which is good after a restart too. */
    String runnerKey() {
        return runnerKey;
    }

    void stall() throws IOException, InterruptedException {
        process.stall();
    }

    void resume() throws IOException, InterruptedException {
        process.resume();
    }

    /** The admin's streams. */
    AgentExecutionQueryControllerStub streams() {
        return AgentExecutionQueryControllerGrpc.newStub(channel).withCallCredentials(admin);
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    void stop() throws InterruptedException {
        process.stop();
    }

    @Override
    public void close() {
        channel.shutdownNow();
        process.close();
    }
}
