package ai.stigmer.protoc.golden;

import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with protos and what they give: {@code expected/} with whole files, or {@code expected-errors.txt}. The
 * files {@code options} and {@code expected-warnings.txt} are there where they matter; what stands below
 * {@code imports/} is imported only.
 */
public record GoldenCase(Path folder) {
    private static final Path GOLDENS = Path.of("src/test/resources/golden");

    public static List<GoldenCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        }
    }

    public static GoldenCase named(String name) {
        return new GoldenCase(GOLDENS.resolve(name));
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public CodeGeneratorRequest request() throws IOException, InterruptedException {
        return ProtoCompiler.request(roots(), toGenerate(), text("options").strip());
    }

    /** Everything that a case declares, with the imports that it brings itself. */
    public List<String> declared() throws IOException {
        return ProtoCompiler.protosIn(folder).stream()
                .map(file -> file.startsWith("imports/") ? file.substring("imports/".length()) : file)
                .toList();
    }

    public List<Path> roots() {
        Path imports = folder.resolve("imports");
        return Files.isDirectory(imports) ? List.of(imports, folder) : List.of(folder);
    }

    private List<String> toGenerate() throws IOException {
        return ProtoCompiler.protosIn(folder).stream()
                .filter(file -> !file.startsWith("imports/"))
                .toList();
    }

    public Map<String, String> expectedFiles() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path expected = folder.resolve("expected");
        if (Files.isDirectory(expected)) {
            try (Stream<Path> paths = Files.walk(expected)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(expected.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return files;
    }

    @Override
    public String toString() {
        return name();
    }

    /** The text of one of the case's files; empty if there is none. */
    public String text(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Makes what was generated the expectation. */
    public void write(Generation generation) throws IOException {
        Path expected = folder.resolve("expected");
        if (Files.isDirectory(expected)) {
            try (Stream<Path> paths = Files.walk(expected)) {
                paths.sorted((a, b) -> b.compareTo(a))
                        .forEach(path -> path.toFile().delete());
            }
        }
        for (Map.Entry<String, String> file : generation.files().entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        writeOrDelete("expected-errors.txt", generation.error());
        writeOrDelete("expected-warnings.txt", generation.warnings());
    }

    private void writeOrDelete(String name, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(folder.resolve(name));
        } else {
            Files.writeString(folder.resolve(name), text.endsWith("\n") ? text : text + "\n");
        }
    }
}
