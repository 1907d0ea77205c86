package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The options of a resource whose protos do not import ours: parsed from a copy in another package, or not at all. */
class ForeignOptionsTest {
    private static final int SENSITIVE = 90302;
    private static final int STATUS_MERGE = 90300;
    private static final int TERMINAL = 90301;

    enum Declared {
        IN_ANOTHER_PACKAGE,
        UNKNOWN_TO_THE_PARSER
    }

    private static ExtensionRegistry registry(Declared declared) throws DescriptorValidationException {
        ExtensionRegistry registry = ExtensionRegistry.newInstance();
        if (declared == Declared.IN_ANOTHER_PACKAGE) {
            register(copyOf(ai.stigmer.commons.apiresource.FieldOptions.getDescriptor()), registry);
        }
        return registry;
    }

    private static void register(FileDescriptor copy, ExtensionRegistry registry) {
        for (FieldDescriptor option : copy.getExtensions()) {
            if (option.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                registry.add(option, DynamicMessage.getDefaultInstance(option.getMessageType()));
            } else {
                registry.add(option);
            }
        }
    }

    /** The file as somebody copies it to {@code acme.api}: the same numbers and shapes. */
    private static FileDescriptor copyOf(FileDescriptor file) throws DescriptorValidationException {
        FileDescriptorProto.Builder copy = file.toProto().toBuilder().setPackage("acme.api");
        copy.getExtensionBuilderList().forEach(ForeignOptionsTest::rename);
        copy.getMessageTypeBuilderList()
                .forEach(type -> type.getFieldBuilderList().forEach(ForeignOptionsTest::rename));
        return FileDescriptor.buildFrom(copy.build(), file.getDependencies().toArray(FileDescriptor[]::new));
    }

    private static void rename(FieldDescriptorProto.Builder field) {
        if (field.hasTypeName()) {
            field.setTypeName(field.getTypeName().replace(".ai.stigmer.commons.apiresource.", ".acme.api."));
        }
    }

    private static FileDescriptorProto taskFile(Declared declared)
            throws DescriptorValidationException, InvalidProtocolBufferException {
        ByteString file = Task.getDescriptor().getFile().toProto().toByteString();
        return FileDescriptorProto.parseFrom(file, registry(declared));
    }

    private static DynamicMessage empty(FileDescriptorProto file) throws DescriptorValidationException {
        FileDescriptor built = FileDescriptor.buildFrom(
                file, Task.getDescriptor().getFile().getDependencies().toArray(FileDescriptor[]::new));
        return DynamicMessage.getDefaultInstance(built.findMessageTypeByName("Task"));
    }

    private static ResourceType<DynamicMessage> type(Declared declared) throws Exception {
        return ResourceType.of(Tasks.KIND, empty(taskFile(declared)));
    }

    private static Message task(ResourceType<DynamicMessage> type, Task.Builder task)
            throws InvalidProtocolBufferException {
        return type.defaultInstance().toBuilder()
                .mergeFrom(task.build().toByteString())
                .build();
    }

    private static Task read(Message task) throws InvalidProtocolBufferException {
        return Task.parseFrom(task.toByteString());
    }

    @ParameterizedTest
    @EnumSource
    void sensitive_is_found_wherever_it_is_declared(Declared declared) throws Exception {
        ResourceType<DynamicMessage> type = type(declared);
        Task.Builder task = Task.newBuilder();
        task.getSpecBuilder().setTitle("t").setToken("secret");

        Message open = SensitiveFields.of(type).removeFrom(task(type, task));

        assertThat(read(open).getSpec().getToken()).isEmpty();
        assertThat(read(open).getSpec().getTitle()).isEqualTo("t");
    }

    @ParameterizedTest
    @EnumSource
    void immutable_is_found_wherever_it_is_declared(Declared declared) throws Exception {
        ResourceType<DynamicMessage> type = type(declared);
        Task.Builder stored = Task.newBuilder();
        stored.getSpecBuilder().setProject("one");
        Task.Builder requested = Task.newBuilder();
        requested.getSpecBuilder().setProject("two");
        List<RpcException.FieldViolation> violations = new ArrayList<>();

        SpecRules.of(type)
                .updated(
                        type.spec((DynamicMessage) task(type, stored)),
                        type.spec((DynamicMessage) task(type, requested)),
                        violations);

        assertThat(violations).extracting(RpcException.FieldViolation::field).containsExactly("spec.project");
    }

    @ParameterizedTest
    @EnumSource
    void computed_is_found_wherever_it_is_declared(Declared declared) throws Exception {
        ResourceType<DynamicMessage> type = type(declared);
        Task.Builder stored = Task.newBuilder();
        stored.getSpecBuilder().setTitle("t").setChecksum("ours");
        Task.Builder requested = Task.newBuilder();
        requested.getSpecBuilder().setTitle("t").setChecksum("theirs");
        Message before = type.spec((DynamicMessage) task(type, stored));
        Message asked = type.spec((DynamicMessage) task(type, requested));
        SpecRules rules = SpecRules.of(type);

        Message created = rules.created(asked, new ArrayList<>());
        Message updated = rules.updated(before, asked, new ArrayList<>());

        Task.Builder none = Task.newBuilder();
        none.getSpecBuilder().setTitle("t");
        assertThat(read(type.withSpec(type.defaultInstance(), created))).isEqualTo(none.build());
        assertThat(read(type.withSpec(type.defaultInstance(), updated))).isEqualTo(stored.build());
    }

