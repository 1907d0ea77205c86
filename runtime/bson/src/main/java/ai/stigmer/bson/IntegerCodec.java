package ai.stigmer.bson;

/**
 * A whole number: as int32 what fits into it whatever it is, else as int64. So uint32 is what it really is, and uint64 is
 * its two's complement, as it is in Java.
 */
record IntegerCodec(WireInteger form, byte type) implements ValueCodec {
    IntegerCodec(WireInteger form) {
        this(form, form.isInt32() ? BsonTypes.INT32 : BsonTypes.INT64);
    }

    @Override
    public int wireType() {
        return form.wireType();
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        long value = form.read(from);
        if (type == BsonTypes.INT32) {
            to.int32((int) value);
        } else {
            to.int64(value);
        }
        return type;
    }

    @Override
    public void toWire(byte found, BsonSource from, WireSink to) {
        form.write(form.checked(from.readInteger(found)), to);
    }
}
