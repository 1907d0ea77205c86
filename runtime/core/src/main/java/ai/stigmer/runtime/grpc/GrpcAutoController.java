package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.ServerServiceDefinition;
import java.util.List;

/**
 * Routes every rpc of a resource's services to its handler. Implementations are generated, immutable and thread-safe.
 */
public interface GrpcAutoController {
    /** Every rpc that the controller routes, in the order of the protos. */
    List<RpcMethod<?, ?>> methods();

    /** The services, ready to be added to a server. */
    List<ServerServiceDefinition> services();
}
