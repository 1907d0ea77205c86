package ai.stigmer.runtime.authentication;

import io.grpc.Context;
import java.util.Objects;

/**
 * Who makes a call, as the verified credential says and nothing else.
 *
 * <p>It lives in {@link io.grpc.Context}, so it follows the call to whichever thread works for it.
 *
 * @param principal whose permissions count
 * @param avatar where a picture of the principal is, or empty
 * @param actor whose credential it was: the principal itself, unless the call is on behalf of somebody else
 */
public record CallerIdentity(Principal principal, String avatar, Principal actor) {
    private static final Principal NOBODY = new Principal("anonymous", "anonymous");
    private static final CallerIdentity ANONYMOUS = new CallerIdentity(NOBODY, "");
    private static final Context.Key<CallerIdentity> KEY = Context.keyWithDefault("stigmer-caller", ANONYMOUS);

    public CallerIdentity {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(avatar, "avatar");
        Objects.requireNonNull(actor, "actor");
    }

    /** A caller with a credential of its own. */
    public CallerIdentity(Principal principal, String avatar) {
        this(principal, avatar, principal);
    }

    public static CallerIdentity of(Principal principal) {
        return new CallerIdentity(principal, "");
    }

    /** The caller without a credential; only public rpcs are answered to it. */
    public static CallerIdentity anonymous() {
        return ANONYMOUS;
    }

    /** The caller of the call that the current thread works for; {@link #anonymous()} outside of one. */
    public static CallerIdentity current() {
        return KEY.get();
    }

    /** The same principal, for whom somebody else acts. */
    public CallerIdentity through(Principal acting) {
        return new CallerIdentity(principal, avatar, acting);
    }

    /** A context in which {@link #current()} returns this identity. */
    public Context attachTo(Context context) {
        return context.withValue(KEY, this);
    }

    public boolean isAnonymous() {
        return principal.equals(NOBODY);
    }
}