    @ParameterizedTest
    @EnumSource
    void status_merge_is_found_wherever_it_is_declared(Declared declared) throws Exception {
        ResourceType<DynamicMessage> type = type(declared);
        Task.Builder stored = Task.newBuilder();
        stored.getStatusBuilder()
                .setAssignedNode("n1")
                .putMarks("a", "1")
                .addNotesBuilder()
                .setId("x")
                .setText("old");
        Task.Builder update = Task.newBuilder();
        update.getStatusBuilder()
                .setAssignedNode("n2")
                .putMarks("b", "2")
                .addNotesBuilder()
                .setId("x")
                .setText("new");

        Message merged = StatusMerge.of(type)
                .merge(
                        type.status((DynamicMessage) task(type, stored)),
                        type.status((DynamicMessage) task(type, update)),
                        Set.of());

        Task.Builder expected = Task.newBuilder();
        expected.getStatusBuilder()
                .setAssignedNode("n1")
                .putMarks("a", "1")
                .putMarks("b", "2")
                .addNotesBuilder()
                .setId("x")
                .setText("new");
        assertThat(read(type.withStatus(type.defaultInstance(), merged))).isEqualTo(expected.build());
    }

    @ParameterizedTest
    @EnumSource
    void terminal_is_found_wherever_it_is_declared(Declared declared) throws Exception {
        ResourceType<DynamicMessage> type = type(declared);
        Task.Builder stored = Task.newBuilder();
        stored.getStatusBuilder().setPhase(TaskPhase.TASK_DONE);
        Task.Builder update = Task.newBuilder();
        update.getStatusBuilder().setPhase(TaskPhase.TASK_RUNNING);
        Message before = type.status((DynamicMessage) task(type, stored));
        Message after = type.status((DynamicMessage) task(type, update));
        StatusMerge merge = StatusMerge.of(type);

        assertThatThrownBy(() -> merge.merge(before, after, Set.of()))
                .isInstanceOfSatisfying(
                        RpcException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ErrorReason.TERMINAL_PHASE));
    }

    @Test
    void a_sensitive_that_is_no_bool_refuses_the_start() throws Exception {
        FileDescriptorProto.Builder file = taskFile(Declared.UNKNOWN_TO_THE_PARSER).toBuilder();
        set(field(file, "TaskSpec", "title"), SENSITIVE, text("yes"));
        DynamicMessage task = empty(file.build());

        assertThatThrownBy(() -> SensitiveFields.of(ResourceType.of(Tasks.KIND, task)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TaskSpec.title: the option 90302 cannot be understood");
    }

    @Test
    void a_status_merge_that_says_what_nobody_knows_refuses_the_start() throws Exception {
        UnknownFieldSet ninth =
                UnknownFieldSet.newBuilder().addField(9, text("more")).build();
        UnknownFieldSet strategy =
                UnknownFieldSet.newBuilder().addField(1, number(7)).build();

        for (UnknownFieldSet value : List.of(ninth, strategy)) {
            FileDescriptorProto.Builder file = taskFile(Declared.UNKNOWN_TO_THE_PARSER).toBuilder();
            UnknownFieldSet.Field option = UnknownFieldSet.Field.newBuilder()
                    .addLengthDelimited(value.toByteString())
                    .build();
            set(field(file, "TaskStatus", "error"), STATUS_MERGE, option);
            ResourceType<DynamicMessage> type = ResourceType.of(Tasks.KIND, empty(file.build()));

            assertThatThrownBy(() -> StatusMerge.of(type))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("TaskStatus.error: status_merge has the")
                    .hasMessageEndingWith("which this version does not know");
        }
    }

    @Test
    void a_terminal_that_is_no_bool_refuses_the_start() throws Exception {
        FileDescriptorProto.Builder file = taskFile(Declared.UNKNOWN_TO_THE_PARSER).toBuilder();
        EnumDescriptorProto.Builder phases = file.getEnumTypeBuilderList().stream()
                .filter(type -> type.getName().equals("TaskPhase"))
                .findFirst()
                .orElseThrow();
        phases.getValueBuilder(3)
                .getOptionsBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(TERMINAL, number(2))
                        .build());
        ResourceType<DynamicMessage> type = ResourceType.of(Tasks.KIND, empty(file.build()));

        assertThatThrownBy(() -> StatusMerge.of(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the option 90301 cannot be understood");
    }

    private static FieldOptions.Builder field(FileDescriptorProto.Builder file, String type, String field) {
        DescriptorProto.Builder message = file.getMessageTypeBuilderList().stream()
                .filter(candidate -> candidate.getName().equals(type))
                .findFirst()
                .orElseThrow();
        return message.getFieldBuilderList().stream()
                .filter(candidate -> candidate.getName().equals(field))
                .findFirst()
                .orElseThrow()
                .getOptionsBuilder();
    }

    private static void set(FieldOptions.Builder options, int number, UnknownFieldSet.Field value) {
        options.setUnknownFields(
                UnknownFieldSet.newBuilder().addField(number, value).build());
    }

    private static UnknownFieldSet.Field text(String value) {
        return UnknownFieldSet.Field.newBuilder()
                .addLengthDelimited(ByteString.copyFromUtf8(value))
                .build();
    }

    private static UnknownFieldSet.Field number(long value) {
        return UnknownFieldSet.Field.newBuilder().addVarint(value).build();
    }
}
