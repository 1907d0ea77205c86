package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.FieldAccess;
import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who writes and who reads a field, as our options and {@code google.api.field_behavior} say it. As in the runtime, an
 * option is known by its number and its name, in whichever package it is declared.
 */
final class FieldAccesses {
    private static final String FIELD_OPTIONS = "google.protobuf.FieldOptions";
    private static final int FIELD_BEHAVIOR = 1052;
    private static final int COMPUTED = 90201;
    private static final int IMMUTABLE = 90202;
    private static final int SENSITIVE = 90302;

    private final PluginRequest request;

    FieldAccesses(PluginRequest request) {
        this.request = request;
    }

    Set<FieldAccess> of(ProtoField field) throws IOException {
        Set<FieldAccess> access = EnumSet.noneOf(FieldAccess.class);
        for (Occurrence option : field.options().all()) {
            switch (option.number()) {
                case FIELD_BEHAVIOR -> addBehaviors(option, access);
                case COMPUTED -> addMarked(option, "computed", FieldAccess.OUTPUT_ONLY, access);
                case IMMUTABLE -> addMarked(option, "immutable", FieldAccess.IMMUTABLE, access);
                case SENSITIVE -> addMarked(option, "sensitive", FieldAccess.INPUT_ONLY, access);
                default -> {}
            }
        }
        return access;
    }

    private void addMarked(Occurrence option, String name, FieldAccess meant, Set<FieldAccess> access) {
        if (isDeclared(option.number(), name) && option.form() == Form.INTEGER && option.integer() != 0) {
            access.add(meant);
        }
    }

    /** A list of enum values, which compilers write packed or one by one. */
    private void addBehaviors(Occurrence option, Set<FieldAccess> access) throws IOException {
        if (!isDeclared(FIELD_BEHAVIOR, "field_behavior")) {
            return;
        }
        if (option.form() == Form.INTEGER) {
            add((int) option.integer(), access);
        } else if (option.form() == Form.BYTES) {
            for (int behavior : PackedIntegers.of(option.bytes())) {
                add(behavior, access);
            }
        }
    }

    /** By the numbers of {@code google.api.FieldBehavior}. */
    private static void add(int behavior, Set<FieldAccess> access) {
        switch (behavior) {
            case 2 -> access.add(FieldAccess.REQUIRED);
            case 3 -> access.add(FieldAccess.OUTPUT_ONLY);
            case 4 -> access.add(FieldAccess.INPUT_ONLY);
            case 5 -> access.add(FieldAccess.IMMUTABLE);
            default -> {}
        }
    }

    private boolean isDeclared(int number, String name) {
        return request.extension(FIELD_OPTIONS, number)
                .filter(extension -> extension.name().equals(name))
                .isPresent();
    }
}
