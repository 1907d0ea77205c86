package ai.stigmer.bson;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * What documents hold under names that this version of a schema does not know, and how it stays when they are replaced:
 * names of fields in messages, in the entries of maps and in the items of lists, and names of enum values.
 *
 * <p>A name that a type reserves is gone for good, and does not stay. An item of a list is known again by what is known
 * of it, else by its key, else, where a list is as long as before and its items have no key, by its place. The entries
 * of a Struct are the user's own and are replaced with it.
 *
 * <p>Only for documents that a codec has not read exactly; such are rare, so it walks through trees. Safe for use by
 * many threads.
 */
public final class StoredNames {
    private static final Set<String> USERS_OWN =
            Set.of("google.protobuf.Struct", "google.protobuf.Value", "google.protobuf.ListValue");

    private final Map<Descriptor, TypeNames> types = new ConcurrentHashMap<>();

    private final FieldHints hints;

    StoredNames(FieldHints hints) {
        this.hints = hints;
    }

    /** The names of one type. */
    private record TypeNames(Map<String, FieldDescriptor> fields, Map<Integer, List<String>> former, Set<String> gone) {
        static TypeNames of(Descriptor type, FieldHints hints) {
            Map<String, FieldDescriptor> fields = new HashMap<>();
            type.getFields().forEach(field -> fields.put(field.getName(), field));
            Map<Integer, List<String>> former = FormerNames.of(type, hints);
            former.forEach((number, names) -> names.forEach(name -> fields.put(name, type.findFieldByNumber(number))));
            return new TypeNames(fields, former, Set.copyOf(type.toProto().getReservedNameList()));
        }

        boolean isUnknown(String name) {
            return !fields.containsKey(name) && !gone.contains(name) && name.charAt(0) != '%';
        }
    }

    private TypeNames names(Descriptor type) {
        return types.computeIfAbsent(type, known -> TypeNames.of(known, hints));
    }

    /** The fields that a document holds under former names, by these. */
    public Map<String, FieldDescriptor> underFormerNames(Descriptor type, BsonDocument stored) {
        Map<String, FieldDescriptor> found = new HashMap<>();
        for (String name : stored.keySet()) {
            FieldDescriptor field = names(type).fields().get(name);
            if (field != null && !field.getName().equals(name)) {
                found.put(name, field);
            }
        }
        return found;
    }

    /** The field that a name is or was the name of. */
    public Optional<FieldDescriptor> field(Descriptor type, String name) {
        return Optional.ofNullable(names(type).fields().get(name));
    }

    /** The names that the fields of a type once had, and each of its fields by them. */
    public Map<String, FieldDescriptor> formerNames(Descriptor type) {
        Map<String, FieldDescriptor> former = new HashMap<>();
        names(type)
                .former()
                .forEach((number, all) -> all.forEach(name -> former.put(name, type.findFieldByNumber(number))));
        return former;
    }

    /** The fields that a document holds by number, since they were stored by a replica that did not know them. */
    public Set<FieldDescriptor> byNumber(Descriptor type, BsonDocument stored) {
        Set<FieldDescriptor> found = new HashSet<>();
        BsonValue leftovers = stored.get(ReservedKeys.UNKNOWN);
        if (leftovers == null) {
            return found;
        }
        try {
            UnknownFieldSet.parseFrom(leftovers.asBinary().getData()).asMap().keySet().stream()
                    .map(type::findFieldByNumber)
                    .filter(field -> field != null)
                    .forEach(found::add);
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalArgumentException(
                    type.getFullName() + ": " + ReservedKeys.UNKNOWN + " is damaged", damaged);
        }
        return found;
    }

    /** The key under which a document holds what has no name. */
    public String leftoversKey() {
        return ReservedKeys.UNKNOWN;
    }

    /** Whether a document itself has names that no field of the type has. */
    public boolean hasUnknown(Descriptor type, BsonDocument stored) {
        return stored.keySet().stream().anyMatch(names(type)::isUnknown);
    }

    /** The document that replaces a stored one: what it holds, and what the stored one holds beyond its type. */
    public BsonDocument message(Descriptor type, BsonDocument stored, BsonDocument next) {
        if (stored.containsKey(ReservedKeys.RAW) || next.containsKey(ReservedKeys.RAW)) {
            return next;
        }
        BsonDocument merged = new BsonDocument();
        // In front of everything else: of two arms of a oneof the last one counts, and that is what was written now.
        stored.forEach((name, value) -> {
            if (names(type).isUnknown(name)) {
                merged.put(name, value);
            }
        });
        merged.putAll(fields(type, stored, next));
        for (FieldDescriptor field : type.getFields()) {
            if (!merged.containsKey(field.getName()) && !isOtherArmSet(field, next)) {
                stored(type, stored, field)
                        .flatMap(value -> unknownValues(field, value))
                        .ifPresent(value -> merged.put(field.getName(), value));
            }
        }
        return merged;
    }

    /** Fields that replace stored ones, each with what the stored one holds beyond its type. */
    public BsonDocument fields(Descriptor type, BsonDocument stored, BsonDocument next) {
        Set<FieldDescriptor> newer = byNumber(type, stored);
        BsonDocument merged = new BsonDocument();
        next.forEach((name, value) -> {
            FieldDescriptor field = type.findFieldByName(name);
            Optional<BsonValue> before =
                    field == null || newer.contains(field) ? Optional.empty() : stored(type, stored, field);
            merged.put(name, before.map(old -> field(field, old, value)).orElse(value));
        });
        return merged;
    }

