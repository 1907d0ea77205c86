package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.JavaType;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumOptions;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enum type. Its values are read when they are first asked for. */
public final class ProtoEnum {
    private final ProtoFile file;
    private final @Nullable ProtoMessage parent;
    private final String name;
    private final String fullName;
    private final Features features;
    private final boolean deprecated;
    private final List<Slice> valueSlices = new ArrayList<>();
    private @Nullable List<Value> values;

    /** One value; its options are cut out. */
    public record Value(String name, int number, OptionValues options) {}

    private ProtoEnum(ProtoFile file, @Nullable ProtoMessage parent, Slice message) throws IOException {
        String simpleName = "";
        Slice options = Slice.EMPTY;
        for (WireReader field = message.read(); field.next(); ) {
            switch (field.number()) {
                case EnumDescriptorProto.NAME_FIELD_NUMBER -> simpleName = field.text();
                case EnumDescriptorProto.VALUE_FIELD_NUMBER -> valueSlices.add(field.slice());
                case EnumDescriptorProto.OPTIONS_FIELD_NUMBER -> options = field.slice();
                default -> {}
            }
        }
        boolean isDeprecated = false;
        Slice featureSet = Slice.EMPTY;
        for (WireReader option = options.read(); option.next(); ) {
            switch (option.number()) {
                case EnumOptions.DEPRECATED_FIELD_NUMBER -> isDeprecated = option.bool();
                case EnumOptions.FEATURES_FIELD_NUMBER -> featureSet = option.slice();
                default -> {}
            }
        }
        this.file = file;
        this.parent = parent;
        this.name = Identifiers.require(simpleName);
        this.fullName = parent == null ? file.qualify(simpleName) : parent.fullName() + "." + simpleName;
        this.features = (parent == null ? file.features() : parent.features()).overriddenBy(featureSet);
        this.deprecated = isDeprecated;
    }

    static ProtoEnum topLevel(ProtoFile file, Slice message) throws IOException {
        return new ProtoEnum(file, null, message);
    }

    static ProtoEnum nested(ProtoFile file, ProtoMessage parent, Slice message) throws IOException {
        return new ProtoEnum(file, parent, message);
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }

    public JavaType javaType() {
        return file.javaNames().of(this);
    }

    public List<Value> values() throws IOException {
        if (values == null) {
            List<Value> read = new ArrayList<>();
            for (Slice slice : valueSlices) {
                read.add(readValue(slice));
            }
            values = List.copyOf(read);
        }
        return values;
    }

    /** The first value with this number. */
    public Optional<Value> value(int number) throws IOException {
        return values(number).stream().findFirst();
    }

    /** The values with this number: none, one, or several names for the same. */
    public List<Value> values(long number) throws IOException {
        return values().stream().filter(value -> value.number() == number).toList();
    }

    /** Why a number means nothing here. */
    String unnamed(long number) {
        return "the value " + number + ", which " + fullName + " does not name; use a value that it names";
    }

    /** Why nobody knows which of several names for one number was written. */
    String ambiguity(List<Value> named) {
        return "the value " + named.get(0).number() + " of " + fullName + ", which has the names "
                + named.get(0).name() + " and " + named.get(1).name()
                + ", and nobody knows which was written; give each a number of its own";
    }

    private static Value readValue(Slice value) throws IOException {
        String name = "";
        int number = 0;
        Slice options = Slice.EMPTY;
        for (WireReader field = value.read(); field.next(); ) {
            switch (field.number()) {
                case EnumValueDescriptorProto.NAME_FIELD_NUMBER -> name = field.text();
                case EnumValueDescriptorProto.NUMBER_FIELD_NUMBER -> number = field.integer();
                case EnumValueDescriptorProto.OPTIONS_FIELD_NUMBER -> options = field.slice();
                default -> {}
            }
        }
        return new Value(Identifiers.require(name), number, new OptionValues(options));
    }

    ProtoFile file() {
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
}
