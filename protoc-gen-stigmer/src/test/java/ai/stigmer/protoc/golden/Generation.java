package ai.stigmer.protoc.golden;

import ai.stigmer.protoc.CodeGeneration;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What one run of the plugin gave. */
public record Generation(Map<String, String> files, String error, String warnings) {
    public static Generation of(CodeGeneratorRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        new CodeGeneration(out, new PrintStream(warnings, true, StandardCharsets.UTF_8)).run(request.toByteArray());
        CodeGeneratorResponse response = CodeGeneratorResponse.parseFrom(out.toByteArray());
        Map<String, String> files = new TreeMap<>();
        response.getFileList().forEach(file -> files.put(file.getName(), file.getContent()));
        return new Generation(files, response.getError(), warnings.toString(StandardCharsets.UTF_8));
    }
}
