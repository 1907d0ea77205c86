package ai.stigmer.bson;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An enum by its name. A number that an open enum does not know stands as that number; one that a closed enum does not
 * know is no value of the field for protobuf either, but an unknown field.
 */
final class EnumCodec implements ValueCodec {
    private final boolean closed;
    private final String[] names;
    private final EncodedName[] texts;
    private final Numbers placeOfNumber;
    private final Names numberOfName;

    EnumCodec(EnumDescriptor type, boolean closed) {
        this.closed = closed;
        Map<String, Integer> numbers = new HashMap<>();
        NavigableMap<Integer, Integer> places = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (EnumValueDescriptor value : type.getValues()) {
            numbers.put(value.getName(), value.getNumber());
            // Of several names for one number the first is written, and each is read.
            if (places.putIfAbsent(value.getNumber(), names.size()) == null) {
                names.add(value.getName());
            }
        }
        this.names = names.toArray(String[]::new);
        this.texts = names.stream().map(EncodedName::string).toArray(EncodedName[]::new);
        this.placeOfNumber = new Numbers(places);
        this.numberOfName = new Names(numbers);
    }

    /** The place that a number has among the known values, or {@link Numbers#NOWHERE}. */
    int placeOf(int number) {
        return placeOfNumber.find(number);
    }

    /** The known values in their places, as elements of that name. */
    EncodedName[] elements(String element) {
        return Arrays.stream(names)
                .map(name -> EncodedName.stringElement(element, name))
                .toArray(EncodedName[]::new);
    }

    @Override
    public int wireType() {
        return WireTypes.VARINT;
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        int number = (int) from.readVarint64();
        int text = placeOfNumber.find(number);
        if (text != Numbers.NOWHERE) {
            to.words(texts[text]);
            return BsonTypes.STRING;
        }
        if (closed) {
            return NONE;
        }
        to.int32(number);
        return BsonTypes.INT32;
    }

    @Override
    public boolean alwaysHasForm() {
        return !closed;
    }

    /**
     * Steps over the value if it is a name that only another version of the enum knows. Nobody can say its number, so
     * it is passed over as a field of an unknown name is.
     *
     * @return whether it was one; if not, nothing is read
     */
    boolean skipUnknown(byte found, BsonSource from) {
        if (found != BsonTypes.STRING) {
            return false;
        }
        int start = from.position();
        if (place(from) != Names.NOWHERE) {
            from.moveTo(start);
            return false;
        }
        from.passOver();
        return true;
    }

    @Override
    public void toWire(byte found, BsonSource from, WireSink to) {
        if (found != BsonTypes.STRING) {
            WireInteger.INT32.write(WireInteger.INT32.checked(from.readInteger(found)), to);
        } else {
            to.varint64(numberOfName.numberAt(place(from)));
        }
    }

    private int place(BsonSource from) {
        int length = from.readStringLength();
        int start = from.skip(length);
        from.skip(1);
        return numberOfName.find(from.bytes(), start, start + length);
    }
}
