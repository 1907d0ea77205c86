package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.RpcException;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.Objects;

/**
 * The switch that opens everything, for trying a service out: every caller is one principal, who may do anything. A server
 * that is given it says so loudly at start and listens on a loopback address or not at all. Its {@link #authorizer()}
 * allows only calls that came in through such a server, so handed to any other one it refuses everything.
 *
 * <p>Thread-safe.
 */
public final class InsecureOpenAccess {
    private final Context.Key<Boolean> cameInHere = Context.key("stigmer-insecure-open-access");
    private final CallerIdentity everybody;

    private InsecureOpenAccess(Principal everybody) {
        this.everybody = CallerIdentity.of(everybody);
    }

    /** Opens everything; every caller is taken for this principal. */
    public static InsecureOpenAccess everybodyMayDoEverythingAs(Principal everybody) {
        return new InsecureOpenAccess(Objects.requireNonNull(everybody, "everybody"));
    }

    /** Allows everything to calls of the open server, and answers no other question. */
    public Authorizer authorizer() {
        return new OpenAuthorizer();
    }

    /** Takes every caller for the one principal, whatever credential it sends. */
    ServerInterceptor interceptor() {
        return new ServerInterceptor() {
            @Override
            public <I, O> ServerCall.Listener<I> interceptCall(
                    ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
                IdentityHeaders.drop(headers);
                ObservedCall.current().ifPresent(observed -> observed.calledBy(everybody));
                Context opened = everybody.attachTo(Context.current()).withValue(cameInHere, true);
                return Contexts.interceptCall(opened, call, headers, next);
            }
        };
    }

    private final class OpenAuthorizer implements Authorizer {
        @Override
        public boolean check(PermissionCheck check) {
            requireOpen();
            return true;
        }

        @Override
        public VisibleResources visible(Principal principal, String permission, String kind) {
            requireOpen();
            return new VisibleResources.All();
        }

        @Override
        public boolean knows(String permission, String kind) {
            return true;
        }

        private void requireOpen() {
            if (cameInHere.get() == null) {
                throw RpcException.authorizerUnavailable();
            }
        }
    }
}
