package ai.stigmer.bson;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.ExtensionRegistry.ExtensionInfo;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Messages with random fields of every kind, among them the values that codecs get wrong. One seed gives one sequence. */
final class RandomMessages {
    private static final List<String> STRINGS = List.of(
            "", "a", "$set", "a.b", "%", "%25", "%unknown", "%raw", "%unset", "_id", "\0", "ü漢😀", "$", ".", "null");
    private static final List<Long> LONGS = List.of(
            0L, 1L, -1L, 127L, 128L, 1L << 31, 1L << 32, (1L << 53) + 1, 1L << 56, Long.MIN_VALUE, Long.MAX_VALUE);
    private static final List<Integer> INTS =
            List.of(0, 1, -1, 127, 128, 1 << 28, Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final List<Double> DOUBLES = List.of(
            0.0, -0.0, 1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 1e308);

    private static final int MAX_DEPTH = 4;
    private static final int MANY_FIELDS = 20;

    private final ExtensionRegistry extensions;
    private final SplittableRandom random;

    RandomMessages(ExtensionRegistry extensions, long seed) {
        this.extensions = extensions;
        this.random = new SplittableRandom(seed);
    }

    Message next(Message prototype) {
        return next(prototype.newBuilderForType(), 0);
    }

    private Message next(Message.Builder message, int depth) {
        List<FieldDescriptor> fields = message.getDescriptorForType().getFields();
        // A type of many fields has a few of them set mostly, and now and then very many.
        int rarity = fields.size() > MANY_FIELDS && random.nextInt(16) > 0 ? 24 : 4;
        for (FieldDescriptor field : fields) {
            if (random.nextInt(rarity) == 0) {
                fill(message, field, depth);
            }
        }
        for (ExtensionInfo extension : extensionsOf(message)) {
            if (random.nextInt(4) == 0) {
                fill(message, extension, depth);
            }
        }
        if (random.nextInt(8) == 0) {
            message.setUnknownFields(unknown(message));
        }
        Message built = message.buildPartial();
        return random.nextInt(8) == 0 ? withBrokenTexts(built) : built;
    }

    private void fill(Message.Builder message, FieldDescriptor field, int depth) {
        if (field.isMapField()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                message.addRepeatedField(field, entry(message, field, depth));
            }
        } else if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
            fill(message, field);
        } else if (depth < MAX_DEPTH && field.isRepeated()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                message.addRepeatedField(field, next(message.newBuilderForField(field), depth + 1));
            }
        } else if (depth < MAX_DEPTH) {
            message.setField(field, next(message.newBuilderForField(field), depth + 1));
        }
    }

    private void fill(Message.Builder message, FieldDescriptor field) {
        if (field.isRepeated()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                message.addRepeatedField(field, scalar(field));
            }
        } else {
            message.setField(field, scalar(field));
        }
    }

    private Message entry(Message.Builder message, FieldDescriptor field, int depth) {
        Message.Builder entry = message.newBuilderForField(field);
        for (FieldDescriptor part : field.getMessageType().getFields()) {
            boolean nested = part.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
            entry.setField(part, nested ? next(entry.newBuilderForField(part), depth + 1) : scalar(part));
        }
        return entry.buildPartial();
    }

    /** In the order of their numbers, as a seed would else give other messages in every process. */
    private List<ExtensionInfo> extensionsOf(Message.Builder message) {
        String type = message.getDescriptorForType().getFullName();
        return extensions.getAllImmutableExtensionsByExtendedType(type).stream()
                .sorted(Comparator.comparingInt(extension -> extension.descriptor.getNumber()))
                .toList();
    }

    private void fill(Message.Builder message, ExtensionInfo extension, int depth) {
        FieldDescriptor field = extension.descriptor;
        if (extension.defaultInstance == null) {
            fill(message, field);
        } else if (depth < MAX_DEPTH && field.isRepeated()) {
            message.addRepeatedField(field, next(extension.defaultInstance.newBuilderForType(), depth + 1));
        } else if (depth < MAX_DEPTH) {
            message.setField(field, next(extension.defaultInstance.newBuilderForType(), depth + 1));
        }
    }

    private Object scalar(FieldDescriptor field) {
        return switch (field.getJavaType()) {
            case INT -> random.nextInt(3) == 0 ? random.nextInt() : one(INTS);
            case LONG -> random.nextInt(3) == 0 ? random.nextLong() >> random.nextInt(64) : one(LONGS);
            case FLOAT ->
                random.nextInt(5) == 0
                        ? Float.intBitsToFloat(random.nextInt())
                        : one(DOUBLES).floatValue();
            case DOUBLE -> random.nextInt(5) == 0 ? Double.longBitsToDouble(random.nextLong()) : one(DOUBLES);
            case BOOLEAN -> random.nextBoolean();
            case STRING -> text();
            case BYTE_STRING -> bytes(random.nextInt(6));
            case ENUM -> constant(field.getEnumType());
            case MESSAGE -> throw new IllegalArgumentException(field.getFullName() + " is a message");
        };
    }

    private String text() {
        return switch (random.nextInt(16)) {
            case 0 -> "long ".repeat(random.nextInt(100));
            case 1, 2, 3, 4, 5, 6, 7 -> one(STRINGS) + one(STRINGS) + random.nextInt(100);
            default -> one(STRINGS);
        };
    }

    private Object constant(EnumDescriptor type) {
        if (!type.isClosed() && random.nextInt(3) == 0) {
            return type.findValueByNumberCreatingIfUnknown(random.nextInt(2000) - 1000);
        }
        return one(type.getValues());
    }

    /** Fields of numbers that the type does not have, or that it has for something else. */
    private UnknownFieldSet unknown(Message.Builder message) {
        UnknownFieldSet.Builder unknown = UnknownFieldSet.newBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
            switch (random.nextInt(4)) {
                case 0 -> field.addVarint(random.nextLong());
                case 1 -> field.addFixed32(random.nextInt()).addFixed64(random.nextLong());
                case 2 -> field.addLengthDelimited(bytes(random.nextInt(200)));
                default -> field.addGroup(group());
            }
            unknown.mergeField(6000 + random.nextInt(10), field.build());
        }
        for (FieldDescriptor known : message.getDescriptorForType().getFields()) {
            if (known.getType() != FieldDescriptor.Type.GROUP && random.nextInt(16) == 0) {
                unknown.mergeField(
                        known.getNumber(),
                        UnknownFieldSet.Field.newBuilder().addGroup(group()).build());
            }
        }
        return unknown.build();
    }

    private UnknownFieldSet group() {
        return UnknownFieldSet.newBuilder()
                .mergeVarintField(1 + random.nextInt(20), random.nextInt(1000))
                .build();
    }

    /** The message as it is parsed when some of its texts, of those that nobody checks, come as bytes that are no text. */
    private Message withBrokenTexts(Message message) {
        UnknownFieldSet.Builder texts = UnknownFieldSet.newBuilder();
        for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
            if (field.getType() == FieldDescriptor.Type.STRING && !field.needsUtf8Check() && random.nextBoolean()) {
                ByteString broken = bytes(1 + random.nextInt(5)).concat(ByteString.copyFrom(new byte[] {(byte) 0x80}));
                texts.mergeField(
                        field.getNumber(),
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(broken)
                                .build());
            }
        }
        ByteString wire = message.toByteString().concat(texts.build().toByteString());
        try {
            return message.getParserForType().parsePartialFrom(wire, extensions);
        } catch (InvalidProtocolBufferException refused) {
            throw new IllegalStateException("protobuf refuses what it wrote", refused);
        }
    }

    private ByteString bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return ByteString.copyFrom(bytes);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
