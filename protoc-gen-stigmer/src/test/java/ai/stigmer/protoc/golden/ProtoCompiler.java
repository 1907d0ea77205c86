package ai.stigmer.protoc.golden;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real protoc, as the build copied it to target/tools. */
public final class ProtoCompiler {
    private static final Path TOOLS = Path.of("target/tools").toAbsolutePath();
    private static final Path IMPORTED = Path.of("target/imported-protos").toAbsolutePath();
    private static final Path STIGMER = Path.of("../proto/src/main/protobuf").toAbsolutePath();

    private ProtoCompiler() {}

    /** All proto files below a folder, as paths relative to it. */
    public static List<String> protosIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".proto"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** What protoc would send to a plugin for these files. */
    public static CodeGeneratorRequest request(List<Path> roots, List<String> files, String parameter)
            throws IOException, InterruptedException {
        Path descriptors = Files.createTempFile("descriptors", ".binpb");
        try {
            List<String> arguments = new ArrayList<>(
                    List.of("--include_imports", "--include_source_info", "--descriptor_set_out=" + descriptors));
            arguments.addAll(files);
            run(roots, arguments);
            FileDescriptorSet set = FileDescriptorSet.parseFrom(Files.readAllBytes(descriptors));
            return CodeGeneratorRequest.newBuilder()
                    .addAllFileToGenerate(files)
                    .setParameter(parameter)
                    .addAllProtoFile(set.getFileList())
                    .build();
        } finally {
            Files.delete(descriptors);
        }
    }

    /** What one of the protocs that the build copied really sends to a plugin, its own version included. */
    public static CodeGeneratorRequest sentBy(String protoc, List<Path> roots, List<String> files)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("plugin");
        Path request = folder.resolve("request");
        // It answers that it knows proto3's optional and editions from proto2 (998) to 2024 (1001), and gives no file.
        Path plugin = Files.writeString(
                folder.resolve("plugin"),
                "#!/bin/sh\ncat > '" + request + "'\nprintf '\\020\\003\\030\\346\\007\\040\\351\\007'\n");
        plugin.toFile().setExecutable(true);
        List<String> arguments = new ArrayList<>(List.of("--plugin=protoc-gen-keep=" + plugin, "--keep_out=" + folder));
        arguments.addAll(files);
        run(protoc, roots, arguments);
        CodeGeneratorRequest sent = CodeGeneratorRequest.parseFrom(Files.readAllBytes(request));
        Files.delete(request);
        Files.delete(plugin);
        Files.delete(folder);
        return sent;
    }

    /** Lets protoc and grpc-java write the Java of messages and stubs. */
    public static void writeJava(List<Path> roots, List<String> files, Path output)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--java_out=" + output,
                "--grpc-java_out=@generated=omit:" + output,
                "--plugin=protoc-gen-grpc-java=" + executable("protoc-gen-grpc-java")));
        arguments.addAll(files);
        run(roots, arguments);
    }

    /** Runs protoc; the roots go before the protos of ours and of others, so that a case can bring its own copies. */
    public static String run(List<Path> roots, List<String> arguments) throws IOException, InterruptedException {
        return run("protoc", roots, arguments);
    }

    /** Runs one of the protocs that the build copied. */
    public static String run(String protoc, List<Path> roots, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable(protoc).toString()));
        roots.forEach(root -> command.add("-I" + root.toAbsolutePath()));
        command.add("-I" + STIGMER);
        command.add("-I" + IMPORTED);
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("protoc failed: " + output);
        }
        return output;
    }

    public static Path executable(String name) {
        Path executable = TOOLS.resolve(name);
        if (!Files.isExecutable(executable)) {
            executable.toFile().setExecutable(true);
        }
        return executable;
    }
}
