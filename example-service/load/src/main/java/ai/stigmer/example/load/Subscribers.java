package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.commons.apiresource.ApiResourceId;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Many subscribers of one execution: they come at once, follow updates, and stall. */
final class Subscribers implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final int STALLED_UPDATES = 10;
    private static final int SPEC_UPDATES = 20;
    private static final int MESSAGES = 10;
    private static final double MEBI = 1024 * 1024;

    /** Small, so that what a client does not take waits in the server. */
    private static final int STALLED_WINDOW = 64 * 1024;

    private final SubscribedServer server;
    private final SubscribersPlan plan;
    private final PrintStream out;
    private final List<ManagedChannel> channels = new ArrayList<>();
    private final List<ManagedChannel> stalled = new ArrayList<>();
    private final ManagedChannel own;
    private final AgentExecutionCommandControllerBlockingStub commands;
    private AgentExecution execution;
    private long updates;

    /** What one of the measurements found that should not be. */
    record Outcome(long refused, long backwards) {}

    Subscribers(SubscribedServer server, SubscribersPlan plan, PrintStream out) {
        this.server = server;
        this.plan = plan;
        this.out = out;
        for (int i = 0; i < plan.connections(); i++) {
            channels.add(channel().build());
            stalled.add(channel().flowControlWindow(STALLED_WINDOW).build());
        }
        this.own = channel().build();
        this.commands = AgentExecutionCommandControllerGrpc.newBlockingStub(own).withCallCredentials(server.runner());
        this.execution = create();
        update(true);
    }

    private NettyChannelBuilder channel() {
        return NettyChannelBuilder.forTarget(server.target(), InsecureChannelCredentials.create());
    }

    private AgentExecution create() {
        AgentExecution.Builder draft = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        draft.getMetadataBuilder().setOrg(ServeSubscribersCommand.ORGANIZATION).setName("followed");
        draft.getSpecBuilder().setSessionId("ses_load").setMessage("What is this?");
        return commands.create(draft.build());
    }

    /** Stores one more state. */
    private void update(boolean withMessages) {
        AgentExecution.Builder update = AgentExecution.newBuilder();
        update.getMetadataBuilder().setId(id());
        update.getStatusBuilder().setError(Long.toString(++updates));
        for (int i = 0; withMessages && i < MESSAGES; i++) {
            update.getStatusBuilder()
                    .addMessages(AgentMessage.newBuilder()
                            .setId("message-" + i)
                            .setType(MessageType.MESSAGE_AI)
                            .setContent("x".repeat(plan.stateBytes() / MESSAGES)));
        }
        commands.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS).updateStatus(update.build());
    }

    private String id() {
        return execution.getMetadata().getId();
    }

    /** All come at once, again and again. */
    Outcome comeAtOnce() throws InterruptedException {
        long refused = 0;
        for (int round = 1; round <= plan.rounds(); round++) {
            Duration before = server.processorTime();
            long began = System.nanoTime();
            List<Subscriber> all = subscribe(plan.subscribers(), false);
            Map<String, Integer> refusals = new TreeMap<>();
            long last = began;
            int served = 0;
            for (Subscriber one : all) {
                one.failure().ifPresent(failure -> refusals.merge(text(failure), 1, Integer::sum));
                served += one.first() > 0 ? 1 : 0;
                last = Math.max(last, one.first());
            }
            Duration cpu = server.processorTime().minus(before);
            refused += all.size() - served;
            out.printf(
                    Locale.ROOT,
                    "storm %d: %d of %d served, refused %s, last after %.2f s, server CPU %.2f s%n",
                    round,
                    served,
                    all.size(),
                    refusals,
                    (last - began) / 1e9,
                    cpu.toMillis() / 1e3);
            all.forEach(Subscriber::cancel);
            TimeUnit.SECONDS.sleep(1);
        }
        return new Outcome(refused, 0);
    }

    private static String text(Status failure) {
        return failure.getCode() + " " + failure.getDescription();
    }

    /** Some follow while updates are made at a steady rate, and then some of the spec. */
    Outcome follow() throws InterruptedException, IOException {
        List<Subscriber> all = subscribe(plan.followers(), false);
        Duration before = server.processorTime();
        long interval = 1_000_000_000L / plan.updatesPerSecond();
        long began = System.nanoTime();
        long count = plan.followed().toNanos() / interval;
        for (long i = 0; i < count; i++) {
            LockSupport.parkNanos(began + i * interval - System.nanoTime());
            update(false);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        awaitNewest(all);
        Duration cpu = server.processorTime().minus(before);
        Latencies latencies = latencies(all);
        long backwards = all.stream().mapToLong(Subscriber::backwards).sum();
        out.printf(
                Locale.ROOT,
                "follow: %d subscribers, %.0f updates/s, %d frames, p50 %.1f ms, p99 %.1f ms, backwards %d,"
                        + " server CPU %.0f us a frame%n",
                all.size(),
                count / seconds,
                latencies.count(),
                latencies.percentile(0.5).toNanos() / 1e6,
                latencies.percentile(0.99).toNanos() / 1e6,
                backwards,
                cpu.toNanos() / 1e3 / Math.max(1, latencies.count()));
        out.printf(Locale.ROOT, "redis: %.1f KiB for this execution%n", server.redisBytes(id()) / 1024.0);
        all.forEach(Subscriber::cancel);
        return new Outcome(
                plan.followers() - all.stream().filter(one -> one.first() > 0).count(), backwards);
    }

    /** How long a change of the spec takes to a subscriber that has just come. */
    void changeSpec() throws InterruptedException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < SPEC_UPDATES; i++) {
            List<Subscriber> one = subscribe(1, false);
            AgentExecution.Builder next = execution.toBuilder();
            next.getMetadataBuilder().clearVersion();
            next.getSpecBuilder().setMessage("And " + i + "?");
            commands.update(next.build());
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (latencies(one).count() == 0 && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            one.forEach(subscriber -> subscriber.addTo(latencies));
            one.forEach(Subscriber::cancel);
        }
        out.printf(
                Locale.ROOT,
                "spec: %d changes, p50 %.1f ms, longest %.1f ms%n",
                latencies.count(),
                latencies.percentile(0.5).toNanos() / 1e6,
                latencies.percentile(1).toNanos() / 1e6);
    }

    /** All take one state and no more, while the execution is updated. */
    void stall() throws InterruptedException, IOException {
        update(true);
        long before = server.usedMemory();
        List<Subscriber> all = subscribe(plan.subscribers(), true);
        long served = all.stream().filter(one -> one.first() > 0).count();
        for (int i = 0; i < STALLED_UPDATES; i++) {
            update(false);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.SECONDS.sleep(1);
        out.printf(
                Locale.ROOT,
                "stalled: %d subscribers of states of %d bytes, %.1f MiB of the server's memory%n",
                served,
                plan.stateBytes(),
                (server.usedMemory() - before) / MEBI);
        all.forEach(Subscriber::cancel);
    }

    private List<Subscriber> subscribe(int count, boolean stalls) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(count);
        List<Subscriber> all = new ArrayList<>();
        ApiResourceId request = ApiResourceId.newBuilder().setValue(id()).build();
        for (int i = 0; i < count; i++) {
            Subscriber one = new Subscriber(stalls, begun);
            all.add(one);
            AgentExecutionQueryControllerGrpc.newStub((stalls ? stalled : channels).get(i % plan.connections()))
                    .withCallCredentials(server.user(i))
                    .subscribe(request, one);
        }
        begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return all;
    }

    private void awaitNewest(List<Subscriber> all) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (all.stream().anyMatch(one -> one.first() > 0 && one.newest() < updates)
                && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static Latencies latencies(List<Subscriber> all) {
        Latencies latencies = new Latencies();
        all.forEach(one -> one.addTo(latencies));
        return latencies;
    }

    @Override
    public void close() {
        channels.forEach(ManagedChannel::shutdownNow);
        stalled.forEach(ManagedChannel::shutdownNow);
        own.shutdownNow();
    }
}
