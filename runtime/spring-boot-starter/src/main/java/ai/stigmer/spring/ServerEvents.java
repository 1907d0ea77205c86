package ai.stigmer.spring;

import ai.stigmer.runtime.Stigmer;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.protobuf.services.HealthStatusManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.grpc.server.lifecycle.GrpcServerLifecycleEvent;
import org.springframework.grpc.server.lifecycle.GrpcServerShutdownEvent;
import org.springframework.grpc.server.lifecycle.GrpcServerStartedEvent;

/**
 * Lets Spring's gRPC health service answer for each service by its name as well, and ends streams when Spring's server
 * stops, which they would hold up for its whole grace period.
 */
final class ServerEvents implements ApplicationListener<GrpcServerLifecycleEvent> {
    private static final long LATECOMERS_MILLIS = 500;

    private final Stigmer stigmer;
    private final ServedControllers served;
    private final ObjectProvider<HealthStatusManager> health;

    ServerEvents(Stigmer stigmer, ServedControllers served, ObjectProvider<HealthStatusManager> health) {
        this.stigmer = stigmer;
        this.served = served;
        this.health = health;
    }

    @Override
    public void onApplicationEvent(GrpcServerLifecycleEvent event) {
        if (event instanceof GrpcServerStartedEvent) {
            health.ifAvailable(
                    statuses -> served.names().forEach(name -> statuses.setStatus(name, ServingStatus.SERVING)));
        } else if (event instanceof GrpcServerShutdownEvent) {
            health.ifAvailable(HealthStatusManager::enterTerminalState);
            stigmer.endStreams();
            // The server takes calls until this event has been told to everybody.
            CompletableFuture.delayedExecutor(LATECOMERS_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(stigmer::endStreams);
        }
    }
}
