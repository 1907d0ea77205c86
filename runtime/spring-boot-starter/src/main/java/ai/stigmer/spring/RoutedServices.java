package ai.stigmer.spring;

import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.ApplicationListener;
import org.springframework.grpc.server.lifecycle.GrpcServerStartedEvent;

/**
 * Refuses the start of an application with a gRPC service that no controller routes and no list names: nobody has said who
 * may call it. Looks at all beans before the server listens, and then at what the server really has, since services may
 * come to it by other ways.
 */
final class RoutedServices implements SmartInitializingSingleton, ApplicationListener<GrpcServerStartedEvent> {
    private final ServedControllers served;
    private final Supplier<Map<String, BindableService>> beans;
    private final List<String> listed;

    RoutedServices(ServedControllers served, Supplier<Map<String, BindableService>> beans, List<String> listed) {
        this.served = served;
        this.beans = beans;
        this.listed = listed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> unrouted = new ArrayList<>();
        List<String> names = new ArrayList<>();
        beans.get().forEach((bean, service) -> {
            ServerServiceDefinition definition = service.bindService();
            if (isUnrouted(definition)) {
                names.add(name(definition));
                unrouted.add(name(definition) + ", bean " + bean + " of "
                        + service.getClass().getName());
            }
        });
        require(unrouted, names);
    }

    @Override
    public void onApplicationEvent(GrpcServerStartedEvent started) {
        List<String> names = started.getServer().getServices().stream()
                .filter(this::isUnrouted)
                .map(RoutedServices::name)
                .toList();
        if (!names.isEmpty()) {
            started.getServer().shutdownNow();
        }
        require(names, names);
    }

    private boolean isUnrouted(ServerServiceDefinition service) {
        return !served.guards(service) && !listed.contains(name(service));
    }

    private static String name(ServerServiceDefinition service) {
        return service.getServiceDescriptor().getName();
    }

    private void require(List<String> unrouted, List<String> names) {
        if (unrouted.isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>(listed);
        all.addAll(names);
        throw new FailureAnalyzedException(
                "Nobody has said who may call these gRPC services, as no Stigmer controller routes them:\n\n    - "
                        + String.join("\n    - ", unrouted),
                "Say it in their protos, generate their controllers with protoc-gen-stigmer, and remove these beans. A"
                        + " service that decides by itself who may call it is listed:\n\n    stigmer.unrouted-services="
                        + String.join(",", all));
    }
}
