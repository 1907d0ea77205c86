package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.TextFormat;
import com.google.protobuf.UnknownFieldSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code google.api.field_behavior} says of a spec holds as what our own options say does. */
class FieldBehaviorTest {
    private static final int FIELD_BEHAVIOR = 1052;

    /** How the option comes: as a known extension, as an unknown field, or packed as an edition's list is. */
    enum Form {
        KNOWN,
        UNKNOWN,
        PACKED;

        FieldOptions options(FieldBehavior behavior) {
            FieldOptions.Builder options = FieldOptions.newBuilder();
            UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
            switch (this) {
                case KNOWN -> options.addExtension(FieldBehaviorProto.fieldBehavior, behavior);
                case UNKNOWN -> field.addVarint(behavior.getNumber());
                case PACKED -> field.addLengthDelimited(ByteString.copyFrom(new byte[] {(byte) behavior.getNumber()}));
            }
            return options.setUnknownFields(UnknownFieldSet.newBuilder()
                            .addField(FIELD_BEHAVIOR, field.build())
                            .build())
                    .build();
        }
    }

    private static ResourceType<DynamicMessage> type(Form form) throws Exception {
        FileDescriptorProto.Builder file = Task.getDescriptor().getFile().toProto().toBuilder();
        String item = "." + file.getPackage() + ".Item";
        file.addMessageType(DescriptorProto.newBuilder()
                .setName("Item")
                .addField(field("name", 1, FieldDescriptorProto.Type.TYPE_STRING, "")
                        .setOptions(form.options(FieldBehavior.REQUIRED)))
                .addField(field("child", 2, FieldDescriptorProto.Type.TYPE_MESSAGE, item)));
        DescriptorProto.Builder spec = file.getMessageTypeBuilderList().stream()
                .filter(message -> message.getName().equals("TaskSpec"))
                .findFirst()
                .orElseThrow();
        spec.addNestedType(DescriptorProto.newBuilder()
                .setName("NamedEntry")
                .setOptions(com.google.protobuf.DescriptorProtos.MessageOptions.newBuilder()
                        .setMapEntry(true))
                .addField(field("key", 1, FieldDescriptorProto.Type.TYPE_STRING, ""))
                .addField(field("value", 2, FieldDescriptorProto.Type.TYPE_MESSAGE, item)));
        spec.addField(field("uid", 20, FieldDescriptorProto.Type.TYPE_STRING, "")
                        .setOptions(form.options(FieldBehavior.OUTPUT_ONLY)))
                .addField(field("zone", 21, FieldDescriptorProto.Type.TYPE_STRING, "")
                        .setOptions(form.options(FieldBehavior.IMMUTABLE)))
                .addField(field("owner", 22, FieldDescriptorProto.Type.TYPE_STRING, "")
                        .setOptions(form.options(FieldBehavior.REQUIRED)))
                .addField(field("item", 23, FieldDescriptorProto.Type.TYPE_MESSAGE, item))
                .addField(field("items", 24, FieldDescriptorProto.Type.TYPE_MESSAGE, item)
                        .setLabel(Label.LABEL_REPEATED))
                .addField(field(
                                "named",
                                25,
                                FieldDescriptorProto.Type.TYPE_MESSAGE,
                                "." + file.getPackage() + ".TaskSpec.NamedEntry")
                        .setLabel(Label.LABEL_REPEATED))
                .addField(field("computed", 26, FieldDescriptorProto.Type.TYPE_MESSAGE, item)
                        .setOptions(form.options(FieldBehavior.OUTPUT_ONLY)));
        FileDescriptor built = FileDescriptor.buildFrom(
                file.build(), Task.getDescriptor().getFile().getDependencies().toArray(FileDescriptor[]::new));
        return ResourceType.of(Tasks.KIND, DynamicMessage.getDefaultInstance(built.findMessageTypeByName("Task")));
    }

    private static FieldDescriptorProto.Builder field(
            String name, int number, FieldDescriptorProto.Type type, String typeName) {
        FieldDescriptorProto.Builder field = FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setLabel(Label.LABEL_OPTIONAL)
                .setType(type);
        return typeName.isEmpty() ? field : field.setTypeName(typeName);
    }

