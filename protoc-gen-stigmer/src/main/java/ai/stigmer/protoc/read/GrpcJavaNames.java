package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.JavaType;
import java.util.List;

/** The names that grpc-java's generator gives to the class of a service and to the descriptors of its methods. */
public final class GrpcJavaNames {
    private GrpcJavaNames() {}

    /** The class that holds everything of a service, {@code AgentExecutionCommandControllerGrpc}. */
    public static JavaType serviceClass(ProtoService service) {
        return new JavaType(service.file().javaPackage(), List.of(service.name() + "Grpc"), service.deprecated());
    }

    /** The static method that gives the descriptor of an rpc, {@code getUpdateStatusMethod}. */
    public static String descriptorGetter(String rpcName) {
        StringBuilder getter = new StringBuilder("get");
        boolean capitalize = true;
        for (int i = 0; i < rpcName.length(); i++) {
            char c = rpcName.charAt(i);
            if (c == '_') {
                capitalize = true;
            } else {
                getter.append(capitalize ? Character.toUpperCase(c) : c);
                capitalize = false;
            }
        }
        return getter.append("Method").toString();
    }
}
