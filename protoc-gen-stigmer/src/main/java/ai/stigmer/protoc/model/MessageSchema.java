package ai.stigmer.protoc.model;

import java.util.List;

/**
 * One message.
 *
 * @param fields in the order of the proto
 * @param oneofs the JSON names of fields of which at most one is set
 * @param comment the proto's comment, or empty
 */
public record MessageSchema(
        String fullName, List<FieldSchema> fields, List<List<String>> oneofs, boolean deprecated, String comment) {
    public MessageSchema {
        fields = List.copyOf(fields);
        oneofs = oneofs.stream().map(List::copyOf).toList();
    }
}
