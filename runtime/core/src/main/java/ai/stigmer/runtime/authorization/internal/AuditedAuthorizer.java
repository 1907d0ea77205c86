package ai.stigmer.runtime.authorization.internal;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.authorization.audit.Decision;
import ai.stigmer.runtime.authorization.audit.Decision.Result;
import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.rpc.internal.RequestId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An authorization engine whose answers are recorded, each before anybody acts on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuditedAuthorizer implements Authorizer {
    private final Authorizer engine;
    private final DecisionLog log;

    public AuditedAuthorizer(Authorizer engine, DecisionLog log) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.log = Objects.requireNonNull(log, "log");
    }

    @Override
    public boolean check(PermissionCheck check) {
        return recorded(List.of(check), () -> engine.check(check));
    }

    @Override
    public boolean checkAll(List<PermissionCheck> checks) {
        return recorded(checks, () -> engine.checkAll(checks));
    }

    @Override
    public VisibleResources visible(Principal principal, String permission, String kind) {
        return recorded(
                principal,
                permission,
                List.of(kind + ":*"),
                () -> engine.visible(principal, permission, kind),
                AuditedAuthorizer::listed);
    }

    @Override
    public Set<String> allowedAmong(Principal principal, String permission, String kind, Collection<String> ids) {
        return recorded(
                principal,
                permission,
                ids.stream().map(id -> kind + ":" + id).toList(),
                () -> engine.allowedAmong(principal, permission, kind, ids),
                allowed -> new Ground(
                        allowed.isEmpty() ? Result.DENIED : Result.ALLOWED,
                        allowed.size() + " of " + ids.size() + " resources"));
    }

    @Override
    public boolean knows(String permission, String kind) {
        return engine.knows(permission, kind);
    }

    @Override
    public boolean knows(String permission) {
        return engine.knows(permission);
    }

    private boolean recorded(List<PermissionCheck> checks, Supplier<Boolean> answer) {
        if (checks.isEmpty()) {
            return answer.get();
        }
        PermissionCheck first = checks.get(0);
        return recorded(
                first.principal(),
                first.permission(),
                checks.stream().map(check -> check.resource().toString()).toList(),
                answer,
                allowed -> allowed ? new Ground(Result.ALLOWED, "granted") : new Ground(Result.DENIED, "not granted"));
    }

    private <T> T recorded(
            Principal principal,
            String permission,
            List<String> resources,
            Supplier<T> question,
            Function<T, Ground> ground) {
        T answer;
        try {
            answer = question.get();
        } catch (RuntimeException failure) {
            // The cause's text may be of the insides of the engine; its kind tells what to look for in the other logs.
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            Ground outage = new Ground(Result.UNAVAILABLE, cause.getClass().getSimpleName());
            log.record(decision(principal, permission, resources, outage));
            throw failure;
        }
        log.record(decision(principal, permission, resources, ground.apply(answer)));
        return answer;
    }

    private static Decision decision(Principal principal, String permission, List<String> resources, Ground ground) {
        Optional<RequestId> request = RequestId.current();
        CallerIdentity caller = CallerIdentity.current();
        return new Decision(
                principal,
                caller.principal().equals(principal) ? caller.actor() : principal,
                permission,
                resources,
                ground.result(),
                ground.why(),
                request.map(RequestId::rpc).orElse(""),
                request.map(RequestId::value).orElse(""));
    }

    private static Ground listed(VisibleResources visible) {
        if (visible instanceof VisibleResources.Some some) {
            return new Ground(
                    Result.ALLOWED,
                    some.ids().size() + " resources, " + some.orgs().size() + " organizations");
        }
        return new Ground(Result.ALLOWED, "everything");
    }

    /** What came out, and why. */
    private record Ground(Result result, String why) {}
}
