package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that protoc's Java generator gives to the types of one file. */
final class JavaTypeNames {
    private final ProtoFile file;
    private @Nullable String outerClass;

    JavaTypeNames(ProtoFile file) {
        this.file = file;
    }

    JavaType of(ProtoMessage message) {
        return new JavaType(file.javaPackage(), simpleNames(message), message.deprecated());
    }

    JavaType of(ProtoEnum type) {
        List<String> names = new ArrayList<>();
        Optional<ProtoMessage> parent = type.parent();
        if (parent.isPresent()) {
            names.addAll(simpleNames(parent.get()));
        } else if (isNestedInOuterClass(type.features())) {
            names.add(outerClass());
        }
        names.add(type.name());
        return new JavaType(file.javaPackage(), List.copyOf(names), type.deprecated());
    }

    private List<String> simpleNames(ProtoMessage message) {
        List<String> names = new ArrayList<>();
        ProtoMessage outermost = message;
        names.add(message.name());
        for (Optional<ProtoMessage> up = message.parent(); up.isPresent(); up = outermost.parent()) {
            outermost = up.get();
            names.add(0, outermost.name());
        }
        if (isNestedInOuterClass(outermost.features())) {
            names.add(0, outerClass());
        }
        return List.copyOf(names);
    }

    private boolean isNestedInOuterClass(Features features) {
        return switch (features.nestInFileClass()) {
            case Features.NEST_NO -> false;
            case Features.NEST_YES -> true;
            default -> !file.java().multipleFiles();
        };
    }

    private String outerClass() {
        if (outerClass == null) {
            outerClass = findOuterClass();
        }
        return outerClass;
    }

    private String findOuterClass() {
        if (!file.java().outerClassname().isEmpty()) {
            return file.java().outerClassname();
        }
        String name = CamelCase.capitalized(baseName());
        if (!file.features().oldOuterClassName()) {
            return name + "Proto";
        }
        return isTaken(name) ? name + "OuterClass" : name;
    }

    /** {@code a/b/agent_io.proto} is {@code agent_io}. */
    private String baseName() {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        for (String suffix : List.of(".protodevel", ".proto")) {
            if (name.endsWith(suffix)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    private boolean isTaken(String name) {
        return file.services().stream().anyMatch(service -> service.name().equals(name))
                || file.enums().stream().anyMatch(type -> type.name().equals(name))
                || file.messages().stream().anyMatch(message -> isTakenIn(message, name));
    }

    private static boolean isTakenIn(ProtoMessage message, String name) {
        return message.name().equals(name)
                || message.enums().stream().anyMatch(type -> type.name().equals(name))
                || message.messages().stream().anyMatch(nested -> isTakenIn(nested, name));
    }
}
