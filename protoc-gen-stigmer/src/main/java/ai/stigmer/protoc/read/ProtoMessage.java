package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.JavaType;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message type. Its fields are read when they are first asked for: most messages never are. */
public final class ProtoMessage {
    private static final int MAX_DEPTH = 64;

    private final ProtoFile file;
    private final @Nullable ProtoMessage parent;
    private final String name;
    private final String fullName;
    private final Features features;
    private final boolean deprecated;
    private final boolean mapEntry;
    private final OptionValues options;
    private final List<ProtoMessage> messages = new ArrayList<>();
    private final List<ProtoEnum> enums = new ArrayList<>();
    private final List<ProtoExtension> extensions = new ArrayList<>();
    private final List<Slice> fieldSlices = new ArrayList<>();
    private @Nullable List<ProtoField> fields;

    private ProtoMessage(ProtoFile file, @Nullable ProtoMessage parent, Slice message, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("messages are nested deeper than " + MAX_DEPTH);
        }
        String simpleName = "";
        Slice optionSlice = Slice.EMPTY;
        List<Slice> nested = new ArrayList<>();
        List<Slice> enumSlices = new ArrayList<>();
        List<Slice> extensionSlices = new ArrayList<>();
        for (WireReader field = message.read(); field.next(); ) {
            switch (field.number()) {
                case DescriptorProto.NAME_FIELD_NUMBER -> simpleName = Identifiers.require(field.text());
                case DescriptorProto.FIELD_FIELD_NUMBER -> fieldSlices.add(field.slice());
                case DescriptorProto.NESTED_TYPE_FIELD_NUMBER -> nested.add(field.slice());
                case DescriptorProto.ENUM_TYPE_FIELD_NUMBER -> enumSlices.add(field.slice());
                case DescriptorProto.EXTENSION_FIELD_NUMBER -> extensionSlices.add(field.slice());
                case DescriptorProto.OPTIONS_FIELD_NUMBER -> optionSlice = field.slice();
                default -> {}
            }
        }
        boolean isDeprecated = false;
        boolean isMapEntry = false;
        Slice featureSet = Slice.EMPTY;
        for (WireReader option = optionSlice.read(); option.next(); ) {
            switch (option.number()) {
                case MessageOptions.DEPRECATED_FIELD_NUMBER -> isDeprecated = option.bool();
                case MessageOptions.MAP_ENTRY_FIELD_NUMBER -> isMapEntry = option.bool();
                case MessageOptions.FEATURES_FIELD_NUMBER -> featureSet = option.slice();
                default -> {}
            }
        }
        this.file = file;
        this.parent = parent;
        this.name = Identifiers.require(simpleName);
        this.fullName = parent == null ? file.qualify(simpleName) : parent.fullName + "." + simpleName;
        this.features = (parent == null ? file.features() : parent.features).overriddenBy(featureSet);
        this.deprecated = isDeprecated;
        this.mapEntry = isMapEntry;
        this.options = new OptionValues(optionSlice);
        for (Slice slice : nested) {
            messages.add(new ProtoMessage(file, this, slice, depth + 1));
        }
        for (Slice slice : enumSlices) {
            enums.add(ProtoEnum.nested(file, this, slice));
        }
        for (Slice slice : extensionSlices) {
            extensions.add(ProtoExtension.read(slice, fullName));
        }
    }

    static ProtoMessage topLevel(ProtoFile file, Slice message) throws IOException {
        return new ProtoMessage(file, null, message, 1);
    }

    /** The name within its file or message. */
    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }

    public boolean isMapEntry() {
        return mapEntry;
    }

    public JavaType javaType() {
        return file.javaNames().of(this);
    }

    /** The fields in the order of the proto. */
    public List<ProtoField> fields() throws IOException {
        if (fields == null) {
            List<ProtoField> read = new ArrayList<>();
            for (Slice slice : fieldSlices) {
                read.add(ProtoField.read(this, slice));
            }
            fields = List.copyOf(read);
        }
        return fields;
    }

    public Optional<ProtoField> field(String fieldName) throws IOException {
        for (ProtoField field : fields()) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    OptionValues options() {
        return options;
    }

    public ProtoFile file() {
        return file;
    }

    Optional<ProtoMessage> parent() {
        return Optional.ofNullable(parent);
    }

    Features features() {
        return features;
    }

    boolean deprecated() {
        return deprecated;
    }

    List<ProtoMessage> messages() {
        return messages;
    }

    List<ProtoEnum> enums() {
        return enums;
    }

    List<ProtoExtension> extensions() {
        return extensions;
    }
}
