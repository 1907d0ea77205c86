package ai.stigmer.bson;

/**
 * A field with one enum, of which each known value is an element that is written as it is; what happens is that of a
 * {@link SingularField} with an {@link EnumCodec}.
 */
final class EnumField implements FieldPlan {
    private final SingularField any;
    private final EnumCodec value;
    private final EncodedName[] elements;

    EnumField(String name, int tag, EnumCodec value) {
        this.any = new SingularField(EncodedName.element(name), tag, value);
        this.value = value;
        this.elements = value.elements(name);
    }

    @Override
    public EncodedName name() {
        return any.name();
    }

    @Override
    public boolean toBson(int found, WireReader from, BsonSink to) {
        int start = from.position();
        if (found == any.tag()) {
            int place = value.placeOf((int) from.readVarint64());
            if (place != Numbers.NOWHERE) {
                to.words(elements[place]);
                return true;
            }
        }
        from.moveTo(start);
        return any.toBson(found, from, to);
    }

    @Override
    public boolean isWholeByNumber(int found) {
        return any.isWholeByNumber(found);
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (!value.skipUnknown(type, from)) {
            any.toWire(type, from, to);
        }
    }
}
