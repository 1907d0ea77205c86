package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.internal.Options.Option;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** How one status field of an update meets the stored one. */
sealed interface FieldMerge {
    Consumer<Message> NOTHING = result -> {};

    int STRATEGY_NUMBER = 1;
    int KEY_NUMBER = 2;
    long REPLACE = 0;
    long MERGE_BY_KEY = 1;
    long SERVER_OWNED = 2;

    /**
     * Writes the field's value in the update into what will be stored.
     *
     * @param stored what is stored now
     * @param next what will be stored, with the field as it is now
     * @return a callback for the merged message
     */
    Consumer<Message> merge(Message stored, Message.Builder next, FieldDescriptor field, Object value);

    default boolean isServerOwned() {
        return false;
    }

    /** By which field the items of a list are told apart; empty if the rule does not tell them apart. */
    default Optional<FieldDescriptor> itemKey() {
        return Optional.empty();
    }

    static FieldMerge replace() {
        return new Replace();
    }

    static FieldMerge serverOwned() {
        return new ServerOwned();
    }

    /**
     * The rule that the field's {@code status_merge} option declares.
     *
     * @throws IllegalArgumentException if it does not fit the field's type, or cannot be understood
     */
    static FieldMerge declaredOn(FieldDescriptor field) {
        return Options.message(field, Option.STATUS_MERGE)
                .map(option -> declared(field, option))
                .orElseGet(FieldMerge::replace);
    }

    private static FieldMerge declared(FieldDescriptor field, UnknownFieldSet option) {
        long strategy = REPLACE;
        String key = "";
        UnknownFieldSet.Builder others = option.toBuilder();
        if (option.hasField(STRATEGY_NUMBER)) {
            strategy = last(field, option.getField(STRATEGY_NUMBER).getVarintList());
            others.clearField(STRATEGY_NUMBER);
        }
        if (option.hasField(KEY_NUMBER)) {
            key = last(field, option.getField(KEY_NUMBER).getLengthDelimitedList())
                    .toStringUtf8();
            others.clearField(KEY_NUMBER);
        }
        if (!others.asMap().isEmpty()) {
            throw new IllegalArgumentException(field.getFullName() + ": status_merge has the fields "
                    + others.asMap().keySet() + ", which this version does not know");
        }
        if (strategy == REPLACE) {
            return replace();
        } else if (strategy == MERGE_BY_KEY) {
            return byKey(field, key);
        } else if (strategy == SERVER_OWNED) {
            return serverOwned();
        }
        throw new IllegalArgumentException(field.getFullName() + ": status_merge has the strategy " + strategy
                + ", which this version does not know");
    }

    /** As protobuf reads a singular field that comes more than once. */
    private static <V> V last(FieldDescriptor field, List<V> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    field.getFullName() + ": status_merge is not of the form { strategy, key }");
        }
        return values.get(values.size() - 1);
    }

    /** By which field the items of a map or a list of messages are told apart; empty if nothing says so. */
    static Optional<FieldDescriptor> keyOf(FieldDescriptor field) {
        if (field.isMapField()) {
            return Optional.of(field.getMessageType().findFieldByName("key"));
        }
        return declaredOn(field).itemKey();
    }

    private static FieldMerge byKey(FieldDescriptor field, String keyName) {
        if (field.isMapField()) {
            return new MapByKey(field.getMessageType().findFieldByName("key"));
        }
        if (!field.isRepeated() || field.getJavaType() != JavaType.MESSAGE) {
            throw new IllegalArgumentException(
                    field.getFullName() + ": MERGE_BY_KEY is for maps and for lists of messages");
        }
        FieldDescriptor key = field.getMessageType().findFieldByName(keyName);
        if (key == null || key.isRepeated() || key.getJavaType() == JavaType.MESSAGE) {
            throw new IllegalArgumentException(
                    field.getFullName() + ": MERGE_BY_KEY needs the name of a singular field of "
                            + field.getMessageType().getName() + " as its key, not \"" + keyName + "\"");
        }
        return new ListByKey(key);
    }

    /** The update's value takes the place of the stored one. */
    record Replace() implements FieldMerge {
        @Override
        public Consumer<Message> merge(Message stored, Message.Builder next, FieldDescriptor field, Object value) {
            next.setField(field, value);
            return NOTHING;
        }
    }

    /** What the client sends is ignored. */
    record ServerOwned() implements FieldMerge {
        @Override
        public Consumer<Message> merge(Message stored, Message.Builder next, FieldDescriptor field, Object value) {
            return NOTHING;
        }

        @Override
        public boolean isServerOwned() {
            return true;
        }
    }

    /** Each entry of the update takes the place of the stored entry of its key, or is added. */
    record MapByKey(FieldDescriptor key) implements FieldMerge {
        @Override
        public Consumer<Message> merge(Message stored, Message.Builder next, FieldDescriptor field, Object value) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            putAll(entries, (List<?>) stored.getField(field));
            putAll(entries, (List<?>) value);
            next.setField(field, List.copyOf(entries.values()));
            return NOTHING;
        }

        private void putAll(Map<Object, Object> entries, List<?> items) {
            for (Object item : items) {
                entries.put(((Message) item).getField(key), item);
            }
        }
    }

    /** Each item of the update takes the place of the stored item of its key, or is appended. */
    record ListByKey(FieldDescriptor key, KeyIndexes indexes) implements FieldMerge {
        ListByKey(FieldDescriptor key) {
            this(key, new KeyIndexes(key));
        }

        @Override
        public Consumer<Message> merge(Message stored, Message.Builder next, FieldDescriptor field, Object value) {
            List<?> before = (List<?>) stored.getField(field);
            KeyIndex index = indexes.of(before);
            Map<Object, Integer> added = new HashMap<>();
            for (Object item : (List<?>) value) {
                Object itemKey = keyOf(item, field);
                Integer position = added.get(itemKey);
                OptionalInt known = position == null ? index.position(itemKey) : OptionalInt.of(position);
                if (known.isPresent()) {
                    next.setRepeatedField(field, known.getAsInt(), item);
                } else {
                    added.put(itemKey, next.getRepeatedFieldCount(field));
                    next.addRepeatedField(field, item);
                }
            }
            return result -> indexes.keep(before, (List<?>) result.getField(field), index.with(added));
        }

        @Override
        public Optional<FieldDescriptor> itemKey() {
            return Optional.of(key);
        }

        private Object keyOf(Object item, FieldDescriptor field) {
            Object itemKey = ((Message) item).getField(key);
            if (itemKey.equals(key.getDefaultValue())) {
                throw RpcException.invalidField(
                        "status." + field.getName() + "." + key.getName(),
                        "must not be empty, as items are told apart by it");
            }
            return itemKey;
        }
    }
}
