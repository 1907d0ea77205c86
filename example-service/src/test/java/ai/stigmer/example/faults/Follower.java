package ai.stigmer.example.faults;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerStub;
import ai.stigmer.commons.apiresource.ApiResourceId;
import com.google.protobuf.Timestamp;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Follows an execution on one replica after another: where a stream breaks, it goes on with the next, from the version
 * that it has. Thread-safe.
 */
final class Follower {
    private static final Metadata.Key<String> RESUME =
            Metadata.Key.of("stigmer-resume-version", Metadata.ASCII_STRING_MARSHALLER);

    private final ApiResourceId request;
    private final IntFunction<AgentExecutionQueryControllerStub> replicas;
    private final List<Long> latencies;
    private final Executor later = CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);
    private final CompletableFuture<AgentExecution> last = new CompletableFuture<>();
    private Optional<AgentExecution> newest = Optional.empty();
    private long version;
    private int backwards;
    private int resumed;

    /**
     * A follower that does not yet follow.
     *
     * @param replicas gives a replica for each number, in turn
     * @param latencies gets the nanoseconds from store to arrival of each state but the first on a replica
     */
    Follower(String id, IntFunction<AgentExecutionQueryControllerStub> replicas, List<Long> latencies) {
        this.request = ApiResourceId.newBuilder().setValue(id).build();
        this.replicas = replicas;
        this.latencies = latencies;
    }

    /** Follows until the final state. */
    synchronized void follow(int replica) {
        Metadata known = new Metadata();
        known.put(RESUME, Long.toString(version));
        replicas.apply(replica)
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(known))
                .subscribe(request, new States(replica));
    }

    /** The final state, once it is there. */
    AgentExecution last() {
        try {
            return last.orTimeout(60, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            throw new AssertionError("no final state came behind version " + version, late);
        }
    }

    synchronized boolean hasBegun() {
        return version > 0;
    }

    /** How many states were not newer than the one before. */
    synchronized int backwards() {
        return backwards;
    }

    /** How often it went on with another replica. */
    synchronized int resumed() {
        return resumed;
    }

    private synchronized void onState(AgentExecution state, boolean isFirst) {
        long next = state.getStatus().getAudit().getResourceVersion();
        backwards += next <= version ? 1 : 0;
        version = next;
        newest = Optional.of(state);
        if (!isFirst) {
            latencies.add(sinceStored(state));
        }
    }

    private static long sinceStored(AgentExecution state) {
        Timestamp spec = state.getStatus().getAudit().getSpecAudit().getUpdatedAt();
        Timestamp status = state.getStatus().getAudit().getStatusAudit().getUpdatedAt();
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano() - Math.max(nanos(spec), nanos(status));
    }

    private static long nanos(Timestamp time) {
        return time.getSeconds() * 1_000_000_000L + time.getNanos();
    }

    private synchronized void goOn(int replica) {
        resumed++;
        later.execute(() -> follow(replica));
    }

    private final class States implements StreamObserver<AgentExecution> {
        private final int replica;
        private boolean hasOne;

        States(int replica) {
            this.replica = replica;
        }

        @Override
        public void onNext(AgentExecution state) {
            onState(state, !hasOne);
            hasOne = true;
        }

        @Override
        public void onError(Throwable broken) {
            goOn(replica + 1);
        }

        @Override
        public void onCompleted() {
            synchronized (Follower.this) {
                last.complete(newest.orElseThrow());
            }
        }
    }
}
