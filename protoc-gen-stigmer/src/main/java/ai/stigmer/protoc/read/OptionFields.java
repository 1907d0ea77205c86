package ai.stigmer.protoc.read;

import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import ai.stigmer.protoc.read.UnreadableOption.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sub-fields of an option that is a message, found by their names in the declaration that the request brings: strings,
 * enum values by their names, and messages of these. What cannot be read exactly as it was written is never left out.
 */
final class OptionFields {
    private final PluginRequest request;
    private final int option;
    private final List<String> known;
    private final Map<Integer, ProtoField> fields = new HashMap<>();

    /**
     * Looks the sub-fields up.
     *
     * @param known the names of those that have a meaning; {@code parent.kind} stands in a message of its own, {@code
     *     also[].kind} in one of a list
     */
    OptionFields(PluginRequest request, ProtoExtension option, List<String> known) throws IOException {
        this.request = request;
        this.option = option.number();
        this.known = known;
        for (ProtoField field : request.message(option.typeName()).fields()) {
            fields.put(field.number(), field);
        }
    }

    /** The number of a sub-field; 0 if the declaration lacks it. */
    int number(String name) {
        for (ProtoField field : fields.values()) {
            if (field.name().equals(name)) {
                return field.number();
            }
        }
        return 0;
    }

    /**
     * Adds what an occurrence of the option says, and what of it cannot be understood. Sub-fields may be said in several
     * occurrences, each of them once.
     *
     * @param values what the occurrences before this one say, by names such as {@code also[0].kind}; {@code also} says
     *     how many there are
     */
    void read(Occurrence occurrence, Map<String, String> values, List<UnreadableOption> unreadable) throws IOException {
        for (Occurrence value : new OptionValues(occurrence.bytes()).all()) {
            read(value.number(), "", "", value, fields, values, unreadable);
        }
    }

    private void read(
            int statement,
            String prefix,
            String knownPrefix,
            Occurrence value,
            Map<Integer, ProtoField> declared,
            Map<String, String> values,
            List<UnreadableOption> unreadable)
            throws IOException {
        ProtoField field = declared.get(value.number());
        String name = field == null ? "" : prefix + field.name();
        String knownName = field == null ? "" : knownPrefix + field.name() + (field.isRepeated() ? "[]" : "");
        if (field != null && isParent(knownName, field) && value.form() == Form.BYTES) {
            String place = field.isRepeated() ? nextIn(name, values) : name;
            Map<Integer, ProtoField> ofParent = fieldsOf(field);
            for (Occurrence part : new OptionValues(value.bytes()).all()) {
                read(statement, place + ".", knownName + ".", part, ofParent, values, unreadable);
            }
            return;
        }
        List<Fault> faults = field == null || !known.contains(knownPrefix + field.name())
                ? List.of(new Fault(Cause.NOT_OURS, unknown(field, knownPrefix)))
                : faults(field, value, values.containsKey(name));
        for (Fault fault : faults) {
            String subject = "its sub-field " + (field == null ? value.number() : "\"" + name + "\"") + " ";
            unreadable.add(new UnreadableOption(option, statement, fault.cause(), subject + fault.text()));
        }
        if (field != null) {
            values.put(name, faults.isEmpty() ? textOf(field, value) : "");
        }
    }

    private record Fault(Cause cause, String text) {}

    private boolean isParent(String knownName, ProtoField field) {
        return field.isMessage() && known.stream().anyMatch(sub -> sub.startsWith(knownName + "."));
    }

    /** The place of one more message in a list. */
    private static String nextIn(String list, Map<String, String> values) {
        int index = Integer.parseInt(values.getOrDefault(list, "0"));
        values.put(list, String.valueOf(index + 1));
        return list + "[" + index + "]";
    }

    private Map<Integer, ProtoField> fieldsOf(ProtoField parent) throws IOException {
        Map<Integer, ProtoField> declared = new HashMap<>();
        for (ProtoField field : request.message(parent.typeName()).fields()) {
            declared.put(field.number(), field);
        }
        return declared;
    }

    private String unknown(@Nullable ProtoField field, String knownPrefix) {
        String siblings = known.stream()
                .filter(name -> name.startsWith(knownPrefix))
                .map(name -> name.substring(knownPrefix.length()))
                .map(name -> name.replaceFirst("(\\[])?\\..*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return (field == null ? "is declared nowhere" : "is none of those that this plugin knows") + "; known are "
                + siblings;
    }

    private List<Fault> faults(ProtoField field, Occurrence value, boolean saidBefore) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Form form = field.isString() ? Form.BYTES : field.isEnum() ? Form.INTEGER : Form.OTHER;
        if (field.isRepeated() || form == Form.OTHER) {
            String type = field.isRepeated() ? "a list of " + field.typeText() : "of the type " + field.typeText();
            faults.add(new Fault(Cause.NOT_OURS, "is " + type + "; expected a singular string or enum"));
        } else if (value.form() != form) {
            faults.add(new Fault(Cause.NOT_OURS, "has a value that is no " + (field.isString() ? "string" : "enum")));
        } else {
            if (saidBefore) {
                faults.add(new Fault(Cause.SAID_TWICE, "is said twice; keep one of its values"));
            }
            valueFault(field, value).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<Fault> valueFault(ProtoField field, Occurrence value) throws IOException {
        if (field.isString()) {
            return value.bytes().isUtf8()
                    ? Optional.empty()
                    : Optional.of(new Fault(Cause.NOT_UTF8, "is no text in UTF-8; write it in UTF-8"));
        }
        ProtoEnum type = request.enumType(field.typeName());
        List<ProtoEnum.Value> named = type.values(value.integer());
        if (named.isEmpty()) {
            return Optional.of(new Fault(Cause.UNKNOWN_VALUE, "has " + type.unnamed(value.integer())));
        }
        return named.size() == 1
                ? Optional.empty()
                : Optional.of(new Fault(Cause.AMBIGUOUS_VALUE, "has " + type.ambiguity(named)));
    }

    /** The text of a string, and the name of an enum's value, of which zero says nothing. */
    private String textOf(ProtoField field, Occurrence value) throws IOException {
        if (field.isString()) {
            return value.bytes().text();
        }
        return value.integer() == 0
                ? ""
                : request.enumType(field.typeName())
                        .values(value.integer())
                        .get(0)
                        .name();
    }
}
