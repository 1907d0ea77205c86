package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.FailClosedAuthorizer;
import ai.stigmer.runtime.authorization.internal.KnownPermissions;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.pipeline.internal.AuthorizedTarget;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceName;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.rpc.Posture.Checked;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks whether the caller may do this, about the resolved id of the resource, and gives the call its proof. Fails with
 * PERMISSION_DENIED and the rule's own text whether or not the resource exists, and only for a caller who is allowed
 * with NOT_FOUND: so nobody learns of a resource that they may not see. A refusal takes the same questions whether or
 * not there is one, and only for a caller who is allowed it is read. A stream is asked for again on the same id.
 */
public final class AuthorizeStep<R extends Message> implements Step<R> {
    private final ResourceType<R> type;
    private final Authorizer authorizer;
    private final AuthorizationRule rule;
    private final Optional<ParentKind> parent;

    /** Authorizes on the resource itself, or for a new one on its organization. */
    public AuthorizeStep(ResourceType<R> type, Authorizer authorizer, AuthorizationRule rule) {
        this(type, authorizer, rule, Optional.empty());
    }

    /** Authorizes a new resource on a parent, whose organization it gets, or on its organization. */
    public AuthorizeStep(
            ResourceType<R> type, Authorizer authorizer, AuthorizationRule rule, Optional<ParentKind> parent) {
        this.parent = Objects.requireNonNull(parent, "parent");
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
        return StepContract.requiring(Fact.RESOURCE_NAME).andProvides(Fact.AUTHORIZED);
    }

    @Override
    public boolean readsBehindItsQuestion() {
        return true;
    }

    @Override
    public void verify(RpcMethod<Message, Message> method, Set<Fact> facts) {
        rule.verify(method);
        List<Checked<Message>> checks = rule.checks(method);
        List<Checked<Message>> ofAbsent = rule.checksOfAbsent(method);
        KnownPermissions.require(
                authorizer,
                method,
                Stream.concat(ofAbsent.stream(), checks.stream()).toList());
        String kind = type.kind().name();
        if (facts.contains(Fact.EXISTING)) {
            checks.forEach(check -> TiedAuthorization.requireOfStored(method, check, kind));
            ofAbsent.forEach(check -> TiedAuthorization.requireOfNew(method, check, kind, parent));
        } else if (facts.contains(Fact.CHANGE)) {
            checks.forEach(check -> TiedAuthorization.requireOfNew(method, check, kind, parent));
        }
    }

    @Override
    public Next execute(RequestContext<R> context) {
        Checked<Message> check = rule.of(context);
        boolean isNew = isNew(context);
        requireTied(context, check, isNew);
        List<PermissionCheck> questions = Questions.of(context, check, type, isNew);
        if (!authorizer.checkAll(questions)) {
            askOther(context, isNew);
            throw RpcException.of(ErrorReason.PERMISSION_DENIED, check.refusal());
        }
        Runnable again = () -> requireAll(questions, check.refusal());
        ResourceRef about = questions.get(0).resource();
        if (!isNew && context.hasLoaded() && !isRead(context, again)) {
            if (isNamedById(context)) {
                // It may have gone with the permission, behind the question.
                again.run();
            }
            if (isNamedById(context) || context.newest().isEmpty()) {
                throw RpcException.of(ErrorReason.NOT_FOUND, about.kind() + " " + about.id() + " does not exist");
            }
            return Next.RELOAD;
        }
        context.authorizedTarget(isNew ? ofNew(check, about.kind(), about.id()) : ofStored(context, check));
        context.call().authorization().give(basis(questions), again);
        return Next.CONTINUE;
    }

    /**
     * Reads what the caller was allowed, unless it is gone meanwhile. The version that the steps behind work with must
     * have been there before the last question: one that came later may be of somebody who had first taken the caller's
     * permission away. So a newer one is asked about, now that it is read. It is not read again: of a resource that is
     * written all the time nobody would ever get an answer.
     */
    private boolean isRead(RequestContext<R> context, Runnable again) {
        Optional<Stored<R>> read = context.base();
        if (read.isPresent()
                && !read.map(Stored::revision).equals(context.newest().map(ResourceRevision::revision))) {
            again.run();
        }
        return read.isPresent();
    }

    /** A rule may come to another check than it said at the start. */
    private void requireTied(RequestContext<R> context, Checked<Message> check, boolean isNew) {
        if (!context.hasLoaded()) {
            return;
        }
        if (isNew) {
            TiedAuthorization.requireOfNew(
                    context.call().method(), check, type.kind().name(), parent);
        } else {
            TiedAuthorization.requireOfStored(
                    context.call().method(), check, type.kind().name());
        }
    }

    private boolean isNew(RequestContext<R> context) {
        return context.hasLoaded()
                ? !isNamedById(context)
                        && context.newest().isEmpty()
                        && !rule.checksOfAbsent(context.call().method()).isEmpty()
                : !isNamedById(context);
    }

    private static boolean isNamedById(RequestContext<?> context) {
        return context.resourceName() instanceof ResourceName.ById;
    }

    private AuthorizedTarget ofNew(Checked<Message> check, String kind, String id) {
        if (TiedAuthorization.isFixed(check)) {
            return new AuthorizedTarget.Anything();
        }
        if (!TiedAuthorization.isOfNew(check, parent)) {
            return new AuthorizedTarget.Nothing();
        }
        Optional<ParentKind> ofParent = parent.filter(known -> known.kind().equals(kind));
        if (ofParent.isEmpty()) {
            return new AuthorizedTarget.NewIn(id);
        }
        // A parent that is not there is refused like one that the caller may not use.
        return new AuthorizedTarget.NewIn(ofParent.get()
                .organization()
                .apply(id)
                .orElseThrow(() -> RpcException.of(ErrorReason.PERMISSION_DENIED, check.refusal())));
    }

    private AuthorizedTarget ofStored(RequestContext<R> context, Checked<Message> check) {
        if (context.hasLoaded()) {
            return new AuthorizedTarget.Resource(type.id(context.requireBase().resource()));
        }
        if (TiedAuthorization.isFixed(check)) {
            return new AuthorizedTarget.Anything();
        }
        return TiedAuthorization.isOfStored(check, type.kind().name())
                ? new AuthorizedTarget.Resource(((ResourceName.ById) context.resourceName()).id())
                : new AuthorizedTarget.Nothing();
    }

    private void requireAll(List<PermissionCheck> questions, String refusal) {
        if (!authorizer.checkAll(questions)) {
            throw RpcException.of(ErrorReason.PERMISSION_DENIED, refusal);
        }
    }

    /** On what ground a call is authorized, for the log. */
    private static String basis(List<PermissionCheck> answered) {
        return answered.stream()
                .map(check -> check.permission() + " on " + check.resource())
                .collect(Collectors.joining(", "));
    }

    /**
     * Asks what would have been asked if the slug were taken, or free, and leaves the answer aside: else the number and
     * the kind of the questions would tell which it is.
     */
    private void askOther(RequestContext<R> context, boolean isNew) {
        RpcMethod<Message, Message> method = context.call().method();
        List<Checked<Message>> ofAbsent = rule.checksOfAbsent(method);
        if (ofAbsent.isEmpty()) {
            return;
        }
        for (Checked<Message> other : isNew ? rule.checks(method) : ofAbsent) {
            authorizer.checkAll(Questions.of(context, other, type, !isNew));
        }
    }
}
