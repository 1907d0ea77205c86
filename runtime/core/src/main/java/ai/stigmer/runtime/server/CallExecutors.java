package ai.stigmer.runtime.server;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.health.v1.HealthGrpc;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * On which threads a call runs: questions about the server's health on some of their own, as the others may all wait for
 * a store that is gone.
 *
 * <p>Thread-safe.
 */
final class CallExecutors implements ServerCallExecutorSupplier, AutoCloseable {
    private final ExecutorService calls = CallExecutor.create();
    private final ExecutorService health = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "stigmer-health-call");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public <I, O> Executor getExecutor(ServerCall<I, O> call, Metadata headers) {
        return HealthGrpc.SERVICE_NAME.equals(call.getMethodDescriptor().getServiceName()) ? health : calls;
    }

    @Override
    public void close() {
        calls.shutdown();
        health.shutdown();
    }
}
