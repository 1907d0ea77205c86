package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.read.PluginRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Gives every group of services the name of its controller. */
final class ControllerNaming {
    private static final String SUFFIX = "GrpcAutoController";

    private final PluginRequest request;
    private final Diagnostics diagnostics;
    private final Map<String, Set<String>> classesByPackage = new HashMap<>();

    ControllerNaming(PluginRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
    }

    List<ResourceModel> name(List<ServiceGroup> groups) {
        Map<String, Integer> uses = new HashMap<>();
        for (ServiceGroup group : groups) {
            uses.merge(group.javaPackage() + "." + stem(group), 1, Integer::sum);
        }
        Map<String, String> taken = new HashMap<>();
        List<ResourceModel> resources = new ArrayList<>();
        for (ServiceGroup group : groups) {
            boolean shared = uses.get(group.javaPackage() + "." + stem(group)) > 1;
            boolean ownName = shared && group.kind().isEmpty();
            String stem = ownName ? group.services().get(0).name() : stem(group);
            Set<String> neighbors = classesByPackage.computeIfAbsent(group.javaPackage(), request::topLevelClasses);
            Optional<String> wrong = JavaWords.wrongName(new JavaType(group.javaPackage(), List.of("X"), false));
            if (wrong.isPresent()) {
                reportPackage(group, wrong.get());
            } else if (!SourceVersion.isIdentifier(stem)) {
                reportMalformed(group, stem);
            } else {
                String name = group.javaPackage() + "." + stem + SUFFIX;
                String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                other = other == null ? sameButForCase(stem + SUFFIX, neighbors) : other;
                if (other != null) {
                    reportTaken(group, stem, other.substring(other.lastIndexOf('.') + 1));
                }
            }
            resources.add(new ResourceModel(
                    group.javaPackage(), stem + SUFFIX, kind(group, stem), withNames(group, neighbors), neighbors));
        }
        return resources;
    }

    private void reportMalformed(ServiceGroup group, String stem) {
        JudgedService service = group.services().get(0);
        diagnostics.error(new Diagnostic(
                Rule.MALFORMED_KIND_NAME,
                service.position(),
                service.name(),
                "kind_meta.name \"" + stem + "\" of its kind cannot begin the name of a class; "
                        + "write letters and digits only, such as AgentExecution"));
    }

    private void reportPackage(ServiceGroup group, String part) {
        JudgedService service = group.services().get(0);
        diagnostics.error(new Diagnostic(
                Rule.CLASS_OUT_OF_REACH,
                service.position(),
                service.name(),
                "its Java package would be " + group.javaPackage() + ", but " + part
                        + " is no such name in Java; give its file another java_package"));
    }

    private static @Nullable String sameButForCase(String name, Set<String> neighbors) {
        if (neighbors.contains(name)) {
            return name;
        }
        return neighbors.stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
    }

    private void reportTaken(ServiceGroup group, String stem, String other) {
        JudgedService service = group.services().get(0);
        String why = other.equals(stem + SUFFIX)
                ? "and that class exists already"
                : "and where file systems ignore case, its file would be that of " + other;
        diagnostics.error(new Diagnostic(
                Rule.CONTROLLER_NAME_TAKEN,
                service.position(),
                service.name(),
                "its controller would be called " + stem + SUFFIX + ", " + why
                        + "; give its kind another kind_meta.name"
                        + (group.kind().isEmpty() ? ", or rename it" : "")));
    }

    private static Optional<KindModel> kind(ServiceGroup group, String stem) {
        return group.kind().map(kind -> new KindModel(kind.name(), stem, kind.idPrefix(), kind.message()));
    }

    private List<ServiceModel> withNames(ServiceGroup group, Set<String> neighbors) {
        HiddenNames hidden = new HiddenNames(group.javaPackage(), group.services(), neighbors);
        for (JudgedService service : group.services()) {
            for (JudgedRpc rpc : service.rpcs()) {
                hidden.forGood(rpc)
                        .ifPresent(what -> diagnostics.error(new Diagnostic(
                                Rule.CLASS_OUT_OF_REACH, rpc.position(), service.name() + "." + rpc.name(), what)));
            }
        }
        return RpcNaming.withoutCollisions(group.services(), hidden);
    }

    /** What kind_meta says, else what the names of the services have in common. */
    private static String stem(ServiceGroup group) {
        if (group.kind().isPresent() && !group.kind().get().typeName().isEmpty()) {
            return group.kind().get().typeName();
        }
        String common = group.services().get(0).name();
        for (JudgedService service : group.services()) {
            common = commonWords(common, service.name());
        }
        String stem = withoutSuffix(withoutSuffix(common, "Controller"), "Service");
        if (!stem.isEmpty()) {
            return stem;
        }
        return group.kind().map(kind -> JavaWords.upperCamel(kind.name())).orElse(common);
    }

    private static String withoutSuffix(String name, String suffix) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    private static String commonWords(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        int end = 0;
        while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        while (end > 0 && !(isWordEnd(one, end) && isWordEnd(other, end))) {
            end--;
        }
        return one.substring(0, end);
    }

    private static boolean isWordEnd(String name, int end) {
        return end == name.length() || Character.isUpperCase(name.charAt(end));
    }
}
