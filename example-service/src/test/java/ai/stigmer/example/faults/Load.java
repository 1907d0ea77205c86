package ai.stigmer.example.faults;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.example.demo.Caller;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Clients that create executions, change their specs and statuses, and delete some, until they are told to stop. */
final class Load implements AutoCloseable {
    private static final int CALLS_PER_EXECUTION = 30;
    private static final int PAUSE_MILLIS = 50;

    private final Supplier<Caller> caller;
    private final Queue<Work> works = new ConcurrentLinkedQueue<>();
    private final Queue<Status> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean stopped;

    private Load(Supplier<Caller> caller) {
        this.caller = caller;
    }

    /**
     * Starts it.
     *
     * @param caller asked before every call, so that clients find a service that was started again
     */
    static Load start(int clients, Supplier<Caller> caller) {
        Load load = new Load(caller);
        for (int i = 0; i < clients; i++) {
            SplittableRandom random = new SplittableRandom(i);
            Thread client = new Thread(() -> load.work(random), "load-" + i);
            load.clients.add(client);
            client.start();
        }
        return load;
    }

    /** How many calls were acknowledged so far. */
    long acknowledged() {
        return acknowledged.get();
    }

    /** The answers that were no acknowledgement. */
    List<Status> refusals() {
        return List.copyOf(refusals);
    }

    /** Ends it after the calls that have begun, and gives what was done. */
    List<Work> stop() throws InterruptedException {
        stopped = true;
        for (Thread client : clients) {
            client.join();
        }
        return List.copyOf(works);
    }

    private void work(SplittableRandom random) {
        Optional<Work> current = Optional.empty();
        while (!stopped) {
            current = current.filter(work -> !work.isOver() && work.calls() < CALLS_PER_EXECUTION);
            if (current.isEmpty()) {
                current = create();
            } else {
                change(current.get(), random.nextInt(CALLS_PER_EXECUTION));
            }
        }
    }

    private Optional<Work> create() {
        AgentExecution.Builder execution = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        execution.getMetadataBuilder().setName("load " + UUID.randomUUID()).setOrg(ServiceProcess.ORG);
        execution.getSpecBuilder().setSessionId("ses_1").setMessage("text 0");
        List<Work> created = new ArrayList<>();
        if (call(() -> created.add(new Work(caller.get().commands().create(execution.build()))))) {
            works.addAll(created);
        }
        return created.stream().findFirst();
    }

    private void change(Work work, int dice) {
        String text = work.nextText();
        if (dice == 0) {
            ApiResourceId id = ApiResourceId.newBuilder().setValue(work.id()).build();
            work.add("deleted", text, call(() -> caller.get().commands().delete(id)));
        } else if (dice < CALLS_PER_EXECUTION / 5) {
            work.add("updated", text, call(() -> updateSpec(work, text)));
        } else {
            work.add("status_updated", text, call(() -> updateStatus(work, text)));
        }
    }

    private void updateSpec(Work work, String text) {
        AgentExecution.Builder next = caller.get().get(work.id()).toBuilder().clearStatus();
        next.getMetadataBuilder().clearVersion();
        next.getSpecBuilder().setMessage(text);
        caller.get().commands().update(next.build());
    }

    private void updateStatus(Work work, String text) {
        AgentExecution.Builder next = AgentExecution.newBuilder();
        next.getMetadataBuilder().setId(work.id());
        next.getStatusBuilder()
                .addMessagesBuilder()
                .setId(text)
                .setType(MessageType.MESSAGE_AI)
                .setContent(text);
        caller.get().commands().updateStatus(next.build());
    }

    private boolean call(Runnable call) {
        try {
            call.run();
            acknowledged.incrementAndGet();
            return true;
        } catch (StatusRuntimeException failure) {
            refusals.add(failure.getStatus());
            pause();
            return false;
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }

    @Override
    public void close() {
        stopped = true;
    }
}
