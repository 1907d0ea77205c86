package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Writes what a controller says of one rpc. */
final class RpcCode {
    private RpcCode() {}

    /** A class of the runtime with the rpc's messages as its arguments. */
    static TypeName parameterized(ClassName raw, RpcModel rpc) {
        return ParameterizedTypeName.get(raw, RuntimeTypes.of(rpc.input()), RuntimeTypes.of(rpc.output()));
    }

    /** The expression that makes its RpcMethod. */
    static CodeBlock creation(ServiceModel service, RpcModel rpc) {
        return CodeBlock.of(
                "new $T<>($>$>\n$T.$L(),\n$L)$<$<",
                RuntimeTypes.RPC_METHOD,
                RuntimeTypes.of(service.grpcClass()),
                rpc.names().descriptorGetter(),
                PostureCode.of(rpc.posture()));
    }

    /** The expression that joins it to a handler. */
    static CodeBlock route(RpcModel rpc, CodeBlock handler) {
        return CodeBlock.of(
                "$T.$L($L, $L)",
                RuntimeTypes.ROUTES,
                rpc.shape().routeMethod(),
                rpc.names().constant(),
                handler);
    }
}
