package ai.stigmer.protoc.read;

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
    private final Slice sourceInfo;
    private final JavaTypeNames javaNames;

    /** Cuts the file into its parts and reads those that others refer to by name. */
    ProtoFile(Slice file) throws IOException {
        String fileName = "";
        String packageName = "";
        String syntax = "";
        int declaredEdition = 0;
        Slice options = Slice.EMPTY;
        Slice source = Slice.EMPTY;
        List<Slice> messageSlices = new ArrayList<>();
        List<Slice> enumSlices = new ArrayList<>();
        List<Slice> serviceSlices = new ArrayList<>();
        List<Slice> extensionSlices = new ArrayList<>();
        for (WireReader field = file.read(); field.next(); ) {
            switch (field.number()) {
                case 1 -> fileName = field.text();
                case 2 -> packageName = Identifiers.requireQualified(field.text());
                case 4 -> messageSlices.add(field.slice());
                case 5 -> enumSlices.add(field.slice());
                case 6 -> serviceSlices.add(field.slice());
                case 7 -> extensionSlices.add(field.slice());
                case 8 -> options = field.slice();
                case 9 -> source = field.slice();
                case 12 -> syntax = field.text();
                case 14 -> declaredEdition = field.integer();
                default -> {}
            }
        }
        this.name = fileName;
        this.protoPackage = packageName;
        this.edition = editionOf(syntax, declaredEdition);
        this.java = JavaFileOptions.read(options, packageName);
        this.features = Features.defaultsOf(edition).overriddenBy(java.featureSet());
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
