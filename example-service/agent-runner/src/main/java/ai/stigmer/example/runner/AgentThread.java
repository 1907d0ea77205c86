package ai.stigmer.example.runner;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** An agent at work, on a thread of its own, so that it can be left behind if it does not stop when it is told to. */
final class AgentThread {
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final CompletableFuture<Optional<Throwable>> end = new CompletableFuture<>();
    private final CompletableFuture<Refusal> refusal = new CompletableFuture<>();
    private final String executionId;
    private final Agent agent;

    AgentThread(String executionId, Agent agent) {
        this.executionId = executionId;
        this.agent = agent;
    }

    /** Stops the agent, as nobody wants what it does. The first reason counts. */
    void refuse(Refusal why) {
        refusal.complete(why);
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal.getNow(null));
    }

    /**
     * Runs the agent until it is done or refused.
     *
     * @return what it threw; empty if it came to its end
     * @throws InterruptedException if the thread that waits is interrupted; the agent is stopped then
     */
    Optional<Throwable> run(Consumer<AgentEvent> events) throws InterruptedException {
        Thread thread = new Thread(() -> end.complete(work(events)), "agent-" + executionId);
        thread.setDaemon(true);
        thread.start();
        try {
            CompletableFuture.anyOf(end, refusal).get();
            if (!end.isDone()) {
                thread.interrupt();
                end.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException deaf) {
            // It goes on alone, and none of its events is taken any more.
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            thread.interrupt();
            throw stopped;
        }
        return end.getNow(Optional.empty());
    }

    private Optional<Throwable> work(Consumer<AgentEvent> events) {
        try {
            agent.run(events);
            return Optional.empty();
        } catch (Exception | Error failure) {
            return Optional.of(failure);
        }
    }
}
