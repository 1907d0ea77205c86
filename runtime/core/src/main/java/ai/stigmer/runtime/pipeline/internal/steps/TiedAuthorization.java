package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.rpc.Posture.Checked;
import ai.stigmer.runtime.rpc.Posture.FixedId;
import ai.stigmer.runtime.rpc.Posture.FixedKind;
import ai.stigmer.runtime.rpc.Posture.IdAt;
import ai.stigmer.runtime.rpc.Posture.IdsAt;
import ai.stigmer.runtime.rpc.Posture.KindAt;
import ai.stigmer.runtime.rpc.RpcMethod;
import java.util.Optional;

/**
 * The check, at the start and again of each request, that a permission is asked of what will be loaded or written, or
 * of something that the store ties to it. A permission on anything else that the request names would let a caller pay
 * with their own resource for somebody else's.
 */
final class TiedAuthorization {
    private TiedAuthorization() {}

    /** Whether the permission is asked of one fixed resource, which no request can choose. */
    static boolean isFixed(Checked<?> check) {
        return check.right().kind() instanceof FixedKind<?> && check.right().resource() instanceof FixedId<?>;
    }

    /** An rpc that loads a resource is authorized on that resource. */
    static void requireOfStored(RpcMethod<?, ?> method, Checked<?> check, String kind) {
        if (isOfStored(check, kind)) {
            return;
        }
        throw refused(method, check, "loads a " + kind, "the " + kind + " itself, by one id of the request");
    }

    /** An rpc that creates a resource is authorized on its organization or on its parent. */
    static void requireOfNew(RpcMethod<?, ?> method, Checked<?> check, String kind, Optional<ParentKind> parent) {
        if (isOfNew(check, parent)) {
            return;
        }
        throw refused(
                method,
                check,
                "creates a " + kind,
                parent.map(known -> "its organization or its parent of kind " + known.kind())
                        .orElse("its organization, or say the parent of the kind by option (stigmer.resource)"));
    }

    static boolean isOfStored(Checked<?> check, String kind) {
        return isFixed(check) || isOneOf(check, kind);
    }

    static boolean isOfNew(Checked<?> check, Optional<ParentKind> parent) {
        return isFixed(check)
                || isOneOf(check, Ownership.ORGANIZATION)
                || parent.filter(known -> isOneOf(check, known.kind())).isPresent();
    }

    /** Whether the permission is asked of one resource of this kind. */
    static boolean isOneOf(Checked<?> check, String kind) {
        return check.right().kind() instanceof FixedKind<?> fixed
                && fixed.name().equals(kind)
                && check.right().resource() instanceof IdAt<?>;
    }

    private static IllegalStateException refused(RpcMethod<?, ?> method, Checked<?> check, String does, String right) {
        return new IllegalStateException(method.fullName() + " " + does + " but asks for "
                + check.right().permission() + " on "
                + subject(check) + ", which only the request ties to it; ask for the permission on " + right
                + ", or on one fixed resource (resource_id)");
    }

    private static String subject(Checked<?> check) {
        String kind = check.right().kind() instanceof FixedKind<?> fixed
                ? "the " + fixed.name()
                : "a resource of the kind in " + ((KindAt<?>) check.right().kind()).path();
        if (check.right().resource() instanceof IdAt<?> one) {
            return kind + " in " + one.path();
        }
        if (check.right().resource() instanceof IdsAt<?> many) {
            return kind + " list in " + many.path();
        }
        return kind + " " + ((FixedId<?>) check.right().resource()).id();
    }
}
