package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.List;
import java.util.Optional;

/** How a resource of the runtime serves the rpcs that say their operation. */
final class StandardOperations {
    private final List<RpcModel> rpcs;
    private final Optional<JavaType> message;
    private final String parameter;

    StandardOperations(ResourceModel resource) {
        this.rpcs = resource.rpcs();
        this.message = resource.kind().flatMap(kind -> kind.message());
        String name = "resource";
        while (isTaken(name)) {
            name += "_";
        }
        this.parameter = name;
    }

    private boolean isTaken(String name) {
        return rpcs.stream().anyMatch(rpc -> rpc.names().parameter().equals(name));
    }

    /** Whether there are any. */
    boolean exist() {
        return message.isPresent()
                && rpcs.stream().anyMatch(rpc -> rpc.operation().isPresent());
    }

    /** The resource. */
    ParameterSpec parameter() {
        return ParameterSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.RESOURCE, RuntimeTypes.of(message.orElseThrow())),
                        parameter)
                .build();
    }

    /** The expression that gives the handler of an rpc. */
    CodeBlock handlerOf(RpcModel rpc, Operation operation) {
        if (operation != Operation.APPLY) {
            return CodeBlock.of(
                    "$L.$L($L)",
                    parameter,
                    operation.resourceMethod(),
                    rpc.names().constant());
        }
        return CodeBlock.of(
                "$L.$L($L, $L, $L)",
                parameter,
                operation.resourceMethod(),
                rpc.names().constant(),
                target(Operation.CREATE, rpc),
                target(Operation.UPDATE, rpc));
    }

    private String target(Operation operation, RpcModel apply) {
        return rpcs.stream()
                .filter(rpc -> rpc.operation().equals(Optional.of(operation)))
                .filter(rpc -> rpc.input().equals(apply.input()))
                .map(rpc -> rpc.names().constant())
                .findFirst()
                .orElseThrow();
    }
}
