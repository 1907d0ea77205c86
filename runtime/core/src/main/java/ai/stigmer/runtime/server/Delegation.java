package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.FailClosedAuthorizer;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.internal.RequestHeaders;
import io.grpc.Metadata;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets a caller act on behalf of a user named in the metadata {@code stigmer-on-behalf-of}. It needs a permission
 * of its own on that user; then the user's permissions count, and the caller's own do not.
 *
 * <p>Immutable and thread-safe.
 */
public final class Delegation {
    /** The id of the user: {@code alice}. */
    public static final Metadata.Key<String> HEADER =
            Metadata.Key.of("stigmer-on-behalf-of", Metadata.ASCII_STRING_MARSHALLER);

    private static final String USER = "user";

    private final Authorizer authorizer;
    private final String permission;

    /**
     * Lets callers act for users.
     *
     * @param permission what a caller needs on the resource {@code user:<id>}, such as {@code can_act_for}
     * @throws IllegalStateException if the authorization model does not know it
     */
    public Delegation(Authorizer authorizer, String permission) {
        this.authorizer = FailClosedAuthorizer.of(authorizer);
        this.permission = Objects.requireNonNull(permission, "permission");
        if (!authorizer.knows(permission, USER)) {
            throw new IllegalStateException("the authorization model has no permission " + permission + " on " + USER
                    + "; define it in the model, or do not let callers act for others");
        }
    }

    CallerIdentity resolve(CallerIdentity caller, Metadata headers) {
        Optional<String> user = RequestHeaders.single(headers, HEADER);
        if (user.isEmpty()) {
            return caller;
        }
        Principal other = principal(user.get());
        ResourceRef onUser = new ResourceRef(USER, other.id());
        if (!authorizer.check(new PermissionCheck(caller.principal(), permission, onUser))) {
            throw RpcException.of(ErrorReason.PERMISSION_DENIED, Posture.DEFAULT_REFUSAL);
        }
        return CallerIdentity.of(other).through(caller.principal());
    }

    private static Principal principal(String user) {
        try {
            return Principal.user(user);
        } catch (IllegalArgumentException malformed) {
            throw RpcException.invalidField(HEADER.name(), "must be the id of a user");
        }
    }
}
