package ai.stigmer.runtime.testing;

import ai.stigmer.commons.apiresource.FieldOptions;
import ai.stigmer.runtime.resource.ResourceType;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import com.google.protobuf.TextFormat.ParseException;
import java.util.List;

/** Two versions of the task's schema, the second of which has more fields, lacks one, and has two under other names. */
public enum TaskSchema {
    OLD(false),
    NEW(true);

    private static final String LIMITS = "type: TYPE_MESSAGE type_name: '.ai.stigmer.runtime.testing.Limits'";
    private static final String NOTE = "type: TYPE_MESSAGE type_name: '.ai.stigmer.runtime.testing.Note'";
    private static final String TEXT = "type: TYPE_STRING";

    private final DynamicMessage empty;

    TaskSchema(boolean newer) {
        this.empty = empty(newer);
    }

    /** The task as this version knows it. */
    public ResourceType<DynamicMessage> type() {
        return ResourceType.of(Tasks.KIND, empty);
    }

    /** A task in protobuf's text format, as a client of this version or the newer one sends it. */
    public DynamicMessage task(String text) {
        try {
            return parsed(text);
        } catch (ParseException unknown) {
            try {
                return empty.newBuilderForType()
                        .mergeFrom(NEW.parsed(text).toByteString())
                        .build();
            } catch (ParseException | InvalidProtocolBufferException broken) {
                throw new IllegalArgumentException(broken);
            }
        }
    }

    private DynamicMessage parsed(String text) throws ParseException {
        DynamicMessage.Builder task = empty.newBuilderForType();
        TextFormat.merge(text, task);
        return task.build();
    }

    /** A message in protobuf's text format, on one line. */
    public static String text(Message message) {
        return TextFormat.printer()
                .emittingSingleLine(true)
                .printToString(message)
                .strip();
    }

    private static DynamicMessage empty(boolean newer) {
        try {
            FileDescriptor task = Task.getDescriptor().getFile();
            FileDescriptor file =
                    FileDescriptor.buildFrom(file(newer), task.getDependencies().toArray(FileDescriptor[]::new));
            return DynamicMessage.getDefaultInstance(file.findMessageTypeByName("Task"));
        } catch (DescriptorValidationException | ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static FileDescriptorProto file(boolean newer) throws ParseException {
        FileDescriptorProto.Builder file = Task.getDescriptor().getFile().toProto().toBuilder();
        DescriptorProto.Builder limits = file.addMessageTypeBuilder().setName("Limits");
        DescriptorProto.Builder spec = message(file, "TaskSpec");
        DescriptorProto.Builder status = message(file, "TaskStatus");
        field(limits, "cpu", 1, "type: TYPE_INT32");
        field(spec, "limits", 10, LIMITS);
        field(spec, "named", 11, "label: LABEL_REPEATED type: TYPE_MESSAGE type_name: 'NamedEntry'");
        DescriptorProto.Builder entry = spec.addNestedTypeBuilder().setName("NamedEntry");
        entry.getOptionsBuilder().setMapEntry(true);
        field(entry, "key", 1, TEXT);
        field(entry, "value", 2, LIMITS);
        field(spec, "steps", 12, "label: LABEL_REPEATED " + LIMITS);
        spec.addOneofDeclBuilder().setName("way");
        field(spec, "path", 13, TEXT + " oneof_index: 0");
        field(status, "summary", 20, TEXT);
        if (!newer) {
            field(spec, "old_name", 14, TEXT);
            field(spec, "gone", 15, TEXT);
            field(status, "old_notes", 21, "label: LABEL_REPEATED " + NOTE);
        } else {
            field(limits, "memory", 2, "type: TYPE_INT32");
            field(message(file, "Note"), "color", 3, TEXT);
            renamed(field(spec, "new_name", 14, TEXT), "old_name");
            field(spec, "region", 20, TEXT);
            field(spec, "zones", 21, "label: LABEL_REPEATED " + TEXT);
            field(spec, "url", 22, TEXT + " oneof_index: 0");
            renamed(field(status, "new_notes", 21, "label: LABEL_REPEATED " + NOTE), "old_notes");
            field(status, "cost", 30, "type: TYPE_INT64");
            field(status, "hints", 31, "label: LABEL_REPEATED " + NOTE);
            file.getEnumTypeBuilderList().stream()
                    .filter(type -> type.getName().equals("TaskPhase"))
                    .forEach(type ->
                            type.addValueBuilder().setName("TASK_PAUSED").setNumber(7));
        }
        return file.build();
    }

    private static DescriptorProto.Builder message(FileDescriptorProto.Builder file, String name) {
        List<DescriptorProto.Builder> all = file.getMessageTypeBuilderList();
        return all.stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static FieldDescriptorProto.Builder field(
            DescriptorProto.Builder message, String name, int number, String more) throws ParseException {
        FieldDescriptorProto.Builder field =
                message.addFieldBuilder().setName(name).setNumber(number);
        TextFormat.merge(more, field);
        return field;
    }

    private static void renamed(FieldDescriptorProto.Builder field, String formerName) {
        field.getOptionsBuilder().addExtension(FieldOptions.formerNames, formerName);
    }
}
