package ai.stigmer.example.demo;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/**
 * A subscriber: collects every state that comes, and how the stream ends.
 *
 * <p>Thread-safe.
 */
public final class LiveStates implements StreamObserver<AgentExecution> {
    private final List<AgentExecution> states = new CopyOnWriteArrayList<>();
    private final CompletableFuture<AgentExecution> first = new CompletableFuture<>();
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private final BiConsumer<AgentExecution, AgentExecution> onChange;

    /**
     * A subscriber that tells of each state.
     *
     * @param onChange takes the state before, which is empty at first, and the new one
     */
    public LiveStates(BiConsumer<AgentExecution, AgentExecution> onChange) {
        this.onChange = onChange;
    }

    @Override
    public void onNext(AgentExecution state) {
        AgentExecution before = states.isEmpty() ? AgentExecution.getDefaultInstance() : last();
        states.add(state);
        first.complete(state);
        onChange.accept(before, state);
    }

    @Override
    public void onError(Throwable failure) {
        first.completeExceptionally(failure);
        end.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
        end.complete(true);
    }

    /** All states so far. */
    public List<AgentExecution> states() {
        return List.copyOf(states);
    }

    /** Waits for the first state, after which nothing is missed. */
    public boolean beginsWithin(Duration time) throws InterruptedException {
        return comesWithin(first, time).isPresent();
    }

    /** Waits for the end of the stream; false if it failed or does not come in time. */
    public boolean endsWithin(Duration time) throws InterruptedException {
        return comesWithin(end, time).isPresent();
    }

    /** Waits for the stream to fail; empty if it ends well or does not end in time. */
    public Optional<Throwable> failsWithin(Duration time) throws InterruptedException {
        return comesWithin(end.handle((ended, failure) -> Optional.ofNullable(failure)), time)
                .flatMap(failure -> failure);
    }

    /** The newest state. */
    public AgentExecution last() {
        return states.get(states.size() - 1);
    }

    private static <T> Optional<T> comesWithin(CompletableFuture<T> future, Duration time) throws InterruptedException {
        try {
            return Optional.of(future.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failure) {
            return Optional.empty();
        }
    }
}
