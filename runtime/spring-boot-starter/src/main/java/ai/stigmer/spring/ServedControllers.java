package ai.stigmer.spring;

import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.server.ServerLimits;
import ai.stigmer.runtime.server.StigmerServerBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The services of all controllers, guarded. With them runs everything that the service needs but a server. */
final class ServedControllers {
    private final Map<String, ServerServiceDefinition> services = new LinkedHashMap<>();
    private final Set<MethodDescriptor<?, ?>> methods = Collections.newSetFromMap(new IdentityHashMap<>());

    ServedControllers(
            Stigmer stigmer,
            List<GrpcAutoController> controllers,
            ServerLimits limits,
            UnaryOperator<StigmerServerBuilder> more) {
        List<ServerServiceDefinition> guarded =
                stigmer.guardedServices(limits, more, controllers.toArray(GrpcAutoController[]::new));
        for (ServerServiceDefinition service : guarded) {
            services.put(service.getServiceDescriptor().getName(), service);
            service.getMethods().forEach(method -> methods.add(method.getMethodDescriptor()));
        }
    }

    /**
     * One of them.
     *
     * @throws IllegalStateException if no controller routes it
     */
    ServerServiceDefinition service(String name) {
        ServerServiceDefinition service = services.get(name);
        if (service == null) {
            throw new IllegalStateException("no controller routes " + name);
        }
        return service;
    }

    Set<String> names() {
        return Collections.unmodifiableSet(services.keySet());
    }

    /** Whether calls of all methods of a service come through the guards. Judged by descriptors, never by names. */
    boolean guards(ServerServiceDefinition service) {
        return service.getMethods().stream()
                .map(ServerMethodDefinition::getMethodDescriptor)
                .allMatch(methods::contains);
    }
}
