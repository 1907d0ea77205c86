package ai.stigmer.bson;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * How messages of one type are taken across. Filled once by the compiler, as a type may contain itself, and never
 * changed afterwards.
 *
 * <p>protobuf writes fields in the order of their numbers, then what it does not know. So a field whose number does not
 * rise is among the latter, whatever its number, and stands with them under {@value ReservedKeys#UNKNOWN}.
 */
final class MessagePlan {
    private static final int NOWHERE = -1;
    private static final BitSet NO_FIELDS = new BitSet();

    private FieldPlan[] fields = {};
    private EncodedName[] names = {};
    private Numbers byNumber = new Numbers(new TreeMap<>());
    private Names byName = new Names(Map.of());
    private FormerName[] formerNames = {};
    private Set<String> reservedNames = Set.of();

    /**
     * A name that a field once had.
     *
     * @param place the place of the field
     * @param later the names that it has had since, its own first
     */
    record FormerName(int place, List<String> later) {}

    /**
     * Fills in the fields by number, the names that they once had, and the names of fields that the type has no longer.
     *
     * @param formerNames by number, the last one first
     */
    void fill(
            NavigableMap<Integer, FieldPlan> fields,
            Map<Integer, List<String>> formerNames,
            Set<String> reservedNames) {
        this.fields = fields.values().toArray(FieldPlan[]::new);
        this.names = Arrays.stream(this.fields).map(FieldPlan::name).toArray(EncodedName[]::new);
        Map<String, Integer> places = new HashMap<>();
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        for (int number : fields.keySet()) {
            numbers.put(number, numbers.size());
        }
        this.byNumber = new Numbers(numbers);
        for (int i = 0; i < this.fields.length; i++) {
            places.put(names[i].elementName(), i);
        }
        this.formerNames = formerNames(formerNames, places);
        this.byName = new Names(places);
        this.reservedNames = Set.copyOf(reservedNames);
    }

    /** Gives former names the places behind those of the fields. */
    private FormerName[] formerNames(Map<Integer, List<String>> formerNames, Map<String, Integer> places) {
        List<FormerName> all = new ArrayList<>();
        formerNames.forEach((number, former) -> {
            int place = byNumber.find(number);
            List<String> later = new ArrayList<>(List.of(names[place].elementName()));
            for (String name : former) {
                places.put(name, fields.length + all.size());
                all.add(new FormerName(place, List.copyOf(later)));
                later.add(name);
            }
        });
        return all.toArray(FormerName[]::new);
    }

    /** Takes the fields up to the reader's limit, or to the end of the group and over it. */
    void toBson(WireReader from, BsonSink to) {
        int document = to.startDocument();
        int leftovers = from.leftovers().mark();
        int last = NOWHERE;
        while (from.hasNext()) {
            int start = from.position();
            int tag = from.readVarint32();
            if (WireTypes.type(tag) == WireTypes.END_GROUP) {
                break;
            }
            int number = WireTypes.number(tag);
            int field = byNumber.find(number);
            if (field > last && fields[field].toBson(tag, from, to)) {
                last = field;
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

    /**
     * Takes the document that begins here. What it left over comes last, wherever in the document it stands. A name
     * that no field has is passed over: another version of the schema has it.
     */
    void toWire(BsonSource from, WireSink to) {
        int outer = from.enter();
        int elements = from.position();
        int begun = to.length();
        int leftovers = takeFields(from, to, NO_FIELDS);
        if (leftovers != NOWHERE) {
            int end = from.position();
            from.moveTo(leftovers);
            int length = from.startBinary(BsonTypes.BINARY);
            int start = from.skip(length);
            BitSet newer = fieldsIn(from.bytes(), start, length);
            if (!newer.isEmpty()) {
                from.passOver();
                to.undo(begun);
                from.moveTo(elements);
                takeFields(from, to, newer);
            }
            from.moveTo(end);
            to.bytes(from.bytes(), start, length);
        }
        from.leave(outer);
    }

    /**
     * Takes the elements of a document.
     *
     * @param newer the fields of which the leftovers have a newer value
     * @return where the leftovers stand, or {@link #NOWHERE}
     */
    private int takeFields(BsonSource from, WireSink to, BitSet newer) {
        int elements = from.position();
        int leftovers = NOWHERE;
        int expected = 0;
        while (from.hasNext()) {
            int field = nextField(expected, from);
            if (field >= fields.length) {
                from.passOver();
                field = takesFormerName(formerNames[field - fields.length], elements, from);
            }
            if (field != NOWHERE && (newer.isEmpty() || !newer.get(field))) {
                takeField(fields[field], from, to);
                expected = field + 1;
            } else if (from.isNamed(ReservedKeys.UNKNOWN_KEY)) {
                leftovers = from.position();
                from.skip(from.startBinary(from.type()));
            } else if (from.isNamed(ReservedKeys.RAW_KEY)) {
                int length = from.startBinary(from.type());
                to.bytes(from.bytes(), from.skip(length), length);
            } else {
                skip(from.type(), from);
            }
        }
        return leftovers;
    }

    /** The field that is read under a former name: none, if it stands there under a later name too. */
    private static int takesFormerName(FormerName former, int elements, BsonSource from) {
        for (String later : former.later()) {
            if (from.has(later, elements)) {
                return NOWHERE;
            }
        }
        return former.place();
    }

    /**
     * The fields of this type among what a document has left over: a replica kept them that did not know them yet. They
     * came with its own write, so a value of the same field that stands there by name is older.
     */
    private BitSet fieldsIn(byte[] bytes, int start, int length) {
        BitSet found = new BitSet();
        CodedInputStream from = CodedInputStream.newInstance(bytes, start, length);
        // What is as deep as this has been a message before.
        from.setRecursionLimit(Integer.MAX_VALUE);
        try {
            for (int tag = from.readTag(); tag != 0; tag = from.readTag()) {
                int field = byNumber.find(WireTypes.number(tag));
                if (field != NOWHERE && fields[field].isWholeByNumber(tag)) {
                    found.set(field);
                }
                from.skipField(tag);
            }
        } catch (IOException damaged) {
            throw new DocumentMismatch(ReservedKeys.UNKNOWN + " is no protobuf: " + damaged.getMessage());
        }
        return found;
    }

    /** Which field comes next. Mostly the one behind the last, as {@link #toBson} writes them in this order. */
    private int nextField(int expected, BsonSource from) {
        if (expected < names.length && from.skipIfNext(names[expected])) {
            return expected;
        }
        from.nextElement();
        int place = byName.find(from.bytes(), from.nameStart(), from.nameEnd());
        return place == Names.NOWHERE ? NOWHERE : byName.numberAt(place);
    }

    private static void takeField(FieldPlan field, BsonSource from, WireSink to) {
        int name = from.nameStart();
        int end = from.nameEnd();
        try {
            field.toWire(from.type(), from, to);
        } catch (DocumentMismatch mismatch) {
            throw mismatch.within(from.text(name, end));
        }
    }

    /** Passes over what no field is named. What is reserved is gone for good, and nothing that must be kept. */
    private void skip(byte type, BsonSource from) {
        if (reservedNames.isEmpty() || !reservedNames.contains(from.text(from.nameStart(), from.nameEnd()))) {
            from.passOver();
        }
        from.skipValue(type);
    }
}
