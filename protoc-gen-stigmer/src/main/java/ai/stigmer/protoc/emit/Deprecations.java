package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.FieldPath;
import ai.stigmer.protoc.model.FieldPath.GuardedEnum;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;

/** Finds out whether a controller has to use something deprecated, which draws warnings that nobody can mend. */
final class Deprecations {
    private Deprecations() {}

    static boolean isIn(ResourceModel resource) {
        return resource.services().stream()
                        .anyMatch(service -> service.grpcClass().deprecated())
                || resource.rpcs().stream().anyMatch(Deprecations::isIn);
    }

    private static boolean isIn(RpcModel rpc) {
        if (rpc.input().deprecated() || rpc.output().deprecated()) {
            return true;
        }
        return rpc.posture() instanceof Checked checked
                && checked.rights().stream().anyMatch(Deprecations::isIn);
    }

    private static boolean isIn(Right right) {
        return (right.kind() instanceof KindAt kind && isIn(kind.path()))
                || (right.resource() instanceof IdAt id && isIn(id.path()));
    }

    private static boolean isIn(FieldPath path) {
        return path.deprecated()
                || (path.leaf() instanceof GuardedEnum leaf && leaf.type().deprecated());
    }
}
