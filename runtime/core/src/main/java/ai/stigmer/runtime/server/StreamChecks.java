package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.FailClosedAuthorizer;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Asks an authorization engine about the messages of streams, and again about long calls. */
final class StreamChecks implements StreamAuthorization, AutoCloseable {
    private final Optional<Authorizer> engine;
    private final Duration interval;
    private final ScheduledThreadPoolExecutor timer;
    private final ExecutorService workers = CallExecutor.create();

    /**
     * Checks for one server.
     *
     * @param engine empty where no rpc says what to check; then calls are asked for their credentials only
     * @param interval how long an authorization is good for
     */
    StreamChecks(Optional<Authorizer> engine, Duration interval) {
        this.engine = engine.map(FailClosedAuthorizer::of);
        this.interval = interval;
        this.timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "stigmer-stream-checks");
            thread.setDaemon(true);
            return thread;
        });
        // A call that has ended is not kept until its next check would have been due.
        timer.setRemoveOnCancelPolicy(true);
    }

    /** In groups of no more than one request may name, which engines are good for. */
    @Override
    public boolean checkAll(Principal caller, Collection<Access> accesses) {
        Authorizer known = engine.orElseThrow(RpcException::authorizerUnavailable);
        List<PermissionCheck> checks = new ArrayList<>(accesses.size());
        for (Access access : accesses) {
            checks.add(new PermissionCheck(caller, access.permission(), new ResourceRef(access.kind(), access.id())));
        }
        for (int from = 0; from < checks.size(); from += ResourceId.MAX_IDS) {
            int to = Math.min(checks.size(), from + ResourceId.MAX_IDS);
            if (!known.checkAll(checks.subList(from, to))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Runnable repeat(Runnable work) {
        long period = Math.max(1, interval.toNanos() / 2);
        Future<?> repeating = timer.scheduleWithFixedDelay(work, period, period, TimeUnit.NANOSECONDS);
        return () -> repeating.cancel(false);
    }

    @Override
    public Executor workers() {
        return workers;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdown();
    }
}
