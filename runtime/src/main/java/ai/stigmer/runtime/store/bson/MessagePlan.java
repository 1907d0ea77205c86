package ai.stigmer.runtime.store.bson;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How messages of one type are taken across. Filled once by the compiler, as a type may contain itself, and never changed
 * afterwards.
 *
 * <p>protobuf writes fields in the order of their numbers, then what it does not know. So a field whose number does not
 * rise is among the latter, whatever its number, and stands with them under {@value ReservedKeys#UNKNOWN}.
 */
final class MessagePlan {
    private static final int NOWHERE = -1;

    private final String type;
    private Numbers<FieldPlan> byNumber = new Numbers<>(new TreeMap<>());
    private Names<FieldPlan> byName = new Names<>(Map.of());
    private Set<String> reservedNames = Set.of();

    MessagePlan(String type) {
        this.type = type;
    }

    /** Fills in the fields by number and by name, and the names of fields that the type once had, which are skipped. */
    void fill(SortedMap<Integer, FieldPlan> fields, Map<String, FieldPlan> names, Set<String> reservedNames) {
        this.byNumber = new Numbers<>(fields);
        this.byName = new Names<>(names);
        this.reservedNames = Set.copyOf(reservedNames);
    }

    /** Takes the fields up to the reader's limit, or to the end of the group and over it. */
    void toBson(WireReader from, BsonSink to) {
        int document = to.startDocument();
        int leftovers = from.leftovers().mark();
        int last = 0;
        while (from.hasNext()) {
            int start = from.position();
            int tag = from.readVarint32();
            if (WireTypes.type(tag) == WireTypes.END_GROUP) {
                break;
            }
            int number = WireTypes.number(tag);
            FieldPlan field = byNumber.find(number);
            if (field != null && number > last && field.toBson(tag, from, to)) {
                last = number;
            } else {
                from.leaveOver(start);
            }
        }
        if (from.leftovers().mark() > leftovers) {
            writeLeftovers(from, leftovers, to);
        }
        to.endDocument(document);
    }

    private static void writeLeftovers(WireReader from, int mark, BsonSink to) {
        int element = to.startElement(ReservedKeys.UNKNOWN_ELEMENT);
        to.startBinary(from.leftovers().bytes(mark));
        from.leftovers().take(mark, from.bytes(), to);
        to.endElement(element, BsonTypes.BINARY);
    }

    /** Takes the document that begins here. What it left over comes last, wherever in the document it stands. */
    void toWire(BsonSource from, WireSink to) {
        int outer = from.enter();
        int leftovers = NOWHERE;
        int leftoverBytes = 0;
        while (from.hasNext()) {
            byte type = from.nextElement();
            FieldPlan field = byName.find(from.bytes(), from.nameStart(), from.nameEnd());
            if (field != null) {
                takeField(field, type, from, to);
            } else if (from.isNamed(ReservedKeys.UNKNOWN_KEY)) {
                leftoverBytes = from.startBinary(type);
                leftovers = from.skip(leftoverBytes);
            } else if (from.isNamed(ReservedKeys.RAW_KEY)) {
                int length = from.startBinary(type);
                to.bytes(from.bytes(), from.skip(length), length);
            } else {
                skipReserved(type, from);
            }
        }
        if (leftovers != NOWHERE) {
            to.bytes(from.bytes(), leftovers, leftoverBytes);
        }
        from.leave(outer);
    }

    private static void takeField(FieldPlan field, byte type, BsonSource from, WireSink to) {
        int name = from.nameStart();
        int end = from.nameEnd();
        try {
            field.toWire(type, from, to);
        } catch (DocumentMismatch mismatch) {
            throw mismatch.within(from.text(name, end));
        }
    }

    private void skipReserved(byte type, BsonSource from) {
        String name = from.text(from.nameStart(), from.nameEnd());
        if (!reservedNames.contains(name)) {
            throw new DocumentMismatch(this.type + " has no field \"" + name + "\"").within(name);
        }
        from.skipValue(type);
    }
}
