package ai.stigmer.runtime.server;

import ai.stigmer.runtime.internal.health.Health;
import io.grpc.ServerServiceDefinition;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.protobuf.services.HealthStatusManager;
import java.util.Collection;
import java.util.List;

/**
 * What {@code grpc.health.v1.Health} answers. The server as a whole, which has no name, {@code readiness} and each service
 * of a controller are SERVING while the service is ready. {@code liveness} is SERVING for as long as the process is
 * there: an orchestrator that restarted replicas since their store is gone would make the outage worse.
 *
 * <p>Thread-safe.
 */
final class HealthService {
    private static final String READINESS = "readiness";
    private static final String LIVENESS = "liveness";

    private final HealthStatusManager manager = new HealthStatusManager();
    private final Health health;
    private List<String> following = List.of();

    HealthService(Health health) {
        this.health = health;
    }

    ServerServiceDefinition definition() {
        return manager.getHealthService().bindService();
    }

    /**
     * Begins to answer.
     *
     * @param routed the services of controllers
     */
    void start(Collection<String> routed) {
        following = List.copyOf(routed);
        manager.setStatus(LIVENESS, ServingStatus.SERVING);
        health.onChange(this::update);
        update();
    }

    /** One at a time, so that what is said last is what is true. */
    private synchronized void update() {
        ServingStatus status = health.isReady() ? ServingStatus.SERVING : ServingStatus.NOT_SERVING;
        manager.setStatus(HealthStatusManager.SERVICE_NAME_ALL_SERVICES, status);
        manager.setStatus(READINESS, status);
        following.forEach(service -> manager.setStatus(service, status));
    }
}
