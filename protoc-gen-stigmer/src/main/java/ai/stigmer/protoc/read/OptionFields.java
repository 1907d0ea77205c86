package ai.stigmer.protoc.read;

import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sub-fields of an option that is a message, found by their names in the declaration that the request brings. Only
 * texts: strings, and enum values by their names.
 */
final class OptionFields {
    private final PluginRequest request;
    private final int option;
    private final List<String> known;
    private final Map<Integer, ProtoField> fields = new HashMap<>();

    /**
     * Looks the sub-fields up.
     *
     * @param known the names of those that have a meaning; {@code parent.kind} stands in a message of its own
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

    /** Adds what an occurrence of the option says, and what of it cannot be understood. */
    void read(Occurrence occurrence, Map<String, String> values, List<UnreadableOption> unreadable) throws IOException {
        read("", occurrence.bytes(), fields, values, unreadable);
    }

    private void read(
            String prefix,
            Slice message,
            Map<Integer, ProtoField> declared,
            Map<String, String> values,
            List<UnreadableOption> unreadable)
            throws IOException {
        for (Occurrence value : new OptionValues(message).all()) {
            ProtoField field = declared.get(value.number());
            String name = field == null ? "" : prefix + field.name();
            if (field != null && isParent(name, field) && value.form() == Form.BYTES) {
                read(name + ".", value.bytes(), fieldsOf(field), values, unreadable);
                continue;
            }
            Optional<String> text = field == null || !known.contains(name) ? Optional.empty() : textOf(field, value);
            if (text.isPresent()) {
                values.put(name, text.get());
            } else {
                unreadable.add(new UnreadableOption(option, unknown(value.number(), field)));
            }
        }
    }

    private boolean isParent(String name, ProtoField field) {
        return field.isMessage() && !field.isRepeated() && known.stream().anyMatch(sub -> sub.startsWith(name + "."));
    }

    private Map<Integer, ProtoField> fieldsOf(ProtoField parent) throws IOException {
        Map<Integer, ProtoField> declared = new HashMap<>();
        for (ProtoField field : request.message(parent.typeName()).fields()) {
            declared.put(field.number(), field);
        }
        return declared;
    }

    private String unknown(int number, @Nullable ProtoField field) {
        return "its sub-field " + (field == null ? number : "\"" + field.name() + "\"")
                + " is none of those that this plugin knows, or of another type, or a value with two names; known are "
                + String.join(", ", known);
    }

    /** The text of a string, the name of an enum's value, and nothing for what is neither. */
    private Optional<String> textOf(ProtoField field, Occurrence value) throws IOException {
        if (field.isRepeated()) {
            return Optional.empty();
        }
        if (field.isString() && value.form() == Form.BYTES) {
            return Optional.of(value.bytes().text());
        }
        if (field.isEnum() && value.form() == Form.INTEGER) {
            if (value.integer() == 0) {
                return Optional.of("");
            }
            List<ProtoEnum.Value> named = request.enumType(field.typeName()).values(value.integer());
            // With two names for one number nobody knows any more which of them was written.
            return named.size() == 1 ? Optional.of(named.get(0).name()) : Optional.empty();
        }
        return Optional.empty();
    }
}
