package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.FieldPath;
import ai.stigmer.protoc.model.FieldPath.GuardedEnum;
import ai.stigmer.protoc.model.FieldPath.GuardedString;
import ai.stigmer.protoc.model.FieldPath.Leaf;
import ai.stigmer.protoc.model.FieldPath.PlainEnum;
import ai.stigmer.protoc.model.FieldPath.PlainString;
import ai.stigmer.protoc.model.FieldPath.Strings;
import ai.stigmer.protoc.read.JavaFieldNames;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoEnum;
import ai.stigmer.protoc.read.ProtoField;
import ai.stigmer.protoc.read.ProtoMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows field paths through the request message of an rpc. */
final class FieldPathRules {
    private final PluginRequest request;
    private final JavaFieldNames names;

    /** Says what is wrong with a path. */
    interface Report {
        void error(Rule rule, String message) throws IOException;
    }

    FieldPathRules(PluginRequest request) {
        this.request = request;
        this.names = new JavaFieldNames(request);
    }

    /** A path to the id of a resource: a string, or a list of strings. Empty if something is wrong, which is reported. */
    Optional<FieldPath> resourceId(ProtoMessage input, String path, Report report) throws IOException {
        return resolve(input, path, false, report);
    }

    /** A path to a kind: a string or an enum. Empty if something is wrong, which is reported. */
    Optional<FieldPath> resourceKind(ProtoMessage input, String path, Report report) throws IOException {
        return resolve(input, path, true, report);
    }

    private Optional<FieldPath> resolve(ProtoMessage input, String path, boolean kind, Report report)
            throws IOException {
        List<String> getters = new ArrayList<>();
        boolean deprecated = false;
        ProtoMessage message = input;
        int start = 0;
        while (true) {
            int dot = path.indexOf('.', start);
            String name = path.substring(start, dot < 0 ? path.length() : dot);
            if (name.isEmpty()) {
                report.error(Rule.MALFORMED_PATH, "is no path; write field names with dots between them");
                return Optional.empty();
            }
            Optional<ProtoField> found = message.field(name);
            if (found.isEmpty()) {
                report.error(Rule.UNKNOWN_FIELD, unknownField(message, name));
                return Optional.empty();
            }
            ProtoField field = found.get();
            getters.add(names.of(field));
            deprecated |= field.deprecated();
            if (dot < 0) {
                boolean drawsWarning = deprecated;
                return leaf(field, kind, report).map(leaf -> new FieldPath(path, getters, leaf, drawsWarning));
            }
            if (!canBePassed(field, report)) {
                return Optional.empty();
            }
            message = request.message(field.typeName());
            start = dot + 1;
        }
    }

    private static String unknownField(ProtoMessage message, String name) throws IOException {
        List<String> names = message.fields().stream().map(ProtoField::name).toList();
        return message.name() + " has no field \"" + name + "\"" + Suggestions.of(name, names);
    }

    private boolean canBePassed(ProtoField field, Report report) throws IOException {
        if (isMap(field)) {
            report.error(
                    Rule.PATH_THROUGH_MAP,
                    "\"" + field.name() + "\" is a map; a path goes through singular messages only");
            return false;
        }
        if (!field.isMessage()) {
            report.error(
                    Rule.PATH_THROUGH_SCALAR,
                    "\"" + field.name() + "\" is of type " + field.typeText() + ", which has no fields");
            return false;
        }
        if (field.isRepeated()) {
            report.error(
                    Rule.PATH_THROUGH_REPEATED,
                    "\"" + field.name() + "\" is repeated; a path goes through singular messages only");
            return false;
        }
        return true;
    }

    private boolean isMap(ProtoField field) throws IOException {
        return field.isRepeated()
                && field.isMessage()
                && request.message(field.typeName()).isMapEntry();
    }

    private Optional<Leaf> leaf(ProtoField field, boolean kind, Report report) throws IOException {
        if (field.isString() && !field.isRepeated()) {
            boolean guarded = field.hasPresence() && !field.defaultValue().isEmpty();
            return Optional.of(guarded ? new GuardedString() : new PlainString());
        }
        if (field.isString() && !kind) {
            return Optional.of(new Strings());
        }
        if (field.isEnum() && !field.isRepeated() && kind) {
            return Optional.of(enumLeaf(field));
        }
        String what = isMap(field) ? "a map" : "of type " + (field.isRepeated() ? "repeated " : "") + field.typeText();
        report.error(
                Rule.WRONG_LEAF,
                "\"" + field.name() + "\" is " + what + ", but "
                        + (kind ? "a kind is a string or an enum" : "an id is a string or a list of strings"));
        return Optional.empty();
    }

    private Leaf enumLeaf(ProtoField field) throws IOException {
        ProtoEnum type = request.enumType(field.typeName());
        int defaultNumber = defaultNumber(type, field.defaultValue());
        if (!field.hasPresence() || defaultNumber == 0) {
            return new PlainEnum();
        }
        String zero = type.value(0).map(ProtoEnum.Value::name).orElse("");
        return new GuardedEnum(type.javaType(), zero);
    }

    /** The number of the declared default, else of the first value. */
    private static int defaultNumber(ProtoEnum type, String declared) throws IOException {
        for (ProtoEnum.Value value : type.values()) {
            if (declared.isEmpty() || value.name().equals(declared)) {
                return value.number();
            }
        }
        return 0;
    }
}
