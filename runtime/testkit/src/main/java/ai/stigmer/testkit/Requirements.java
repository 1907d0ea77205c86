package ai.stigmer.testkit;

import ai.stigmer.testkit.HandlerRule.ChecksById;
import ai.stigmer.testkit.HandlerRule.ChecksBySlug;
import ai.stigmer.testkit.HandlerRule.Lists;
import ai.stigmer.testkit.Requirement.AnyCaller;
import ai.stigmer.testkit.Requirement.Either;
import ai.stigmer.testkit.Requirement.Listing;
import ai.stigmer.testkit.Requirement.Named;
import ai.stigmer.testkit.Requirement.Needed;
import ai.stigmer.testkit.Requirement.NeededOn;
import ai.stigmer.testkit.Requirement.None;
import ai.stigmer.testkit.Requirement.OnResource;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what rpcs require, from the manifest, and from rules where it leaves authorization to a handler. */
final class Requirements {
    private final AuthorizationManifest manifest;
    private final Map<String, HandlerRule> handlers;
    private final Set<String> creating;

    /**
     * The requirements of the rpcs of a manifest.
     *
     * @param creating rpcs without an operation that create something
     */
    Requirements(AuthorizationManifest manifest, Map<String, HandlerRule> handlers, Set<String> creating) {
        this.manifest = manifest;
        this.handlers = Map.copyOf(handlers);
        this.creating = Set.copyOf(creating);
    }

    /**
     * What an rpc requires.
     *
     * @param request a valid one, which says the kind where the manifest does not
     * @throws IllegalStateException if nobody has said what its handler checks
     */
    Requirement of(ManifestRpc rpc, Message request) {
        if (rpc.isPublic()) {
            return new None();
        }
        if (rpc.isOnWhatIsFound()) {
            return rpc.operation().equals("LIST") || rpc.operation().equals("WATCH")
                    ? new Listing(rpc.permission(), rpc.resourceKind())
                    : new OnResource(
                            rpc.permission(), rpc.resourceKind(), rpc.errorMsg(), Named.BY_SLUG, "slug", List.of());
        }
        if (rpc.isAsItsTarget()) {
            return new Either(
                    declared(target(rpc, "CREATE"), request),
                    declared(target(rpc, "UPDATE"), request),
                    "metadata.slug");
        }
        return rpc.isByHandler() ? ofHandler(rpc, request) : declared(rpc, request);
    }

    private OnResource declared(ManifestRpc rpc, Message request) {
        String kind =
                rpc.resourceKind().isEmpty() ? Requests.text(request, rpc.resourceKindPath()) : rpc.resourceKind();
        boolean creates = rpc.operation().equals("CREATE") || creating.contains(rpc.method());
        Named named = !rpc.resourceId().isEmpty() ? Named.FIXED : creates ? Named.AS_PARENT : Named.BY_ID;
        List<NeededOn> also =
                rpc.also().stream().map(right -> besides(right, request)).toList();
        return new OnResource(rpc.permission(), kind, rpc.errorMsg(), named, rpc.fieldPath(), also);
    }

    private static NeededOn besides(ManifestRpc.Right right, Message request) {
        String kind = right.resourceKind().isEmpty()
                ? Requests.text(request, right.resourceKindPath())
                : right.resourceKind();
        String id = right.resourceId().isEmpty() ? Requests.text(request, right.fieldPath()) : right.resourceId();
        return new NeededOn(new Needed(right.permission(), kind), id);
    }

    private Requirement ofHandler(ManifestRpc rpc, Message request) {
        HandlerRule rule = handlers.get(rpc.method());
        if (rule == null) {
            throw new IllegalStateException(
                    rpc.method()
                            + " leaves authorization to its handler; say what that checks, with AuthorizationMatrix.Builder.handler");
        }
        if (rule instanceof ChecksBySlug checks) {
            return new OnResource(
                    checks.permission(), checks.kind(), checks.refusal(), Named.BY_SLUG, checks.slugPath(), List.of());
        }
        if (rule instanceof ChecksById checks) {
            return new OnResource(
                    checks.permission(), checks.kind(), checks.refusal(), Named.BY_ID, checks.path(), List.of());
        }
        if (rule instanceof HandlerRule.AnyCaller) {
            return new AnyCaller(ExpectedAnswer.ok());
        }
        if (rule instanceof HandlerRule.ServesNobody refuses) {
            return new AnyCaller(ExpectedAnswer.refused(refuses.reason()));
        }
        if (rule instanceof HandlerRule.Either either) {
            return new Either(
                    declared(rpc(either.ifAbsent()), request),
                    declared(rpc(either.ifPresent()), request),
                    either.slugPath());
        }
        Lists lists = (Lists) rule;
        return new Listing(lists.permission(), lists.kind());
    }

    private ManifestRpc target(ManifestRpc apply, String operation) {
        String service = apply.method().substring(0, apply.method().indexOf('/'));
        return manifest.findOperation(service, operation)
                .orElseThrow(() -> new IllegalStateException(
                        apply.method() + " is authorized as the " + operation + " of its service, which has none"));
    }

    private ManifestRpc rpc(String method) {
        return manifest.find(method).orElseThrow(() -> new IllegalStateException("the manifest has no rpc " + method));
    }
}
