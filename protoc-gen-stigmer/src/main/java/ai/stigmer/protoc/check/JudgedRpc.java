package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.RpcNames;
import ai.stigmer.protoc.model.SourcePosition;
import java.util.Optional;

/**
 * One rpc before its controller gives it names.
 *
 * @param name as the proto writes it
 * @param service the full name of its service
 */
record JudgedRpc(
        String name,
        String service,
        CallShape shape,
        JavaType input,
        JavaType output,
        Posture posture,
        Optional<Operation> operation,
        String comment,
        boolean deprecated,
        SourcePosition position) {

    RpcModel named(RpcNames names) {
        return new RpcModel(
                name, service, names, shape, input, output, posture, operation, comment, deprecated, position);
    }
}
