package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.rpc.Posture.OnWhatIsFound;
import ai.stigmer.runtime.rpc.RpcMethod;

/** Where an rpc says by which permission something is found, its steps must not ask for another. */
final class DeclaredPermission {
    private DeclaredPermission() {}

    static void requireSame(RpcMethod<?, ?> method, String permission, String kind) {
        if (method.posture() instanceof OnWhatIsFound<?> declared
                && !(declared.permission().equals(permission) && declared.kind().equals(kind))) {
            throw new IllegalStateException(method.fullName() + " declares " + declared.permission() + " on "
                    + declared.kind() + ", but step Authorize was given " + permission + " on " + kind
                    + "; give it what the rpc declares");
        }
    }
}
