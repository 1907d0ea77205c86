package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One file of the request: its types, services and extensions, and what decides their Java names. */
public final class ProtoFile {
    static final int PROTO2 = 998;
    static final int PROTO3 = 999;
    static final int EDITION_2023 = 1000;
    static final int EDITION_2024 = 1001;

    private final String name;
    private final String protoPackage;
    private final int edition;
    private final Features features;
    private final JavaFileOptions java;
    private final List<ProtoMessage> messages = new ArrayList<>();
    private final List<ProtoEnum> enums = new ArrayList<>();
    private final List<ProtoService> services = new ArrayList<>();
    private final List<ProtoExtension> extensions = new ArrayList<>();
    private final OptionValues options;
    private final Slice sourceInfo;
    private final JavaTypeNames javaNames;

    /** Cuts the file into its parts and reads those that others refer to by name. */
    ProtoFile(Slice file) throws IOException {
        String fileName = "";
        String packageName = "";
        String syntax = "";
        int declaredEdition = 0;
        Slice optionSlice = Slice.EMPTY;
        Slice source = Slice.EMPTY;
        List<Slice> messageSlices = new ArrayList<>();
        List<Slice> enumSlices = new ArrayList<>();
        List<Slice> serviceSlices = new ArrayList<>();
        List<Slice> extensionSlices = new ArrayList<>();
        for (WireReader field = file.read(); field.next(); ) {
            switch (field.number()) {
                case FileDescriptorProto.NAME_FIELD_NUMBER -> fileName = field.text();
                case FileDescriptorProto.PACKAGE_FIELD_NUMBER ->
                    packageName = Identifiers.requireQualified(field.text());
                case FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER -> messageSlices.add(field.slice());
                case FileDescriptorProto.ENUM_TYPE_FIELD_NUMBER -> enumSlices.add(field.slice());
                case FileDescriptorProto.SERVICE_FIELD_NUMBER -> serviceSlices.add(field.slice());
                case FileDescriptorProto.EXTENSION_FIELD_NUMBER -> extensionSlices.add(field.slice());
                case FileDescriptorProto.OPTIONS_FIELD_NUMBER -> optionSlice = field.slice();
                case FileDescriptorProto.SOURCE_CODE_INFO_FIELD_NUMBER -> source = field.slice();
                case FileDescriptorProto.SYNTAX_FIELD_NUMBER -> syntax = field.text();
                case FileDescriptorProto.EDITION_FIELD_NUMBER -> declaredEdition = field.integer();
                default -> {}
            }
        }
        this.name = fileName;
        this.protoPackage = packageName;
        this.edition = editionOf(syntax, declaredEdition);
        this.java = JavaFileOptions.read(optionSlice, packageName);
        this.features = Features.defaultsOf(edition).overriddenBy(java.featureSet());
        this.options = new OptionValues(optionSlice);
        this.sourceInfo = source;
        for (Slice slice : messageSlices) {
            messages.add(ProtoMessage.topLevel(this, slice));
        }
        for (Slice slice : enumSlices) {
            enums.add(ProtoEnum.topLevel(this, slice));
        }
        for (int i = 0; i < serviceSlices.size(); i++) {
            services.add(new ProtoService(this, i, serviceSlices.get(i)));
        }
        for (Slice slice : extensionSlices) {
            extensions.add(ProtoExtension.read(slice, packageName));
        }
        this.javaNames = new JavaTypeNames(this);
    }

    private static int editionOf(String syntax, int declaredEdition) {
        return switch (syntax) {
            case "proto3" -> PROTO3;
            case "editions" -> declaredEdition;
            default -> PROTO2;
        };
    }

    public String name() {
        return name;
    }

    public String protoPackage() {
        return protoPackage;
    }

    public String javaPackage() {
        return java.packageName();
    }

    public List<ProtoService> services() {
        return services;
    }

    OptionValues options() {
        return options;
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

    /** Where things stand in this file. Read anew with every call, as only files with services are ever asked. */
    public SourceInfo sourceInfo() throws IOException {
        return SourceInfo.read(name, sourceInfo);
    }

    /** The comments on its types. Read anew with every call, as few runs ask for them. */
    TypeComments typeComments() throws IOException {
        return TypeComments.read(sourceInfo);
    }

    int edition() {
        return edition;
    }

    Features features() {
        return features;
    }

    JavaFileOptions java() {
        return java;
    }

    JavaTypeNames javaNames() {
        return javaNames;
    }

    /** The full name of something that stands in this file. */
    String qualify(String simpleName) {
        return protoPackage.isEmpty() ? simpleName : protoPackage + "." + simpleName;
    }
}
