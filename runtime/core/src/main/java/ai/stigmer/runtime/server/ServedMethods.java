package ai.stigmer.runtime.server;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.MethodDescriptor;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every method that a server is about to serve, and the proof that somebody has said of each who may call it. */
final class ServedMethods {
    private final List<ServerServiceDefinition> services;
    private final Map<MethodDescriptor<?, ?>, RpcMethod<?, ?>> routed;

    private ServedMethods(List<ServerServiceDefinition> services, Map<MethodDescriptor<?, ?>, RpcMethod<?, ?>> routed) {
        this.services = services;
        this.routed = routed;
    }

    /**
     * Compares what is served with what is routed. Keys are descriptors, never names.
     *
     * @param openServices services that no controller routes
     * @param openMethods those of their methods that anybody may call
     * @throws IllegalStateException naming every method that is served and neither routed nor open, routed and not
     *     served, or listed as open and routed
     */
    static ServedMethods of(
            List<GrpcAutoController> controllers,
            List<ServerServiceDefinition> openServices,
            Set<MethodDescriptor<?, ?>> openMethods) {
        Map<MethodDescriptor<?, ?>, RpcMethod<?, ?>> routed = new LinkedHashMap<>();
        List<ServerServiceDefinition> services = new ArrayList<>();
        for (GrpcAutoController controller : controllers) {
            controller.methods().forEach(method -> routed.put(method.descriptor(), method));
            services.addAll(controller.services());
        }
        services.addAll(openServices);
        requireComplete(services, routed.keySet(), openMethods);
        return new ServedMethods(List.copyOf(services), Map.copyOf(routed));
    }

    List<ServerServiceDefinition> services() {
        return services;
    }

    Map<MethodDescriptor<?, ?>, RpcMethod<?, ?>> routed() {
        return routed;
    }

    boolean needsCredentials() {
        return routed.values().stream().anyMatch(method -> !(method.posture() instanceof Posture.Public<?>));
    }

    /** The full names of rpcs whose options say what to check. */
    List<String> checked() {
        return routed.values().stream()
                .filter(method -> method.posture() instanceof Posture.Checked<?>
                        || method.posture() instanceof Posture.OnWhatIsFound<?>)
                .map(RpcMethod::fullName)
                .sorted()
                .toList();
    }

    private static void requireComplete(
            List<ServerServiceDefinition> services,
            Set<MethodDescriptor<?, ?>> routed,
            Set<MethodDescriptor<?, ?>> open) {
        List<String> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<MethodDescriptor<?, ?>> served = new HashSet<>();
        for (ServerServiceDefinition service : services) {
            String name = service.getServiceDescriptor().getName();
            if (!names.add(name)) {
                problems.add("service " + name + " is served twice");
            }
            for (ServerMethodDefinition<?, ?> method : service.getMethods()) {
                MethodDescriptor<?, ?> descriptor = method.getMethodDescriptor();
                served.add(descriptor);
                if (!routed.contains(descriptor) && !open.contains(descriptor)) {
                    problems.add(descriptor.getFullMethodName() + " is routed by no controller and not listed as open");
                }
            }
        }
        missing(routed, served).forEach(name -> problems.add(name + " is declared by a controller but not served"));
        missing(open, served).forEach(name -> problems.add(name + " is listed as open but not served"));
        routed.stream()
                .filter(open::contains)
                .map(MethodDescriptor::getFullMethodName)
                .forEach(name -> problems.add(name + " is routed by a controller and cannot be listed as open"));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("cannot start the server: " + String.join("; ", problems));
        }
    }

    private static List<String> missing(
            Collection<MethodDescriptor<?, ?>> expected, Set<MethodDescriptor<?, ?>> served) {
        return expected.stream()
                .filter(method -> !served.contains(method))
                .map(MethodDescriptor::getFullMethodName)
                .toList();
    }
}