    /** The items of a list that replace stored ones, each with what the stored one holds beyond its type. */
    public BsonArray list(FieldDescriptor field, List<BsonValue> stored, List<BsonValue> next) {
        if (field.getJavaType() == JavaType.ENUM) {
            return enums(field, stored, next);
        }
        if (!isMessage(field)) {
            return new BsonArray(next);
        }
        Descriptor type = field.getMessageType();
        List<BsonDocument> before =
                stored.stream().map(item -> known(type, item.asDocument())).toList();
        int[] sources = SameItems.between(
                before, next.stream().map(BsonValue::asDocument).toList(), hints.itemKey(field));
        BsonArray merged = new BsonArray();
        for (int i = 0; i < sources.length; i++) {
            BsonDocument item = next.get(i).asDocument();
            merged.add(
                    sources[i] == SameItems.NEW
                            ? item
                            : message(type, stored.get(sources[i]).asDocument(), item));
        }
        return merged;
    }

    /** What stands under the name of a field, or under a former one if not. */
    public Optional<BsonValue> stored(Descriptor type, BsonDocument document, FieldDescriptor field) {
        BsonValue own = document.get(field.getName());
        if (own != null) {
            return Optional.of(own);
        }
        return names(type).former().getOrDefault(field.getNumber(), List.of()).stream()
                .filter(document::containsKey)
                .findFirst()
                .map(document::get);
    }

    private BsonValue field(FieldDescriptor field, BsonValue stored, BsonValue next) {
        if (field.isMapField()) {
            return stored.isDocument() ? map(field, stored.asDocument(), next.asDocument()) : next;
        }
        if (field.isRepeated()) {
            List<BsonValue> items = stored.isArray() ? stored.asArray() : List.of(stored);
            return list(field, items, next.asArray());
        }
        return isMessage(field) && stored.isDocument()
                ? message(field.getMessageType(), stored.asDocument(), next.asDocument())
                : next;
    }

    private BsonDocument map(FieldDescriptor field, BsonDocument stored, BsonDocument next) {
        FieldDescriptor value = field.getMessageType().findFieldByNumber(MapEntries.VALUE_NUMBER);
        BsonDocument merged = new BsonDocument();
        next.forEach((key, entry) -> {
            BsonValue before = stored.get(key);
            merged.put(key, before == null ? entry : field(value, before, entry));
        });
        stored.forEach((key, entry) -> {
            if (isUnknownValue(value, entry)) {
                merged.putIfAbsent(key, entry);
            }
        });
        return merged;
    }

    /** A list with the values that only another version knows, each behind as many others as before. */
    private static BsonArray enums(FieldDescriptor field, List<BsonValue> stored, List<BsonValue> next) {
        List<BsonValue> merged = new ArrayList<>(next);
        for (int i = 0; i < stored.size(); i++) {
            if (isUnknownValue(field, stored.get(i))) {
                merged.add(Math.min(i, merged.size()), stored.get(i));
            }
        }
        return new BsonArray(merged);
    }

    /** What a stored value has of enum values that only another version knows, if it has any. */
    private static Optional<BsonValue> unknownValues(FieldDescriptor field, BsonValue stored) {
        if (field.isMapField() && stored.isDocument()) {
            FieldDescriptor value = field.getMessageType().findFieldByNumber(MapEntries.VALUE_NUMBER);
            BsonDocument left = new BsonDocument();
            stored.asDocument().forEach((key, entry) -> {
                if (isUnknownValue(value, entry)) {
                    left.put(key, entry);
                }
            });
            return left.isEmpty() ? Optional.empty() : Optional.of(left);
        }
        if (field.isRepeated() && stored.isArray()) {
            BsonArray left = enums(field, stored.asArray(), List.of());
            return left.isEmpty() ? Optional.empty() : Optional.of(left);
        }
        return isUnknownValue(field, stored) ? Optional.of(stored) : Optional.empty();
    }

    private static boolean isUnknownValue(FieldDescriptor field, BsonValue value) {
        return field.getJavaType() == JavaType.ENUM
                && value.isString()
                && field.getEnumType().findValueByName(value.asString().getValue()) == null;
    }

    private static boolean isOtherArmSet(FieldDescriptor field, BsonDocument next) {
        return field.getContainingOneof() != null
                && field.getContainingOneof().getFields().stream().anyMatch(arm -> next.containsKey(arm.getName()));
    }

    /** A document as this version would write it, but for numbers that it would write in another form. */
    private BsonDocument known(Descriptor type, BsonDocument stored) {
        BsonDocument known = new BsonDocument();
        for (FieldDescriptor field : type.getFields()) {
            stored(type, stored, field)
                    .filter(value -> !isUnknownValue(field, value))
                    .ifPresent(value -> known.put(field.getName(), known(field, value)));
        }
        BsonValue leftovers = stored.get(ReservedKeys.UNKNOWN);
        if (leftovers != null) {
            known.put(ReservedKeys.UNKNOWN, leftovers);
        }
        return known;
    }

    private BsonValue known(FieldDescriptor field, BsonValue stored) {
        if (field.isMapField() && stored.isDocument()) {
            FieldDescriptor value = field.getMessageType().findFieldByNumber(MapEntries.VALUE_NUMBER);
            BsonDocument entries = new BsonDocument();
            stored.asDocument().forEach((key, entry) -> entries.put(key, known(value, entry)));
            return entries;
        }
        if (isMessage(field) && stored.isArray()) {
            return new BsonArray(
                    stored.asArray().stream().map(item -> known(field, item)).toList());
        }
        return isMessage(field) && stored.isDocument() ? known(field.getMessageType(), stored.asDocument()) : stored;
    }

    private static boolean isMessage(FieldDescriptor field) {
        return field.getJavaType() == JavaType.MESSAGE
                && !USERS_OWN.contains(field.getMessageType().getFullName());
    }
}
