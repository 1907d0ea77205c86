package ai.stigmer.protoc.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that one controller routes.
 *
 * @param controllerName {@code AgentExecutionGrpcAutoController}
 * @param kind the kind that its services serve, with a type name; none for a service without a kind
 * @param neighbors simple names of the other classes in the Java package, as far as the request knows
 */
public record ResourceModel(
        String javaPackage,
        String controllerName,
        Optional<KindModel> kind,
        List<ServiceModel> services,
        Set<String> neighbors) {
    public ResourceModel {
        services = List.copyOf(services);
    }

    /** The rpcs of all services, in the order of the protos. */
    public List<RpcModel> rpcs() {
        return services.stream().flatMap(service -> service.rpcs().stream()).toList();
    }
}
