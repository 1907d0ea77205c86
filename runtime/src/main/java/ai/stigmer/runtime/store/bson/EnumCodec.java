package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An enum by its name. A number that an open enum does not know stands as that number; one that a closed enum does not
 * know is no value of the field for protobuf either, but an unknown field.
 */
record EnumCodec(String type, boolean closed, Numbers<Words> names, Names<Integer> numbers) implements ValueCodec {
    static EnumCodec of(EnumDescriptor type, boolean closed) {
        SortedMap<Integer, Words> names = new TreeMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (EnumValueDescriptor value : type.getValues()) {
            // Of several names for one number the first is written, and each is read.
            names.putIfAbsent(value.getNumber(), Words.string(value.getName()));
            numbers.put(value.getName(), value.getNumber());
        }
        return new EnumCodec(type.getFullName(), closed, new Numbers<>(names), new Names<>(numbers));
    }

    @Override
    public int wireType() {
        return WireTypes.VARINT;
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        int number = (int) from.readVarint64();
        Words name = names.find(number);
        if (name != null) {
            to.words(name);
            return BsonTypes.STRING;
        }
        if (closed) {
            return NONE;
        }
        to.int32(number);
        return BsonTypes.INT32;
    }

    @Override
    public void toWire(byte found, BsonSource from, WireSink to) {
        if (found != BsonTypes.STRING) {
            WireInteger.INT32.write(WireInteger.INT32.checked(from.readInteger(found)), to);
            return;
        }
        int length = from.readStringLength();
        int start = from.skip(length);
        from.skip(1);
        Integer number = numbers.find(from.bytes(), start, start + length);
        if (number == null) {
            throw new DocumentMismatch(type + " has no value \"" + from.text(start, start + length) + "\"");
        }
        to.varint64(number);
    }
}
