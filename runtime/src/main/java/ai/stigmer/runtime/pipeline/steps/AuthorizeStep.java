package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.FailClosedAuthorizer;
import ai.stigmer.runtime.authorization.KnownPermissions;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.grpc.ErrorReason;
import ai.stigmer.runtime.grpc.ResourceIdSource;
import ai.stigmer.runtime.grpc.RpcAuthorization.Checked;
import ai.stigmer.runtime.grpc.RpcException;
import ai.stigmer.runtime.grpc.RpcMethod;
import ai.stigmer.runtime.pipeline.AuthorizedTarget;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceName;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks whether the caller may do this, about the resolved id of the resource, and gives the call its proof. Fails with
 * PERMISSION_DENIED and the rule's own text whether or not the resource exists, and only for a caller who is allowed
 * with NOT_FOUND: so nobody learns of a resource that they may not see. A stream is asked for again on the same id.
 */
public final class AuthorizeStep<I extends Message, R extends Message, O extends Message> implements Step<I, R, O> {
    private final ResourceType<R> type;
    private final Authorizer authorizer;
    private final AuthorizationRule<I> rule;
    private final List<ParentKind> parents;

    /** Authorizes on the resource itself, or for a new one on its organization. */
    public AuthorizeStep(ResourceType<R> type, Authorizer authorizer, AuthorizationRule<I> rule) {
        this(type, authorizer, rule, List.of());
    }

    /** Authorizes a new resource on a parent, whose organization it gets, or on its organization. */
    public AuthorizeStep(
            ResourceType<R> type, Authorizer authorizer, AuthorizationRule<I> rule, List<ParentKind> parents) {
        this.parents = List.copyOf(parents);
        this.type = Objects.requireNonNull(type, "type");
        this.authorizer = FailClosedAuthorizer.of(authorizer);
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    @Override
    public String name() {
        return "Authorize";
    }

    @Override
    public StepContract contract() {
        return StepContract.needing(Fact.RESOURCE_NAME).andGives(Fact.AUTHORIZED);
    }

    @Override
    public void verify(RpcMethod<I, O> method, Set<Fact> facts) {
        rule.verify(method);
        List<Checked<I>> checks = rule.checks(method);
        List<Checked<I>> ofAbsent = rule.checksOfAbsent(method);
        KnownPermissions.require(
                authorizer,
                method,
                Stream.concat(ofAbsent.stream(), checks.stream()).toList());
        String kind = type.kind().name();
        if (facts.contains(Fact.EXISTING)) {
            checks.forEach(check -> TiedAuthorization.requireOfStored(method, check, kind));
            ofAbsent.forEach(check -> TiedAuthorization.requireOfNew(method, check, kind, parents));
        } else if (facts.contains(Fact.CHANGE)) {
            checks.forEach(check -> TiedAuthorization.requireOfNew(method, check, kind, parents));
        }
    }

    @Override
    public Next execute(RequestContext<I, R, O> context) {
        Checked<I> check = rule.of(context);
        boolean isNew = isNew(context);
        requireTied(context, check, isNew);
        String kind = check.kind().of(context.request());
        boolean ownKind = !isNew && kind.equals(type.kind().name());
        List<String> ids =
                ownKind ? resolvedIds(context, check) : check.resource().of(context.request());
        Principal caller = context.caller().principal();
        requirePermission(caller, check, kind, ids);
        if (!isNew && context.hasLoaded() && context.existing().isEmpty()) {
            throw RpcException.of(ErrorReason.NOT_FOUND, kind + " " + ids.get(0) + " does not exist");
        }
        context.authorizedTarget(isNew ? ofNew(check, kind, ids.get(0)) : ofStored(context, check));
        context.call()
                .authorization()
                .give(
                        check.permission() + " on " + kind + ":" + String.join(",", ids),
                        () -> requirePermission(caller, check, kind, ids));
        return Next.CONTINUE;
    }

    /** A rule may come to another check than it said at the start. */
    private void requireTied(RequestContext<I, R, O> context, Checked<I> check, boolean isNew) {
        if (!context.hasLoaded()) {
            return;
        }
        if (isNew) {
            TiedAuthorization.requireOfNew(
                    context.call().method(), check, type.kind().name(), parents);
        } else {
            TiedAuthorization.requireOfStored(
                    context.call().method(), check, type.kind().name());
        }
    }

    private boolean isNew(RequestContext<I, R, O> context) {
        return context.hasLoaded()
                ? context.existing().isEmpty()
                        && !rule.checksOfAbsent(context.call().method()).isEmpty()
                : !(context.resourceName() instanceof ResourceName.ById);
    }

    private AuthorizedTarget ofNew(Checked<I> check, String kind, String id) {
        if (TiedAuthorization.isFixed(check)) {
            return new AuthorizedTarget.Anything();
        }
        if (!TiedAuthorization.isOfNew(check, parents)) {
            return new AuthorizedTarget.Nothing();
        }
        Optional<ParentKind> ofParent =
                parents.stream().filter(known -> known.kind().equals(kind)).findFirst();
        if (ofParent.isEmpty()) {
            return new AuthorizedTarget.NewIn(id);
        }
        // A parent that is not there is refused like one that the caller may not use.
        return new AuthorizedTarget.NewIn(ofParent.get()
                .organization()
                .apply(id)
                .orElseThrow(() -> RpcException.of(ErrorReason.PERMISSION_DENIED, check.refusal())));
    }

    private AuthorizedTarget ofStored(RequestContext<I, R, O> context, Checked<I> check) {
        if (context.hasLoaded()) {
            return new AuthorizedTarget.Resource(
                    type.id(context.requireExisting().resource()));
        }
        if (TiedAuthorization.isFixed(check)) {
            return new AuthorizedTarget.Anything();
        }
        return TiedAuthorization.isOfStored(check, type.kind().name())
                ? new AuthorizedTarget.Resource(((ResourceName.ById) context.resourceName()).id())
                : new AuthorizedTarget.Nothing();
    }

    private void requirePermission(Principal caller, Checked<I> check, String kind, List<String> ids) {
        List<PermissionCheck> checks = ids.stream()
                .map(id -> new PermissionCheck(caller, check.permission(), new ResourceRef(kind, id)))
                .toList();
        if (checks.isEmpty() || !authorizer.areAllowed(checks)) {
            throw RpcException.of(ErrorReason.PERMISSION_DENIED, check.refusal());
        }
    }

    /** What is authorized is what will be written: the stored resource's own id, where there is one. */
    private List<String> resolvedIds(RequestContext<I, R, O> context, Checked<I> check) {
        if (check.resource() instanceof ResourceIdSource.Many<I> many) {
            return many.of(context.request());
        }
        Optional<String> loaded =
                context.hasLoaded() ? context.existing().map(Stored::resource).map(type::id) : Optional.empty();
        if (loaded.isPresent()) {
            return List.of(loaded.get());
        }
        return List.of(asIfThere(context.resourceName()));
    }

    /** A slug that names nothing is asked about like one that does, by an id that no resource can have. */
    private static String asIfThere(ResourceName name) {
        if (name instanceof ResourceName.ById byId) {
            return byId.id();
        }
        ResourceName.BySlug bySlug = (ResourceName.BySlug) name;
        return bySlug.org() + "/" + bySlug.slug();
    }
}
