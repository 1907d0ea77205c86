package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.AnyProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.WrappersProto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The message types and extensions that files declare or import, directly or not, and protobuf's own types. Not changed
 * after it was made, and thread-safe.
 */
public final class KnownTypes {
    private static final List<FileDescriptor> PROTOBUF_OWN = List.of(
            AnyProto.getDescriptor(),
            DurationProto.getDescriptor(),
            EmptyProto.getDescriptor(),
            FieldMaskProto.getDescriptor(),
            StructProto.getDescriptor(),
            TimestampProto.getDescriptor(),
            WrappersProto.getDescriptor());

    private final Map<String, Descriptor> messages = new HashMap<>();
    private final Map<Descriptor, List<FieldDescriptor>> extensions = new HashMap<>();
    private final ExtensionRegistry registry = ExtensionRegistry.newInstance();

    private KnownTypes() {}

    public static KnownTypes of(List<FileDescriptor> files) {
        KnownTypes known = new KnownTypes();
        Set<String> seen = new HashSet<>();
        files.forEach(file -> known.addFile(file, seen));
        PROTOBUF_OWN.forEach(file -> known.addFile(file, seen));
        return known;
    }

    private void addFile(FileDescriptor file, Set<String> seen) {
        if (seen.add(file.getFullName())) {
            file.getExtensions().forEach(this::addExtension);
            file.getMessageTypes().forEach(this::addMessage);
            file.getDependencies().forEach(imported -> addFile(imported, seen));
        }
    }

    private void addMessage(Descriptor type) {
        messages.put(type.getFullName(), type);
        type.getExtensions().forEach(this::addExtension);
        type.getNestedTypes().forEach(this::addMessage);
    }

    private void addExtension(FieldDescriptor extension) {
        extensions
                .computeIfAbsent(extension.getContainingType(), type -> new ArrayList<>())
                .add(extension);
        if (extension.getJavaType() == JavaType.MESSAGE) {
            registry.add(extension, DynamicMessage.getDefaultInstance(extension.getMessageType()));
        } else {
            registry.add(extension);
        }
    }

    Collection<Descriptor> messages() {
        return messages.values();
    }

    Optional<Descriptor> message(String fullName) {
        return Optional.ofNullable(messages.get(fullName));
    }

    List<FieldDescriptor> extensionsOf(Descriptor type) {
        return extensions.getOrDefault(type, List.of());
    }

    /**
     * The message with those extensions as fields that came as unknown ones, as they do where nobody registered them.
     * One that cannot be read is left out, as it may hold a secret.
     */
    Message readExtensions(Message message) {
        List<Integer> unread = extensionsOf(message.getDescriptorForType()).stream()
                .map(FieldDescriptor::getNumber)
                .filter(message.getUnknownFields()::hasField)
                .toList();
        if (unread.isEmpty()) {
            return message;
        }
        try {
            return message.newBuilderForType()
                    .mergeFrom(message.toByteString(), registry)
                    .buildPartial();
        } catch (InvalidProtocolBufferException damaged) {
            UnknownFieldSet.Builder others = message.getUnknownFields().toBuilder();
            unread.forEach(others::clearField);
            return message.toBuilder().setUnknownFields(others.build()).buildPartial();
        }
    }
}