    private static DynamicMessage task(ResourceType<DynamicMessage> type, String spec) throws Exception {
        DynamicMessage.Builder task = type.defaultInstance().toBuilder();
        TextFormat.merge("metadata { org: 'acme' name: 'One' } spec { " + spec + " }", task);
        return task.build();
    }

    private static String text(com.google.protobuf.Message message) {
        return TextFormat.printer().emittingSingleLine(true).printToString(message);
    }

    @ParameterizedTest
    @EnumSource
    void output_only_is_not_taken_from_callers(Form form) throws Exception {
        ResourceType<DynamicMessage> type = type(form);
        SpecRules rules = SpecRules.of(type);
        List<FieldViolation> violations = new ArrayList<>();

        String created = text(rules.created(type.spec(task(type, "owner: 'o' uid: 'theirs' computed {}")), violations));
        String updated = text(rules.updated(
                type.spec(task(type, "owner: 'o' uid: 'ours'")),
                type.spec(task(type, "owner: 'p' uid: 'theirs'")),
                violations));

        assertThat(created).isEqualTo("owner: \"o\"");
        assertThat(updated).contains("uid: \"ours\"").contains("owner: \"p\"");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void immutable_does_not_change(Form form) throws Exception {
        ResourceType<DynamicMessage> type = type(form);
        List<FieldViolation> violations = new ArrayList<>();

        SpecRules.of(type)
                .updated(
                        type.spec(task(type, "owner: 'o' zone: 'a'")),
                        type.spec(task(type, "owner: 'o' zone: 'b'")),
                        violations);

        assertThat(violations).extracting(FieldViolation::field).containsExactly("spec.zone");
    }

    @ParameterizedTest
    @EnumSource
    void required_is_refused_when_it_is_missing_also_inside_lists_and_maps(Form form) throws Exception {
        ResourceType<DynamicMessage> type = type(form);
        List<FieldViolation> violations = new ArrayList<>();

        SpecRules.of(type)
                .created(
                        type.spec(task(
                                type,
                                "item { child { name: 'c' } } items { name: 'n' child {} } items {}"
                                        + " named { key: 'k' value {} } computed {}")),
                        violations);

        assertThat(violations)
                .extracting(FieldViolation::field)
                .containsExactlyInAnyOrder(
                        "spec.owner",
                        "spec.item.name",
                        "spec.items[0].child.name",
                        "spec.items[1].name",
                        "spec.named[\"k\"].name");
    }

    @Test
    void a_create_and_an_update_without_what_is_required_are_invalid_arguments() throws Exception {
        ResourceType<DynamicMessage> type = type(Form.KNOWN);
        StateBuilder<DynamicMessage> states =
                new StateBuilder<>(type, ResourceIds.ulids(), () -> Instant.parse("2026-01-01T10:00:00Z"));
        DynamicMessage missing = type.cast(type.defaultInstance().toBuilder()
                .setField(type.metadataField(), type.metadata(task(type, "")))
                .build());

        assertThatThrownBy(() -> states.created(missing, "one", Tasks.ALICE))
                .isInstanceOfSatisfying(RpcException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(ErrorReason.INVALID_FIELD);
                    assertThat(refused.text()).contains("spec.owner");
                });
    }

    @Test
    void an_option_of_another_form_refuses_the_start() {
        UnknownFieldSet.Field text =
                UnknownFieldSet.Field.newBuilder().addFixed32(3).build();
        FileDescriptorProto.Builder file = Task.getDescriptor().getFile().toProto().toBuilder();
        file.getMessageTypeBuilderList().stream()
                .filter(message -> message.getName().equals("TaskSpec"))
                .forEach(spec -> spec.getFieldBuilder(0)
                        .getOptionsBuilder()
                        .setUnknownFields(UnknownFieldSet.newBuilder()
                                .addField(FIELD_BEHAVIOR, text)
                                .build()));

        assertThatThrownBy(() -> {
                    FileDescriptor built = FileDescriptor.buildFrom(
                            file.build(),
                            Task.getDescriptor().getFile().getDependencies().toArray(FileDescriptor[]::new));
                    SpecRules.of(ResourceType.of(
                            Tasks.KIND, DynamicMessage.getDefaultInstance(built.findMessageTypeByName("Task"))));
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("google.api.field_behavior");
    }
}
