package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How a resource of the runtime serves the rpcs that say their operation. */
final class StandardOperations {
    private final ClassName controller;
    private final boolean isOfKind;
    private final List<RpcModel> rpcs;
    private final Optional<JavaType> message;
    private final String parameter;

    StandardOperations(ResourceModel resource) {
        this.controller = ClassName.get(resource.javaPackage(), resource.controllerName());
        this.isOfKind = resource.kind().isPresent();
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

    /** The factory of a handler interface; none for a call shape that no standard operation has. */
    Optional<MethodSpec> factory(RpcModel rpc) {
        if (!isOfKind || rpc.shape() == CallShape.CLIENT_STREAMING || rpc.shape() == CallShape.BIDI_STREAMING) {
            return Optional.empty();
        }
        String operation = rpc.operation()
                .map(Operation::resourceType)
                .orElse(rpc.shape() == CallShape.UNARY ? "Unary" : "ServerStreaming");
        TypeName resource =
                message.<TypeName>map(RuntimeTypes::of).orElseGet(() -> WildcardTypeName.subtypeOf(Object.class));
        return Optional.of(MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(ControllerJavadoc.HANDLER_FACTORY)
                .returns(handlerType(rpc))
                .addParameter(
                        ParameterizedTypeName.get(RuntimeTypes.STANDARD_OPERATION.nestedClass(operation), resource),
                        "operation")
                .addStatement(
                        "return operation.serving($L)::handle", rpc.names().constant())
                .build());
    }

    /** The expression that gives the handler of an rpc from the resource. */
    CodeBlock handlerOf(RpcModel rpc, Operation operation) {
        CodeBlock targets = operation == Operation.APPLY
                ? CodeBlock.of("$L, $L", target(Operation.CREATE, rpc), target(Operation.UPDATE, rpc))
                : CodeBlock.of("");
        return CodeBlock.of("$T.of($L.$L($L))", handlerType(rpc), parameter, operation.resourceMethod(), targets);
    }

    private ClassName handlerType(RpcModel rpc) {
        return controller.nestedClass(rpc.names().handlerType());
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
