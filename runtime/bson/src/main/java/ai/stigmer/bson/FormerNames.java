package ai.stigmer.bson;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names that the fields of a type had before they were renamed, each of which belongs to one field alone. */
final class FormerNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private FormerNames() {}

    /**
     * The former names of a type's fields by number, of those that have any.
     *
     * @throws IllegalArgumentException naming the field if a name is no name of a field, or belongs to two
     */
    static Map<Integer, List<String>> of(Descriptor type, FieldHints hints) {
        Map<String, FieldDescriptor> owners = new HashMap<>();
        type.getFields().forEach(field -> owners.put(field.getName(), field));
        Map<Integer, List<String>> byNumber = new LinkedHashMap<>();
        for (FieldDescriptor field : type.getFields()) {
            List<String> names = hints.formerNames(field);
            for (String name : names) {
                require(NAME.matcher(name).matches(), field, name, "is no name that a field can have");
                FieldDescriptor other = owners.putIfAbsent(name, field);
                require(
                        other == null,
                        field,
                        name,
                        "is already one of " + owners.get(name).getFullName() + "; give it to one field alone");
            }
            if (!names.isEmpty()) {
                byNumber.put(field.getNumber(), names);
            }
        }
        return byNumber;
    }

    private static void require(boolean holds, FieldDescriptor field, String name, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(field.getFullName() + ": the former name \"" + name + "\" " + problem);
        }
    }
}
