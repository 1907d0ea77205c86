package ai.stigmer.runtime.authorization.internal;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.RpcException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An engine that throws, whatever it throws, has not answered: AUTHORIZER_UNAVAILABLE. Everything of this runtime that
 * asks an engine asks it through this.
 *
 * <p>Immutable and thread-safe.
 */
public final class FailClosedAuthorizer implements Authorizer {
    private final Authorizer engine;

    private FailClosedAuthorizer(Authorizer engine) {
        this.engine = engine;
    }

    public static Authorizer of(Authorizer engine) {
        Objects.requireNonNull(engine, "authorizer");
        return engine instanceof FailClosedAuthorizer closed ? closed : new FailClosedAuthorizer(engine);
    }

    @Override
    public boolean check(PermissionCheck check) {
        return answer(() -> engine.check(check));
    }

    @Override
    public boolean checkAll(List<PermissionCheck> checks) {
        return answer(() -> engine.checkAll(checks));
    }

    @Override
    public VisibleResources visible(Principal principal, String permission, String kind) {
        return answer(() -> engine.visible(principal, permission, kind));
    }

    @Override
    public Set<String> allowedAmong(Principal principal, String permission, String kind, Collection<String> ids) {
        return answer(() -> engine.allowedAmong(principal, permission, kind, ids));
    }

    /** Asked at start, where what is thrown is to be seen as it is. */
    @Override
    public boolean knows(String permission, String kind) {
        return engine.knows(permission, kind);
    }

    @Override
    public boolean knows(String permission) {
        return engine.knows(permission);
    }

    private static <T> T answer(Supplier<T> question) {
        try {
            return Objects.requireNonNull(question.get(), "the engine's answer");
        } catch (RpcException known) {
            throw known;
        } catch (RuntimeException | Error outage) {
            throw RpcException.authorizerUnavailable().causedBy(outage);
        }
    }
}
