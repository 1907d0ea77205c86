package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.JavaType;
import com.palantir.javapoet.ClassName;

/** The classes of the runtime, of grpc-java and of the JDK that generated code refers to. */
final class RuntimeTypes {
    private static final String GRPC_PACKAGE = "ai.stigmer.runtime.grpc";
    private static final String RPC_PACKAGE = "ai.stigmer.runtime.rpc";

    static final ClassName GRPC_AUTO_CONTROLLER = ClassName.get(GRPC_PACKAGE, "GrpcAutoController");
    static final ClassName RPC_METHOD = ClassName.get(RPC_PACKAGE, "RpcMethod");
    static final ClassName POSTURE = ClassName.get(RPC_PACKAGE, "Posture");
    static final ClassName KIND = POSTURE.nestedClass("Kind");
    static final ClassName RESOURCE_ID = POSTURE.nestedClass("ResourceId");
    static final ClassName ROUTES = ClassName.get(GRPC_PACKAGE, "Routes");
    static final ClassName RESOURCE = ClassName.get("ai.stigmer.runtime", "Resource");
    static final ClassName STANDARD_OPERATION = ClassName.get("ai.stigmer.runtime.operation", "StandardOperation");
    static final ClassName RESOURCE_KIND = ClassName.get("ai.stigmer.runtime.resource", "ResourceKind");
    static final ClassName SERVER_SERVICE_DEFINITION = ClassName.get("io.grpc", "ServerServiceDefinition");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    static final ClassName SUPPRESS_WARNINGS = ClassName.get("java.lang", "SuppressWarnings");

    private RuntimeTypes() {}

    /** The interface that handlers of a call shape implement. */
    static ClassName handler(String simpleName) {
        return ClassName.get(RPC_PACKAGE, simpleName);
    }

    static ClassName of(JavaType type) {
        ClassName name = ClassName.get(type.packageName(), type.simpleNames().get(0));
        for (String nested : type.simpleNames().subList(1, type.simpleNames().size())) {
            name = name.nestedClass(nested);
        }
        return name;
    }
}
