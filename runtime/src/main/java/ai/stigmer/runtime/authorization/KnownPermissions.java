package ai.stigmer.runtime.authorization;

import ai.stigmer.runtime.grpc.KindSource;
import ai.stigmer.runtime.grpc.RpcAuthorization.Checked;
import ai.stigmer.runtime.grpc.RpcMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The start-up check that an authorization engine can answer what the rpcs will ask it. */
public final class KnownPermissions {
    private KnownPermissions() {}

    /**
     * Looks every permission up that an rpc asks for. Where the request says the kind, only the call itself can tell.
     *
     * @throws IllegalStateException naming each rpc whose permission on its kind the engine's model does not know
     */
    public static void require(Authorizer authorizer, Collection<? extends RpcMethod<?, ?>> methods) {
        List<String> unknown = new ArrayList<>();
        for (RpcMethod<?, ?> method : methods) {
            if (method.authorization() instanceof Checked<?> checked
                    && checked.kind() instanceof KindSource.Fixed<?> fixed
                    && !authorizer.knows(checked.permission(), fixed.kind())) {
                unknown.add(method.fullName() + " asks for " + checked.permission() + " on " + fixed.kind());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("the authorization model does not know what rpcs ask for: "
                    + String.join("; ", unknown) + "; define it in the model, or correct the rpc's options");
        }
    }
}
