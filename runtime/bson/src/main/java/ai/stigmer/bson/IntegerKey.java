package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A key that is a number, in decimal.
 *
 * @param unsigned64 whether it has no sign and takes all 64 bits
 */
record IntegerKey(WireInteger form, boolean unsigned64) implements MapKey {
    @Override
    public int wireType() {
        return form.wireType();
    }

    @Override
    public boolean toBson(WireReader from, BsonSink to) {
        long value = form.read(from);
        if (unsigned64 && value < 0) {
            to.text(Long.toUnsignedString(value));
        } else {
            to.decimal(value);
        }
        return true;
    }

    @Override
    public void toWire(byte[] source, int start, int end, WireSink to) {
        String text = new String(source, start, end - start, UTF_8);
        try {
            form.write(unsigned64 ? Long.parseUnsignedLong(text) : form.checked(Long.parseLong(text)), to);
        } catch (NumberFormatException noNumber) {
            throw new DocumentMismatch("expected a number as key");
        }
    }
}
