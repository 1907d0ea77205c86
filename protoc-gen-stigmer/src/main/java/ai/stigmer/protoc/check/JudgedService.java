package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.model.SourcePosition;
import java.util.List;

/**
 * One service before its controller gives its rpcs names.
 *
 * @param name as the proto writes it
 */
record JudgedService(
        String name,
        String fullName,
        JavaType grpcClass,
        String comment,
        SourcePosition position,
        List<JudgedRpc> rpcs) {

    ServiceModel with(List<RpcModel> named) {
        return new ServiceModel(name, fullName, grpcClass, comment, position, named);
    }
}
