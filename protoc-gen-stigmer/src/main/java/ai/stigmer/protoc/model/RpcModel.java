package ai.stigmer.protoc.model;

import java.util.Optional;

/**
 * One rpc.
 *
 * @param name as the proto writes it
 * @param service the full name of its service
 * @param names what it is called in the controller
 * @param operation the standard operation that serves it
 * @param comment the proto's comment, or empty
 * @param position where it is declared
 */
public record RpcModel(
        String name,
        String service,
        RpcNames names,
        CallShape shape,
        JavaType input,
        JavaType output,
        Posture posture,
        Optional<Operation> operation,
        String comment,
        boolean deprecated,
        SourcePosition position) {

    /** {@code package.Service/method}. */
    public String fullMethod() {
        return service + "/" + name;
    }
}
