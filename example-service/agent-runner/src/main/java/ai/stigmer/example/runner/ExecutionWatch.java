package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows an execution while its agent works, so that a cancellation is noticed however silent the agent is. */
final class ExecutionWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExecutionWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final AgentExecutionClient client;
    private final RunRef run;
    private final Consumer<Refusal> onRefusal;
    private final Context.CancellableContext calls = Context.current().withCancellation();
    private final Thread thread;

    private ExecutionWatch(AgentExecutionClient client, RunRef run, Consumer<Refusal> onRefusal) {
        this.client = client;
        this.run = run;
        this.onRefusal = onRefusal;
        this.thread = new Thread(calls.wrap(this::followAgainAndAgain), "watch-" + run.executionId());
        thread.setDaemon(true);
    }

    /** Begins to follow; tells at most once why the run is no longer wanted. */
    static ExecutionWatch start(AgentExecutionClient client, RunRef run, Consumer<Refusal> onRefusal) {
        ExecutionWatch watch = new ExecutionWatch(client, run, onRefusal);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() {
        calls.cancel(null);
        thread.interrupt();
    }

    private void followAgainAndAgain() {
        boolean follows = true;
        while (follows && !calls.isCancelled()) {
            follows = follow();
            if (follows) {
                pause();
            }
        }
    }

    /** Follows one stream to its end; answers whether another one may bring more. */
    private boolean follow() {
        try {
            Iterator<AgentExecution> states = client.follow(run.executionId());
            while (states.hasNext()) {
                Optional<Refusal> refusal = Refusal.in(states.next(), run);
                if (refusal.isPresent()) {
                    onRefusal.accept(refusal.get());
                    return false;
                }
            }
            return true;
        } catch (StatusRuntimeException failure) {
            Optional<Refusal> refusal = calls.isCancelled() ? Optional.empty() : Refusal.in(failure);
            if (refusal.orElse(null) instanceof Refusal.Overruled overruled) {
                onRefusal.accept(overruled);
            } else if (refusal.isPresent()) {
                // It may still be allowed to report, and is told there if it is not.
                LOG.warn("watch_refused execution={} answer={}", run.executionId(), failure.getStatus());
            }
            return refusal.isEmpty();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
