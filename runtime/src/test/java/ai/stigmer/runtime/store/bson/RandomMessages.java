package ai.stigmer.runtime.store.bson;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;
import java.util.Random;

/** Messages with random fields of every kind, among them the values that codecs get wrong. */
final class RandomMessages {
    private static final List<String> STRINGS = List.of(
            "",
            "a",
            "$set",
            "a.b",
            "%",
            "%25",
            "%unknown",
            "%raw",
            "%unset",
            "_id",
            "\u0000",
            "ü漢😀",
            "$",
            ".",
            "null");
    private static final List<Double> DOUBLES = List.of(
            0.0, -0.0, 1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 1e308);
    private static final int MAX_DEPTH = 4;

    private final Random random;

    RandomMessages(long seed) {
        this.random = new Random(seed);
    }

    Message next(Message prototype) {
        return next(prototype.newBuilderForType(), 0);
    }

    private Message next(Message.Builder message, int depth) {
        for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
            if (random.nextInt(4) == 0 || field.isRequired()) {
                fill(message, field, depth);
            }
        }
        if (random.nextInt(8) == 0) {
            message.setUnknownFields(unknown());
        }
        return message.buildPartial();
    }

    private void fill(Message.Builder message, FieldDescriptor field, int depth) {
        if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !field.isMapField() && depth >= MAX_DEPTH) {
            return;
        }
        if (!field.isRepeated()) {
            message.setField(field, value(message, field, depth));
            return;
        }
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            message.addRepeatedField(
                    field, field.isMapField() ? entry(message, field, depth) : value(message, field, depth));
        }
    }

    private Message entry(Message.Builder message, FieldDescriptor field, int depth) {
        Message.Builder entry = message.newBuilderForField(field);
        for (FieldDescriptor part : field.getMessageType().getFields()) {
            entry.setField(part, value(entry, part, depth));
        }
        return entry.build();
    }

    private Object value(Message.Builder owner, FieldDescriptor field, int depth) {
        return switch (field.getJavaType()) {
            case INT -> random.nextBoolean() ? random.nextInt() : random.nextInt(3) - 1;
            case LONG -> random.nextBoolean() ? random.nextLong() : random.nextInt(3) - 1L;
            case FLOAT ->
                random.nextInt(5) == 0
                        ? Float.intBitsToFloat(random.nextInt())
                        : one(DOUBLES).floatValue();
            case DOUBLE -> random.nextInt(5) == 0 ? Double.longBitsToDouble(random.nextLong()) : one(DOUBLES);
            case BOOLEAN -> random.nextBoolean();
            case STRING -> random.nextBoolean() ? one(STRINGS) : one(STRINGS) + one(STRINGS) + random.nextInt(100);
            case BYTE_STRING -> ByteString.copyFrom(bytes());
            case ENUM -> constant(field.getEnumType());
            case MESSAGE -> next(owner.newBuilderForField(field), depth + 1);
        };
    }

    private Object constant(EnumDescriptor type) {
        if (!type.isClosed() && random.nextInt(3) == 0) {
            return type.findValueByNumberCreatingIfUnknown(1000 + random.nextInt(5));
        }
        return type.getValues().get(random.nextInt(type.getValues().size()));
    }

    private UnknownFieldSet unknown() {
        UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
        switch (random.nextInt(4)) {
            case 0 -> field.addVarint(random.nextLong());
            case 1 -> field.addFixed32(random.nextInt());
            case 2 -> field.addLengthDelimited(ByteString.copyFrom(bytes()));
            default ->
                field.addGroup(UnknownFieldSet.newBuilder()
                        .addField(
                                1,
                                UnknownFieldSet.Field.newBuilder().addVarint(1).build())
                        .build());
        }
        return UnknownFieldSet.newBuilder()
                .addField(5000 + random.nextInt(10), field.build())
                .build();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(6)];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
