package ai.stigmer.protoc.model;

import java.util.List;

/**
 * One service.
 *
 * @param name as the proto writes it
 * @param fullName with its proto package
 * @param grpcClass the class that grpc-java generates for it
 * @param comment the proto's comment, or empty
 */
public record ServiceModel(
        String name,
        String fullName,
        JavaType grpcClass,
        String comment,
        SourcePosition position,
        List<RpcModel> rpcs) {
    public ServiceModel {
        rpcs = List.copyOf(rpcs);
    }
}
