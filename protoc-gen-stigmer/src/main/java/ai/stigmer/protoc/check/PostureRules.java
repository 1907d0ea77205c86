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
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.read.DeclaredAuthorization;
import ai.stigmer.protoc.read.DeclaredAuthorization.Config;
import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Judges what an rpc says of who may call it. An rpc gets a posture only if its options say one thing, and say it
 * completely.
 */
final class PostureRules {
    private static final String LEFT_TO_HANDLER = "; its handler has to authorize every call";

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
        List<Word> said = said(declared);
        if (said.size() > 1) {
            String all = said.stream().map(report::say).collect(Collectors.joining(" and "));
            report.at(
                    Rule.CONTRADICTING_OPTIONS, said.get(1), all + " contradict each other; keep exactly one of them");
            if (said.contains(Word.CHECKED)) {
                judge(declared.config().orElse(Config.EMPTY), declared.also(), input, report);
            }
            return Optional.empty();
        }
        if (declared.config().isPresent()) {
            return judge(declared.config().get(), declared.also(), input, report);
        }
        if (declared.isPublic()) {
            return Optional.of(new Posture.Public());
        }
        if (declared.isSkipAuthorization()) {
            return Optional.of(new ByHandler());
        }
        if (missingGoesToHandler) {
            report.rpcWarning(Rule.MISSING_AUTHORIZATION, "does not say who may call it" + LEFT_TO_HANDLER);
            return Optional.of(new ByHandler());
        }
        report.rpc(
                Rule.MISSING_AUTHORIZATION,
                "does not say who may call it; " + declared.vocabulary().remedy()
                        + ", or generate with missing_authorization=handler");
        return Optional.empty();
    }

    private static List<Word> said(DeclaredAuthorization declared) {
        List<Word> said = new ArrayList<>();
        if (declared.config().isPresent()) {
            boolean isCheck =
                    declared.also().isEmpty() || !declared.config().get().isEmpty();
            said.add(isCheck ? Word.CHECKED : Word.ALSO);
        }
        if (declared.isPublic()) {
            said.add(Word.PUBLIC);
        }
        if (declared.isSkipAuthorization()) {
            said.add(Word.HANDLER);
        }
        return said;
    }

    private Optional<Posture> judge(Config config, List<Config> also, ProtoMessage input, RpcReport report)
            throws IOException {
        Optional<List<Right>> others = others(also, input, report);
        boolean contradictsNothing = contradictsNothing(config, report);
        Optional<Kind> kind = kind(config, input, report);
        Optional<ResourceId> resource = resource(config, input, report);
        if (kind.isPresent() && resource.isPresent()) {
            Right right = new Right(config.permission(), kind.get(), resource.get());
            return others.filter(list -> contradictsNothing).map(list -> new Checked(right, list, config.errorMsg()));
        }
        boolean restIsRight = contradictsNothing
                && (resource.isPresent() || !saysResource(config))
                && (kind.isPresent() || !saysKind(config));
        // What an rpc needs besides is no half of a check, so it is not for a handler to complete.
        return incomplete(config, restIsRight && missingGoesToHandler && also.isEmpty(), report);
    }

    /** What an rpc needs besides; empty if something is wrong with any of it, which is reported. */
    private Optional<List<Right>> others(List<Config> also, ProtoMessage input, RpcReport report) throws IOException {
        RpcReport ofAlso = report.ofAlso();
        List<Right> rights = new ArrayList<>();
        for (Config config : also) {
            boolean contradictsNothing = contradictsNothing(config, ofAlso);
            Optional<Kind> kind = kind(config, input, ofAlso);
            Optional<ResourceId> resource = resource(config, input, ofAlso);
            if (contradictsNothing && kind.isPresent() && resource.isPresent()) {
                rights.add(new Right(config.permission(), kind.get(), resource.get()));
            } else {
                incomplete(config, false, ofAlso);
            }
        }
        return rights.size() == also.size() ? Optional.of(rights) : Optional.empty();
    }

    /** Whether a check has a permission, and says nothing in two ways. */
    private static boolean contradictsNothing(Config config, RpcReport report) {
        boolean right = true;
        if (config.permission().isEmpty()) {
            report.at(
                    Rule.NO_PERMISSION,
                    Word.PERMISSION,
                    report.say(Word.CHECK) + " names no permission; add one, such as can_view");
            right = false;
        }
        if (!config.resourceKind().isEmpty() && !config.resourceKindPath().isEmpty()) {
            reportTwo(Rule.TWO_KIND_SOURCES, Word.KIND, Word.KIND_PATH, report);
            right = false;
        }
        if (!config.fieldPath().isEmpty() && !config.resourceId().isEmpty()) {
            reportTwo(Rule.TWO_ID_SOURCES, Word.ID_PATH, Word.FIXED_ID, report);
            right = false;
        }
        return right;
    }

    /** What a config leaves out; if the rest of it is right, that alone is not always an error. */
    private static Optional<Posture> incomplete(Config config, boolean toHandler, RpcReport report) {
        if (!saysResource(config)) {
            reportIncomplete(Rule.NO_RESOURCE, "resource", Word.ID_PATH, Word.FIXED_ID, toHandler, report);
        }
        if (!saysKind(config)) {
            reportIncomplete(Rule.NO_KIND, "kind", Word.KIND, Word.KIND_PATH, toHandler, report);
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
                    input, config.resourceKindPath(), report.ofPath(Word.KIND_PATH, config.resourceKindPath()));
        }
        if (!config.resourceKind().isEmpty()) {
            return Optional.of(new FixedKind(config.resourceKind()));
        }
        return path.map(KindAt::new);
    }

    private Optional<ResourceId> resource(Config config, ProtoMessage input, RpcReport report) throws IOException {
        Optional<FieldPath> path = Optional.empty();
        if (!config.fieldPath().isEmpty()) {
            path = paths.resourceId(input, config.fieldPath(), report.ofPath(Word.ID_PATH, config.fieldPath()));
        }
        if (!config.resourceId().isEmpty()) {
            return fixedId(config.resourceId(), report);
        }
        return path.map(IdAt::new);
    }

    private static Optional<ResourceId> fixedId(String id, RpcReport report) {
        if (!id.matches("[A-Za-z0-9_-]{1,128}")) {
            report.at(
                    Rule.MALFORMED_RESOURCE_ID,
                    Word.FIXED_ID,
                    report.say(Word.FIXED_ID) + " \"" + id + "\" is no id; an id has the form [A-Za-z0-9_-]{1,128}");
            return Optional.empty();
        }
        return Optional.of(new FixedId(id));
    }

    private static void reportTwo(Rule rule, Word one, Word other, RpcReport report) {
        report.at(
                rule,
                other,
                report.say(Word.CHECK) + " has both " + report.say(one) + " and " + report.say(other)
                        + "; keep exactly one of them");
    }

    private static void reportIncomplete(
            Rule rule, String what, Word one, Word other, boolean toHandler, RpcReport report) {
        String missing = report.say(Word.CHECK) + " names no " + what;
        if (toHandler) {
            report.warning(rule, Word.CHECK, missing + LEFT_TO_HANDLER);
        } else {
            report.at(rule, Word.CHECK, missing + "; add " + report.say(one) + " or " + report.say(other));
        }
    }
}
