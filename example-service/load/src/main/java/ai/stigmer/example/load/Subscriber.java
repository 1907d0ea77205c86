package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.commons.apiresource.ApiResourceId;
import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One that follows an execution, and looks at what comes. Thread-safe. */
final class Subscriber implements ClientResponseObserver<ApiResourceId, AgentExecution> {
    private final boolean stalls;
    private final CountDownLatch begun;
    private final Latencies latencies = new Latencies();
    private Optional<Status> failure = Optional.empty();
    private long first;
    private long backwards;
    private long newest = -1;
    private ClientCallStreamObserver<ApiResourceId> call;

    /**
     * A subscriber.
     *
     * @param stalls whether it takes one state and then no more
     * @param begun is counted down with its first state, or when it is refused
     */
    @SuppressWarnings("NullAway.Init") // grpc-java says which call it is, before anything else.
    Subscriber(boolean stalls, CountDownLatch begun) {
        this.stalls = stalls;
        this.begun = begun;
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<ApiResourceId> requests) {
        call = requests;
        if (stalls) {
            requests.disableAutoRequestWithInitial(1);
        }
    }

    @Override
    public synchronized void onNext(AgentExecution state) {
        long number = Long.parseLong("0" + state.getStatus().getError());
        if (first == 0) {
            first = System.nanoTime();
            begun.countDown();
        } else {
            latencies.add(sinceStored(state));
        }
        backwards += number < newest ? 1 : 0;
        newest = Math.max(newest, number);
    }

    private static long sinceStored(AgentExecution state) {
        Timestamp status = state.getStatus().getAudit().getStatusAudit().getUpdatedAt();
        Timestamp spec = state.getStatus().getAudit().getSpecAudit().getUpdatedAt();
        long stored = Math.max(nanos(status), nanos(spec));
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano() - stored;
    }

    private static long nanos(Timestamp time) {
        return time.getSeconds() * 1_000_000_000L + time.getNanos();
    }

    @Override
    public synchronized void onError(Throwable thrown) {
        failure = Optional.of(Status.fromThrowable(thrown));
        begun.countDown();
    }

    @Override
    public void onCompleted() {
        begun.countDown();
    }

    /** Why it gets nothing more; empty if it still does. */
    synchronized Optional<Status> failure() {
        return failure;
    }

    /** When its first state came, on the clock of {@link System#nanoTime}; 0 if none has come. */
    synchronized long first() {
        return first;
    }

    /** How many states were older than one before. */
    synchronized long backwards() {
        return backwards;
    }

    synchronized long newest() {
        return newest;
    }

    /** How long the states behind the first took from the store to here. */
    synchronized void addTo(Latencies all) {
        all.addAll(latencies);
    }

    void cancel() {
        call.cancel("it has seen enough", null);
    }
}
