package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.FieldPath;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.ByHandler;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedId;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.Kind;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.ResourceId;
import ai.stigmer.protoc.read.AuthorizationOptions;
import ai.stigmer.protoc.read.DeclaredAuthorization;
import ai.stigmer.protoc.read.DeclaredAuthorization.Config;
import ai.stigmer.protoc.read.ProtoMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what an rpc says of who may call it. An rpc gets a posture only if its options say one thing, and say it
 * completely.
 */
final class PostureRules {
    private static final String REMEDY =
            "say config, is_public or is_skip_authorization, or generate with missing_authorization=handler";

    private final FieldPathRules paths;
    private final boolean missingGoesToHandler;

    PostureRules(FieldPathRules paths, boolean missingGoesToHandler) {
        this.paths = paths;
        this.missingGoesToHandler = missingGoesToHandler;
    }

    /** The posture of an rpc; empty if something is wrong, which is reported. */
    Optional<Posture> judge(DeclaredAuthorization declared, ProtoMessage input, RpcReport report) throws IOException {
        if (!declared.unreadable().isEmpty()) {
            declared.unreadable().forEach(report::unreadable);
            return Optional.empty();
        }
        List<String> said = said(declared);
        if (said.size() > 1) {
            report.option(
                    Rule.CONTRADICTING_OPTIONS,
                    said.get(1),
                    String.join(" and ", said) + " contradict each other; keep exactly one of them");
            if (declared.config().isPresent()) {
                judge(declared.config().get(), input, report);
            }
            return Optional.empty();
        }
        if (declared.config().isPresent()) {
            return judge(declared.config().get(), input, report);
        }
        if (declared.isPublic()) {
            return Optional.of(new Posture.Public());
        }
        if (declared.isSkipAuthorization()) {
            return Optional.of(new ByHandler());
        }
        reportIncomplete(
                Rule.MISSING_AUTHORIZATION,
                "",
                "does not say who may call it",
                "; " + REMEDY,
                missingGoesToHandler,
                report);
        return missingGoesToHandler ? Optional.of(new ByHandler()) : Optional.empty();
    }

    private static List<String> said(DeclaredAuthorization declared) {
        List<String> said = new ArrayList<>();
        if (declared.config().isPresent()) {
            said.add(AuthorizationOptions.CONFIG);
        }
        if (declared.isPublic()) {
            said.add(AuthorizationOptions.IS_PUBLIC);
        }
        if (declared.isSkipAuthorization()) {
            said.add(AuthorizationOptions.IS_SKIP_AUTHORIZATION);
        }
        return said;
    }

    private Optional<Posture> judge(Config config, ProtoMessage input, RpcReport report) throws IOException {
        boolean right = true;
        if (config.permission().isEmpty()) {
            report.config(Rule.NO_PERMISSION, "permission", "config names no permission; add one, such as can_view");
            right = false;
        }
        if (!config.resourceKind().isEmpty() && !config.resourceKindPath().isEmpty()) {
            report.config(
                    Rule.TWO_KIND_SOURCES,
                    "resource_kind_path",
                    "config has both resource_kind and resource_kind_path; keep exactly one of them");
            right = false;
        }
        if (!config.fieldPath().isEmpty() && !config.resourceId().isEmpty()) {
            report.config(
                    Rule.TWO_ID_SOURCES,
                    "resource_id",
                    "config has both field_path and resource_id; keep exactly one of them");
            right = false;
        }
        Optional<Kind> kind = kind(config, input, report);
        Optional<ResourceId> resource = resource(config, input, report);
        if (right && resource.isPresent() && kind.isPresent()) {
            return Optional.of(new Checked(config.permission(), kind.get(), resource.get(), config.errorMsg()));
        }
        right &= resource.isPresent() || !saysResource(config);
        right &= kind.isPresent() || !saysKind(config);
        return incomplete(config, right, report);
    }

    /** What a config leaves out; if the rest of it is right, that alone is not always an error. */
    private Optional<Posture> incomplete(Config config, boolean restIsRight, RpcReport report) {
        boolean toHandler = restIsRight && missingGoesToHandler;
        if (!saysResource(config)) {
            reportIncomplete(
                    Rule.NO_RESOURCE,
                    "config",
                    "config names no resource",
                    "; add field_path or resource_id",
                    toHandler,
                    report);
        }
        if (!saysKind(config)) {
            reportIncomplete(
                    Rule.NO_KIND,
                    "config",
                    "config names no kind",
                    "; add resource_kind or resource_kind_path",
                    toHandler,
                    report);
        }
        return toHandler ? Optional.of(new ByHandler()) : Optional.empty();
    }

    private static boolean saysKind(Config config) {
        return !config.resourceKind().isEmpty() || !config.resourceKindPath().isEmpty();
    }

    private static boolean saysResource(Config config) {
        return !config.fieldPath().isEmpty() || !config.resourceId().isEmpty();
    }

    private Optional<Kind> kind(Config config, ProtoMessage input, RpcReport report) throws IOException {
        Optional<FieldPath> path = Optional.empty();
        if (!config.resourceKindPath().isEmpty()) {
            path = paths.resourceKind(
                    input, config.resourceKindPath(), report.ofPath("resource_kind_path", config.resourceKindPath()));
        }
        if (!config.resourceKind().isEmpty()) {
            return Optional.of(new FixedKind(config.resourceKind()));
        }
        return path.map(KindAt::new);
    }

    private Optional<ResourceId> resource(Config config, ProtoMessage input, RpcReport report) throws IOException {
        Optional<FieldPath> path = Optional.empty();
        if (!config.fieldPath().isEmpty()) {
            path = paths.resourceId(input, config.fieldPath(), report.ofPath("field_path", config.fieldPath()));
        }
        if (!config.resourceId().isEmpty()) {
            return fixedId(config.resourceId(), report);
        }
        return path.map(IdAt::new);
    }

    private static Optional<ResourceId> fixedId(String id, RpcReport report) {
        if (!id.matches("[A-Za-z0-9_-]{1,128}")) {
            report.config(
                    Rule.MALFORMED_RESOURCE_ID,
                    "resource_id",
                    "resource_id \"" + id + "\" is no id; an id has the form [A-Za-z0-9_-]{1,128}");
            return Optional.empty();
        }
        return Optional.of(new FixedId(id));
    }

    private static void reportIncomplete(
            Rule rule, String option, String what, String remedy, boolean toHandler, RpcReport report) {
        if (toHandler) {
            report.warning(rule, option, what + "; its handler has to authorize every call");
        } else {
            report.option(rule, option, what + remedy);
        }
    }
}
