package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.Options.Option;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How a status update meets the stored status: each top-level field that the request sets replaces the stored one, or
 * is merged by key, as the field's {@code status_merge} says; one that it leaves unset keeps what is stored. Compiled
 * from the descriptor once, so a new status field merges without new code.
 *
 * <p>Thread-safe. It remembers where the items of long lists stand; what it gives depends on its arguments
 * alone.
 */
public final class StatusMerge {
    private final Map<FieldDescriptor, FieldMerge> fields;
    private final List<FieldDescriptor> phases;
    private final Set<EnumValueDescriptor> terminal;

    private StatusMerge(
            Map<FieldDescriptor, FieldMerge> fields, List<FieldDescriptor> phases, Set<EnumValueDescriptor> terminal) {
        this.fields = fields;
        this.phases = phases;
        this.terminal = terminal;
    }

    /**
     * Compiles the rules of a type's status.
     *
     * @throws IllegalArgumentException naming the field if its {@code status_merge} does not fit its type, or an
     *     option cannot be understood
     */
    public static StatusMerge of(ResourceType<?> type) {
        Map<FieldDescriptor, FieldMerge> fields = new LinkedHashMap<>();
        for (FieldDescriptor field : type.statusField().getMessageType().getFields()) {
            boolean audit = field.equals(type.auditFields().auditField());
            fields.put(field, audit ? FieldMerge.serverOwned() : FieldMerge.declaredOn(field));
        }
        List<FieldDescriptor> phases = fields.keySet().stream()
                .filter(field -> field.getJavaType() == JavaType.ENUM && !field.isRepeated())
                .toList();
        Set<EnumValueDescriptor> terminal = phases.stream()
                .flatMap(phase -> phase.getEnumType().getValues().stream())
                .filter(value -> Options.isMarked(value, Option.TERMINAL))
                .collect(Collectors.toUnmodifiableSet());
        return new StatusMerge(Map.copyOf(fields), phases, terminal);
    }

    /**
     * The stored status with an update merged into it. {@code status.audit} stays as stored.
     *
     * @param cleared names of top-level fields that the update writes even when they are empty
     * @throws RpcException TERMINAL_PHASE if the stored phase is final and the update would change anything;
     *     INVALID_ARGUMENT if a list that is merged by key has an item without one, or {@code cleared} names no field
     */
    public Message merge(Message stored, Message update, Set<String> cleared) {
        Message.Builder merged = stored.toBuilder();
        List<Consumer<Message>> afterwards = new ArrayList<>();
        for (Map.Entry<FieldDescriptor, Object> entry : update.getAllFields().entrySet()) {
            FieldMerge rule = fields.getOrDefault(entry.getKey(), FieldMerge.replace());
            Consumer<Message> action = rule.merge(stored, merged, entry.getKey(), entry.getValue());
            if (!cleared.contains(entry.getKey().getName())) {
                afterwards.add(action);
            }
        }
        for (String name : cleared) {
            overwrite(merged, update, name);
        }
        merged.setUnknownFields(mergeUnknown(stored.getUnknownFields(), update.getUnknownFields()));
        Message result = merged.build();
        refuseChangeOfFinal(stored, result);
        afterwards.forEach(action -> action.accept(result));
        return result;
    }

    /** By which field the items of a list are told apart; empty of a list that updates replace. */
    public Optional<FieldDescriptor> keyOf(FieldDescriptor list) {
        return fields.getOrDefault(list, FieldMerge.replace()).itemKey();
    }

    /** Whether the status is in a final phase: nothing but the same will come. */
    public boolean isTerminal(Message status) {
        return phases.stream().anyMatch(phase -> terminal.contains((EnumValueDescriptor) status.getField(phase)));
    }

    private void overwrite(Message.Builder merged, Message update, String name) {
        FieldDescriptor field = update.getDescriptorForType().findFieldByName(name);
        if (field == null) {
            throw RpcException.invalidField("update_mask", "the status has no field \"" + name + "\"");
        }
        if (fields.getOrDefault(field, FieldMerge.replace()).isServerOwned()) {
            return;
        }
        Fields.copy(field, update, merged);
    }

    /** A field that this server does not know yet follows the default rule: what the update sets replaces what is stored. */
    private static UnknownFieldSet mergeUnknown(UnknownFieldSet stored, UnknownFieldSet update) {
        if (update.asMap().isEmpty()) {
            return stored;
        }
        UnknownFieldSet.Builder merged = stored.toBuilder();
        new TreeMap<>(update.asMap())
                .forEach((number, field) -> merged.clearField(number).addField(number, field));
        return merged.build();
    }

    /** No subscriber would see what comes behind the last state. */
    private void refuseChangeOfFinal(Message stored, Message merged) {
        for (FieldDescriptor phase : phases) {
            EnumValueDescriptor before = (EnumValueDescriptor) stored.getField(phase);
            if (terminal.contains(before) && !merged.equals(stored)) {
                throw RpcException.of(
                        ErrorReason.TERMINAL_PHASE,
                        "status." + phase.getName() + " is " + before.getName() + ", which is final; "
                                + refusedChange(phase, stored, merged));
            }
        }
    }

    private static String refusedChange(FieldDescriptor phase, Message stored, Message merged) {
        EnumValueDescriptor after = (EnumValueDescriptor) merged.getField(phase);
        if (!after.equals(stored.getField(phase))) {
            return "it cannot become " + after.getName();
        }
        String fields = merged.getDescriptorForType().getFields().stream()
                .filter(field -> !merged.getField(field).equals(stored.getField(field)))
                .map(FieldDescriptor::getName)
                .collect(Collectors.joining(", "));
        return "the update would change " + (fields.isEmpty() ? "fields that this server does not know" : fields);
    }
}
