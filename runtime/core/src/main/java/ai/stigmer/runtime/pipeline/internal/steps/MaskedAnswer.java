package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An answer without the fields that made it too large. A list or map is there whole or not at all, as nobody could tell
 * a part of it from the whole.
 *
 * @param answer what is left
 * @param leftOut the paths of what is not, in the order of names; {@code *} alone if nothing is left
 */
public record MaskedAnswer(Message answer, List<String> leftOut) {
    /**
     * The header of an answer that is not whole: comma-separated paths of the fields that were left out, as a read mask
     * would name them. In a list, it is about its one item.
     */
    public static final Metadata.Key<String> HEADER =
            Metadata.Key.of("stigmer-answer-masked", Metadata.ASCII_STRING_MARSHALLER);

    private static final String METADATA = "metadata";
    private static final String EVERYTHING = "*";

    public MaskedAnswer {
        leftOut = List.copyOf(leftOut);
    }

    /** Leaves out as few fields as it takes, the largest first, and those of the metadata last. */
    static MaskedAnswer fitting(Message whole, AnswerLimit limit) {
        List<Part> parts = new ArrayList<>();
        collect(whole, List.of(), parts);
        parts.sort(Comparator.comparing(Part::isMetadata).thenComparing(Part::bytes, Comparator.reverseOrder()));
        List<String> leftOut = new ArrayList<>();
        Message left = whole;
        for (Part part : parts) {
            if (!limit.isExceededBy(left)) {
                break;
            }
            left = without(left, part.path());
            leftOut.add(part.name());
        }
        if (limit.isExceededBy(left)) {
            // Fields that nobody here knows are no part of it.
            return new MaskedAnswer(whole.getDefaultInstanceForType(), List.of(EVERYTHING));
        }
        leftOut.sort(Comparator.naturalOrder());
        return new MaskedAnswer(left, leftOut);
    }

    /** The value of the header; empty if the answer is whole. */
    String header() {
        return String.join(",", leftOut);
    }

    private static void collect(Message message, List<FieldDescriptor> above, List<Part> parts) {
        message.getAllFields().forEach((field, value) -> {
            List<FieldDescriptor> path = new ArrayList<>(above);
            path.add(field);
            if (isDivisible(field)) {
                collect((Message) value, path, parts);
            } else {
                Message alone =
                        message.newBuilderForType().setField(field, value).buildPartial();
                parts.add(new Part(path, alone.getSerializedSize()));
            }
        });
    }

    /** Half of an Any or of a Struct would be another value. */
    private static boolean isDivisible(FieldDescriptor field) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && !field.isRepeated()
                && !field.getMessageType().getFile().getPackage().equals("google.protobuf");
    }

    private static Message without(Message message, List<FieldDescriptor> path) {
        FieldDescriptor field = path.get(0);
        if (path.size() == 1) {
            return message.toBuilder().clearField(field).buildPartial();
        }
        Message inner = without((Message) message.getField(field), path.subList(1, path.size()));
        return message.toBuilder().setField(field, inner).buildPartial();
    }

    private record Part(List<FieldDescriptor> path, int bytes) {
        boolean isMetadata() {
            return path.stream().anyMatch(field -> field.getName().equals(METADATA));
        }

        String name() {
            return String.join(".", path.stream().map(FieldDescriptor::getName).toList());
        }
    }
}
