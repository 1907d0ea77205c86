package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.RpcModel;
import java.util.Optional;

/** The texts with which rpcs refuse. */
final class Refusals {
    private static final String DEFAULT = "permission denied";

    private Refusals() {}

    /** The exact text; empty where the handler or another rpc says it, and where nobody is refused. */
    static String text(RpcModel rpc) {
        if (rpc.posture() instanceof Checked checked) {
            return checked.refusal().isEmpty() ? DEFAULT : checked.refusal();
        }
        if (rpc.posture() instanceof OnWhatIsFound found && !rpc.operation().equals(Optional.of(Operation.LIST))) {
            return found.refusal().isEmpty() ? DEFAULT : found.refusal();
        }
        return "";
    }
}
