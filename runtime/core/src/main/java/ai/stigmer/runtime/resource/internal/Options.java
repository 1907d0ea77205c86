package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads our options, and Google's {@code field_behavior}, from descriptors by their numbers and shapes. So they are found in whichever package they are
 * declared, and also where a descriptor was parsed without knowing them. The runtime needs no generated class of the
 * module that declares them.
 *
 * <p>What cannot be understood is never "no option": every method throws {@link IllegalArgumentException} for it, which
 * refuses the start.
 */
final class Options {
    private Options() {}

    /** The options that the runtime reads. */
    enum Option {
        RESOURCE("stigmer.", "resource", 90310),
        COMPUTED("computed", 90201),
        IMMUTABLE("immutable", 90202),
        STATUS_MERGE("status_merge", 90300),
        TERMINAL("terminal", 90301),
        SENSITIVE("sensitive", 90302),
        FORMER_NAMES("former_names", 90303),
        FIELD_BEHAVIOR("google.api.", "field_behavior", 1052);

        private final String protoPackage;
        private final String text;
        private final int number;

        Option(String text, int number) {
            this("ai.stigmer.commons.apiresource.", text, number);
        }

        Option(String protoPackage, String text, int number) {
            this.protoPackage = protoPackage;
            this.text = text;
            this.number = number;
        }

        private String fullName() {
            return protoPackage + text;
        }
    }

    static boolean isMarked(FieldDescriptor field, Option option) {
        return isMarked(field.getFullName(), field.getOptions(), option);
    }

    static boolean isMarked(EnumValueDescriptor value, Option option) {
        return isMarked(value.getFullName(), value.getOptions(), option);
    }

    private static boolean isMarked(String place, Message options, Option option) {
        UnknownFieldSet.Field found = find(place, options, option);
        List<Long> values = found.getVarintList();
        boolean understood = values.size() <= 1 && values.stream().allMatch(value -> value == 0 || value == 1);
        if (!understood || !found.equals(varints(values))) {
            throw notUnderstood(place, option, "one bool");
        }
        return values.contains(1L);
    }

    private static UnknownFieldSet.Field varints(List<Long> values) {
        UnknownFieldSet.Field.Builder only = UnknownFieldSet.Field.newBuilder();
        values.forEach(only::addVarint);
        return only.build();
    }

    /** The fields of a message-typed option, by number. */
    static Optional<UnknownFieldSet> message(FieldDescriptor field, Option option) {
        return message(field.getFullName(), field.getOptions(), option);
    }

    /** The fields of a message-typed option of a message, by number. */
    static Optional<UnknownFieldSet> message(Descriptor type, Option option) {
        return message(type.getFullName(), type.getOptions(), option);
    }

    private static Optional<UnknownFieldSet> message(String place, Message options, Option option) {
        UnknownFieldSet.Field found = find(place, options, option);
        List<ByteString> parts = found.getLengthDelimitedList();
        if (!found.equals(delimited(parts))) {
            throw notUnderstood(place, option, "a message");
        }
        // An option whose fields are set one by one comes in a part for each.
        return parts.isEmpty() ? Optional.empty() : Optional.of(parse(place, option, ByteString.copyFrom(parts)));
    }

    /** The numbers of an option that is a list of enum values, packed or not. */
    static Set<Integer> numbers(FieldDescriptor field, Option option) {
        UnknownFieldSet.Field found = find(field.getFullName(), field.getOptions(), option);
        Set<Integer> numbers = new HashSet<>();
        try {
            for (ByteString packed : found.getLengthDelimitedList()) {
                for (CodedInputStream in = packed.newCodedInput(); !in.isAtEnd(); ) {
                    numbers.add(in.readEnum());
                }
            }
        } catch (IOException damaged) {
            throw notUnderstood(field.getFullName(), option, "a list of enum values");
        }
        found.getVarintList().forEach(number -> numbers.add(number.intValue()));
        UnknownFieldSet.Field.Builder only =
                UnknownFieldSet.Field.newBuilder().mergeFrom(varints(found.getVarintList()));
        found.getLengthDelimitedList().forEach(only::addLengthDelimited);
        if (!found.equals(only.build())) {
            throw notUnderstood(field.getFullName(), option, "a list of enum values");
        }
        return numbers;
    }

    /** The texts of an option that is a list of them. */
    static List<String> texts(FieldDescriptor field, Option option) {
        UnknownFieldSet.Field found = find(field.getFullName(), field.getOptions(), option);
        List<ByteString> texts = found.getLengthDelimitedList();
        if (!found.equals(delimited(texts)) || !texts.stream().allMatch(ByteString::isValidUtf8)) {
            throw notUnderstood(field.getFullName(), option, "a list of strings");
        }
        return texts.stream().map(ByteString::toStringUtf8).toList();
    }

    private static UnknownFieldSet.Field delimited(List<ByteString> values) {
        UnknownFieldSet.Field.Builder only = UnknownFieldSet.Field.newBuilder();
        values.forEach(only::addLengthDelimited);
        return only.build();
    }

    private static UnknownFieldSet.Field find(String place, Message options, Option option) {
        for (FieldDescriptor declared : options.getAllFields().keySet()) {
            boolean named = declared.getFullName().equals(option.fullName());
            if (named && declared.getNumber() != option.number) {
                throw notUnderstood(place, option, "the number " + option.number);
            }
        }
        return parse(place, option, options.toByteString()).getField(option.number);
    }

    private static UnknownFieldSet parse(String place, Option option, ByteString bytes) {
        try {
            return UnknownFieldSet.parseFrom(bytes);
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalArgumentException(place + ": its option " + option.text + " cannot be read", damaged);
        }
    }

    private static IllegalArgumentException notUnderstood(String place, Option option, String expected) {
        return new IllegalArgumentException(place + ": the option " + option.number + " cannot be understood; expected "
                + expected + ", as " + option.fullName() + " has it");
    }
}
