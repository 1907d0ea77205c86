package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.Operation;
import java.util.List;
import java.util.Optional;

/** An apply is authorized as the create or the update that it turns out to be, so its kind needs one of each. */
final class ApplyTargets {
    private ApplyTargets() {}

    static void require(ServiceGroup group, Diagnostics diagnostics) {
        List<JudgedRpc> rpcs = group.services().stream()
                .flatMap(service -> service.rpcs().stream())
                .toList();
        for (JudgedService service : group.services()) {
            for (JudgedRpc rpc : service.rpcs()) {
                if (rpc.operation().equals(Optional.of(Operation.APPLY))) {
                    require(Operation.CREATE, rpc, service, rpcs, diagnostics);
                    require(Operation.UPDATE, rpc, service, rpcs, diagnostics);
                }
            }
        }
    }

    private static void require(
            Operation target, JudgedRpc apply, JudgedService service, List<JudgedRpc> rpcs, Diagnostics diagnostics) {
        long targets = rpcs.stream()
                .filter(rpc -> rpc.operation().equals(Optional.of(target)))
                .filter(rpc -> rpc.input().equals(apply.input()))
                .count();
        if (targets != 1) {
            diagnostics.error(new Diagnostic(
                    Rule.APPLY_WITHOUT_TARGET,
                    apply.position(),
                    service.name() + "." + apply.name(),
                    "is authorized as the kind's " + target + " with the same request is, but there "
                            + (targets == 0 ? "is none" : "are " + targets) + "; declare exactly one"));
        }
    }
}
