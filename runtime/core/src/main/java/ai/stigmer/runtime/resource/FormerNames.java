package ai.stigmer.runtime.resource;

import ai.stigmer.runtime.resource.Options.Option;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names that fields had before they were renamed, as {@code former_names} declares them. */
public final class FormerNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private FormerNames() {}

    /**
     * The former names of a field, the last one first.
     *
     * @throws IllegalArgumentException naming the field if the option cannot be understood
     */
    public static List<String> of(FieldDescriptor field) {
        return Options.texts(field, Option.FORMER_NAMES);
    }

    /**
     * The former names of a type's fields by number, of those that have any.
     *
     * @throws IllegalArgumentException naming the field if its option cannot be understood, or if a name is no name of
     *     a field, or belongs to two
     */
    public static Map<Integer, List<String>> of(Descriptor type) {
        Map<String, FieldDescriptor> owners = new HashMap<>();
        type.getFields().forEach(field -> owners.put(field.getName(), field));
        Map<Integer, List<String>> byNumber = new LinkedHashMap<>();
        for (FieldDescriptor field : type.getFields()) {
            List<String> names = of(field);
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
