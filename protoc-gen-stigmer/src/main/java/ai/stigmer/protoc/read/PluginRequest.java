package ai.stigmer.protoc.read;

import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What protoc asks for, as far as this plugin needs it. */
public final class PluginRequest {
    private static final int NEWEST = Integer.MAX_VALUE;

    private final List<String> filesToGenerate;
    private final String parameter;
    private final int compilerMajor;
    private final Map<String, ProtoFile> files = new HashMap<>();
    private final Map<String, ProtoMessage> messages = new HashMap<>();
    private final Map<String, ProtoEnum> enums = new HashMap<>();
    private final Map<String, ProtoExtension> extensions = new HashMap<>();
    private final Map<String, Map<Integer, ProtoExtension>> numberedExtensions = new HashMap<>();

    private PluginRequest(List<String> filesToGenerate, String parameter, int compilerMajor) {
        this.filesToGenerate = List.copyOf(filesToGenerate);
        this.parameter = parameter;
        this.compilerMajor = compilerMajor;
    }

    /**
     * Reads a serialized CodeGeneratorRequest.
     *
     * @throws IOException if it is none, or names a file that it does not hold
     */
    public static PluginRequest read(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw new BrokenRequestException("the request is empty");
        }
        Slice request = new Slice(bytes, 0, bytes.length);
        List<String> names = new ArrayList<>();
        String parameter = "";
        int compilerMajor = NEWEST;
        List<Slice> fileSlices = new ArrayList<>();
        for (WireReader field = request.read(); field.next(); ) {
            switch (field.number()) {
                case CodeGeneratorRequest.FILE_TO_GENERATE_FIELD_NUMBER -> names.add(field.text());
                case CodeGeneratorRequest.PARAMETER_FIELD_NUMBER -> parameter = field.text();
                case CodeGeneratorRequest.COMPILER_VERSION_FIELD_NUMBER -> compilerMajor = majorOf(field.slice());
                case CodeGeneratorRequest.PROTO_FILE_FIELD_NUMBER -> fileSlices.add(field.slice());
                default -> {}
            }
        }
        PluginRequest result = new PluginRequest(names, parameter, compilerMajor);
        for (Slice slice : fileSlices) {
            result.add(new ProtoFile(slice));
        }
        if (names.isEmpty()) {
            throw new BrokenRequestException("the request names no file to generate");
        }
        for (String name : names) {
            if (!result.files.containsKey(name)) {
                throw new BrokenRequestException("the request does not hold its file " + name);
            }
        }
        return result;
    }

    private static int majorOf(Slice version) throws IOException {
        int major = NEWEST;
        for (WireReader field = version.read(); field.next(); ) {
            if (field.number() == Version.MAJOR_FIELD_NUMBER) {
                major = field.integer();
            }
        }
        return major;
    }

    private void add(ProtoFile file) {
        files.put(file.name(), file);
        file.messages().forEach(this::add);
        file.enums().forEach(type -> enums.put(type.fullName(), type));
        file.extensions().forEach(this::add);
    }

    private void add(ProtoMessage message) {
        messages.put(message.fullName(), message);
        message.enums().forEach(type -> enums.put(type.fullName(), type));
        message.messages().forEach(this::add);
        message.extensions().forEach(this::add);
    }

    private void add(ProtoExtension extension) {
        extensions.put(extension.fullName(), extension);
        numberedExtensions
                .computeIfAbsent(extension.extendee(), extendee -> new HashMap<>())
                .put(extension.number(), extension);
    }

    /** The plugin's options, as the command line gives them. */
    public String parameter() {
        return parameter;
    }

    /** The major version of the compiler that asks, 6 for protoc 30; that of the newest if it does not say. */
    int compilerMajor() {
        return compilerMajor;
    }

    /** The files to generate for, sorted by name, so that the order of the command line changes nothing. */
    public List<ProtoFile> filesToGenerate() {
        return filesToGenerate.stream().distinct().sorted().map(files::get).toList();
    }

    /**
     * The message type of that name.
     *
     * @throws BrokenRequestException if no file of the request declares it
     */
    public ProtoMessage message(String fullName) throws BrokenRequestException {
        ProtoMessage message = messages.get(fullName);
        if (message == null) {
            throw new BrokenRequestException("the request does not hold the message " + fullName);
        }
        return message;
    }

    /**
     * The enum type of that name.
     *
     * @throws BrokenRequestException if no file of the request declares it
     */
    public ProtoEnum enumType(String fullName) throws BrokenRequestException {
        ProtoEnum type = enums.get(fullName);
        if (type == null) {
            throw new BrokenRequestException("the request does not hold the enum " + fullName);
        }
        return type;
    }

    /** The top-level classes of a Java package, as far as the request knows them. */
    public Set<String> topLevelClasses(String javaPackage) {
        Set<String> classes = new HashSet<>();
        for (ProtoFile file : files.values()) {
            if (file.javaPackage().equals(javaPackage)) {
                file.messages()
                        .forEach(message ->
                                classes.add(message.javaType().simpleNames().get(0)));
                file.enums()
                        .forEach(type ->
                                classes.add(type.javaType().simpleNames().get(0)));
                file.services()
                        .forEach(service ->
                                classes.add(GrpcJavaNames.serviceClass(service).simpleName()));
            }
        }
        return classes;
    }

    /** Every service of every file, by its full name. */
    public Map<String, ProtoService> services() {
        Map<String, ProtoService> all = new TreeMap<>();
        files.values().forEach(file -> file.services().forEach(service -> all.put(service.fullName(), service)));
        return all;
    }

    /** Every message of every file, by the order of names. */
    List<ProtoMessage> messages() {
        List<ProtoMessage> all = new ArrayList<>(messages.values());
        all.sort(Comparator.comparing(ProtoMessage::fullName));
        return all;
    }

    Optional<ProtoExtension> extension(String fullName) {
        return Optional.ofNullable(extensions.get(fullName));
    }

    Optional<ProtoExtension> extension(String extendee, int number) {
        return Optional.ofNullable(
                numberedExtensions.getOrDefault(extendee, Map.of()).get(number));
    }
}
