package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service. Its methods are read when they are first asked for: those of imported files never are. */
public final class ProtoService {
    private final ProtoFile file;
    private final int index;
    private final String name;
    private final boolean deprecated;
    private final OptionValues options;
    private final List<Slice> methodSlices = new ArrayList<>();
    private @Nullable List<ProtoMethod> methods;

    ProtoService(ProtoFile file, int index, Slice service) throws IOException {
        String simpleName = "";
        Slice optionSlice = Slice.EMPTY;
        for (WireReader field = service.read(); field.next(); ) {
            switch (field.number()) {
                case ServiceDescriptorProto.NAME_FIELD_NUMBER -> simpleName = field.text();
                case ServiceDescriptorProto.METHOD_FIELD_NUMBER -> methodSlices.add(field.slice());
                case ServiceDescriptorProto.OPTIONS_FIELD_NUMBER -> optionSlice = field.slice();
                default -> {}
            }
        }
        boolean isDeprecated = false;
        for (WireReader option = optionSlice.read(); option.next(); ) {
            if (option.number() == ServiceOptions.DEPRECATED_FIELD_NUMBER) {
                isDeprecated = option.bool();
            }
        }
        this.file = file;
        this.index = index;
        this.name = Identifiers.require(simpleName);
        this.deprecated = isDeprecated;
        this.options = new OptionValues(optionSlice);
    }

    public ProtoFile file() {
        return file;
    }

    /** Its place in the file, which is how source positions are found. */
    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return file.qualify(name);
    }

    public boolean deprecated() {
        return deprecated;
    }

    public OptionValues options() {
        return options;
    }

    public List<ProtoMethod> methods() throws IOException {
        if (methods == null) {
            List<ProtoMethod> read = new ArrayList<>();
            for (Slice slice : methodSlices) {
                read.add(ProtoMethod.read(slice, read.size()));
            }
            methods = List.copyOf(read);
        }
        return methods;
    }
}
