package ai.stigmer.testkit;

import ai.stigmer.testkit.HandlerRule.ChecksBySlug;
import ai.stigmer.testkit.HandlerRule.Lists;
import ai.stigmer.testkit.Requirement.Either;
import ai.stigmer.testkit.Requirement.Listing;
import ai.stigmer.testkit.Requirement.Named;
import ai.stigmer.testkit.Requirement.None;
import ai.stigmer.testkit.Requirement.OnResource;
import com.google.protobuf.Message;
import java.util.Map;

/** Finds out what rpcs require, from the manifest, and from rules where it leaves authorization to a handler. */
final class Requirements {
    private final AuthorizationManifest manifest;
    private final Map<String, HandlerRule> handlers;

    Requirements(AuthorizationManifest manifest, Map<String, HandlerRule> handlers) {
        this.manifest = manifest;
        this.handlers = Map.copyOf(handlers);
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
            return rpc.operation().equals("LIST")
                    ? new Listing(rpc.permission(), rpc.resourceKind())
                    : new OnResource(rpc.permission(), rpc.resourceKind(), rpc.errorMsg(), Named.BY_SLUG, "slug");
        }
        if (rpc.isAsItsTarget()) {
            return new Either(
                    declared(target(rpc, "CREATE"), request),
                    declared(target(rpc, "UPDATE"), request),
                    "metadata.slug");
        }
        return rpc.isByHandler() ? ofHandler(rpc, request) : declared(rpc, request);
    }

    private static OnResource declared(ManifestRpc rpc, Message request) {
        String kind =
                rpc.resourceKind().isEmpty() ? Requests.text(request, rpc.resourceKindPath()) : rpc.resourceKind();
        Named named = rpc.resourceId().isEmpty() ? Named.BY_ID : Named.FIXED;
        return new OnResource(rpc.permission(), kind, rpc.errorMsg(), named, rpc.fieldPath());
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
                    checks.permission(), checks.kind(), checks.refusal(), Named.BY_SLUG, checks.slugPath());
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
