package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.FieldPath.GuardedEnum;
import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.Right;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a controller must not take for its own, as something that it has to name would vanish behind them. A
 * class that a nested type hides is written with its package, which helps only if it has one, and if nothing is called
 * like the first part of that: Java takes a variable for a class, and both for a package.
 */
final class HiddenNames {
    /** What controllers take from packages with these first parts. */
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "ai",
            Set.of(
                    "GrpcAutoController",
                    "RpcMethod",
                    "Posture",
                    "Resource",
                    "Routes",
                    "ResourceKind",
                    "UnaryHandler",
                    "ServerStreamingHandler",
                    "ClientStreamingHandler",
                    "BidiStreamingHandler"),
            "javax",
            Set.of("Generated"),
            "jakarta",
            Set.of("Generated", "Inject"));

    /** Variables of every controller that are in scope where an enum's constant is named. */
    private static final Set<String> FIXED_VARIABLES = Set.of("KIND", "services", "request");

    private static final List<String> FIRST_PARTS = List.of("ai", "io", "java");

    private final String javaPackage;
    private final boolean classesCannotBeQualified;
    private final Set<String> neighbors;
    private final Set<String> parameters = new HashSet<>(FIRST_PARTS);
    private final Set<String> constants = new HashSet<>();

    HiddenNames(String javaPackage, List<JudgedService> services, Set<String> neighbors) {
        this.javaPackage = javaPackage;
        this.neighbors = neighbors;
        this.classesCannotBeQualified = javaPackage.isEmpty() || neighbors.contains(firstPart(javaPackage));
        parameters.add(firstPart(javaPackage));
        for (JudgedService service : services) {
            parameters.add(service.grpcClass().simpleName());
            for (JudgedRpc rpc : service.rpcs()) {
                namedEnums(rpc).forEach(type -> {
                    constants.add(type.simpleNames().get(0));
                    constants.add(firstPart(type.packageName()));
                });
            }
        }
    }

    /** Whether a nested type of this name would hide a class for good. */
    boolean byType(String name) {
        return (classesCannotBeQualified && neighbors.contains(name))
                || (neighbors.contains("ai") && NEEDED.get("ai").contains(name));
    }

    /** Whether a constant of this name would hide a class or a package. */
    boolean byConstant(String name) {
        return constants.contains(name);
    }

    /** Whether a parameter of the constructor would hide a class or a package. */
    boolean byParameter(String name) {
        return parameters.contains(name);
    }

    /** What an rpc hides that no other name of the controller's own would bring back; empty if nothing. */
    Optional<String> forGood(JudgedRpc rpc) {
        for (JavaType type : namedEnums(rpc)) {
            String simpleName = type.simpleNames().get(0);
            boolean abroad = !type.packageName().equals(javaPackage);
            if (FIXED_VARIABLES.contains(simpleName)
                    || (abroad && FIXED_VARIABLES.contains(firstPart(type.packageName())))) {
                return Optional.of("the enum " + type.simpleName()
                        + " has the name of a variable of the controller; rename it or its package");
            }
        }
        for (JavaType message : List.of(rpc.input(), rpc.output())) {
            String simpleName = message.simpleNames().get(0);
            for (Map.Entry<String, Set<String>> needed : NEEDED.entrySet()) {
                if (neighbors.contains(needed.getKey()) && needed.getValue().contains(simpleName)) {
                    return Optional.of("the class " + simpleName + ", which a controller needs from another package, "
                            + "cannot be named beside classes called " + simpleName + " and " + needed.getKey()
                            + "; rename one of the two");
                }
            }
        }
        return Optional.empty();
    }

    /** The enums of which the rpc's code names a constant. */
    private static List<JavaType> namedEnums(JudgedRpc rpc) {
        List<JavaType> types = new ArrayList<>();
        if (rpc.posture() instanceof Checked checked) {
            for (Right right : checked.rights()) {
                if (right.kind() instanceof KindAt kind
                        && kind.path().leaf() instanceof GuardedEnum guarded
                        && !guarded.zero().isEmpty()) {
                    types.add(guarded.type());
                }
            }
        }
        return types;
    }

    private static String firstPart(String packageName) {
        int dot = packageName.indexOf('.');
        return dot < 0 ? packageName : packageName.substring(0, dot);
    }
}
