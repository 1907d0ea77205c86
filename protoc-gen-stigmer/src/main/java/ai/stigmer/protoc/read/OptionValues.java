package ai.stigmer.protoc.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The options of one descriptor as they stand on the wire: numbers and bytes, whose meaning an extension gives. */
public record OptionValues(Slice options) {

    /** Every occurrence of an option, in the order of the wire; statements for its sub-fields occur one by one. */
    List<Occurrence> all() throws IOException {
        if (options.length() == 0) {
            return List.of();
        }
        List<Occurrence> occurrences = new ArrayList<>();
        for (WireReader option = options.read(); option.next(); ) {
            int number = option.number();
            if (option.isLengthDelimited()) {
                occurrences.add(new Occurrence(number, Form.BYTES, 0, option.slice()));
            } else if (option.isVarint()) {
                occurrences.add(new Occurrence(number, Form.INTEGER, option.varint(), Slice.EMPTY));
            } else {
                occurrences.add(new Occurrence(number, Form.OTHER, 0, Slice.EMPTY));
            }
        }
        return occurrences;
    }

    enum Form {
        INTEGER,
        BYTES,
        OTHER
    }

    /** One field on the wire: a number for varints, bytes for strings and messages. */
    record Occurrence(int number, Form form, long integer, Slice bytes) {}
}
