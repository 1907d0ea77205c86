package ai.stigmer.spring;

import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import org.springframework.beans.factory.ObjectProvider;

/** A service of a generated controller with every guard in front of it, as Spring's gRPC server takes services. */
final class GuardedService implements BindableService {
    private final String name;
    private final ObjectProvider<ServedControllers> served;

    GuardedService(String name, ObjectProvider<ServedControllers> served) {
        this.name = name;
        this.served = served;
    }

    @Override
    public ServerServiceDefinition bindService() {
        return served.getObject().service(name);
    }
}
