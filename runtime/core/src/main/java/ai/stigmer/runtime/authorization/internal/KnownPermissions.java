package ai.stigmer.runtime.authorization.internal;

import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.rpc.Posture.Checked;
import ai.stigmer.runtime.rpc.Posture.FixedKind;
import ai.stigmer.runtime.rpc.Posture.OnWhatIsFound;
import ai.stigmer.runtime.rpc.Posture.Right;
import ai.stigmer.runtime.rpc.RpcMethod;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The start-up check that an authorization engine can answer what the rpcs will ask it. Where the request says the kind,
 * at least one kind of the model must have the permission; a request that names another kind is refused, as nobody has a
 * permission there.
 */
public final class KnownPermissions {
    private KnownPermissions() {}

    /**
     * Looks every permission up that the options of an rpc ask for.
     *
     * @throws IllegalStateException naming each rpc whose permission on its kind the engine's model does not know
     */
    public static void require(Authorizer authorizer, Collection<? extends RpcMethod<?, ?>> methods) {
        refuse(methods.stream().flatMap(method -> unknown(authorizer, method)).toList());
    }

    /**
     * Looks up what the handler of one rpc will ask, whoever has declared it.
     *
     * @throws IllegalStateException naming the rpc and what the engine's model does not know
     */
    public static void require(Authorizer authorizer, RpcMethod<?, ?> method, Collection<? extends Checked<?>> checks) {
        refuse(checks.stream()
                .flatMap(checked -> unknown(authorizer, method.fullName(), checked))
                .toList());
    }

    private static Stream<String> unknown(Authorizer authorizer, RpcMethod<?, ?> method) {
        if (method.posture() instanceof Checked<?> checked) {
            return unknown(authorizer, method.fullName(), checked);
        }
        return method.posture() instanceof OnWhatIsFound<?> found
                ? unknown(authorizer, method.fullName(), found.permission(), found.kind()).stream()
                : Stream.empty();
    }

    private static Stream<String> unknown(Authorizer authorizer, String rpc, Checked<?> checked) {
        return checked.rights().stream().flatMap(right -> unknown(authorizer, rpc, right).stream());
    }

    private static Optional<String> unknown(Authorizer authorizer, String rpc, String permission, String kind) {
        return authorizer.knows(permission, kind)
                ? Optional.empty()
                : Optional.of(rpc + " asks for " + permission + " on " + kind);
    }

    private static Optional<String> unknown(Authorizer authorizer, String rpc, Right<?> right) {
        if (right.kind() instanceof FixedKind<?> fixed) {
            return unknown(authorizer, rpc, right.permission(), fixed.name());
        }
        return authorizer.knows(right.permission())
                ? Optional.empty()
                : Optional.of(rpc + " asks for " + right.permission() + ", which no kind has");
    }

    private static void refuse(List<String> unknown) {
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("the authorization model does not know what rpcs ask for: "
                    + String.join("; ", unknown) + "; define it in the model, or correct the rpc's options");
        }
    }
}
