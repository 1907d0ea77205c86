package ai.stigmer.spring;

import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.protobuf.services.HealthStatusManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.grpc.server.lifecycle.GrpcServerStartedEvent;

/** Lets Spring's gRPC health service answer for each service by its name as well. */
final class ServingStatuses implements ApplicationListener<GrpcServerStartedEvent> {
    private final ServedControllers served;
    private final ObjectProvider<HealthStatusManager> health;

    ServingStatuses(ServedControllers served, ObjectProvider<HealthStatusManager> health) {
        this.served = served;
        this.health = health;
    }

    @Override
    public void onApplicationEvent(GrpcServerStartedEvent started) {
        health.ifAvailable(statuses -> served.names().forEach(name -> statuses.setStatus(name, ServingStatus.SERVING)));
    }
}
