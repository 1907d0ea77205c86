package ai.stigmer.protoc.read;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.protoc.golden.ProtoCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every pair of field shapes under every pair of names that could be at odds, given to protoc's own Java generator:
 * each accessor that a controller would call is declared there, and for that field.
 */
final class FieldAccessorsTest {
    /** What accessors put behind a field's name, alone and twice. */
    private static final List<String> ENDINGS = List.of(
            "_count",
            "_list",
            "_value",
            "_bytes",
            "_builder",
            "_or_builder",
            "_map",
            "_case",
            "_or_default",
            "_value_list",
            "_value_map",
            "_value_count",
            "_count_list",
            "_list_count",
            "Count",
            "Value",
            "_Value");

    /** Names that protoc changes, or that look as if it did. */
    private static final List<String> RESERVED = List.of(
            "class",
            "Class",
            "_class",
            "default_instance_for_type",
            "defaultInstanceForType",
            "parser_for_type",
            "serialized_size",
            "SerializedSize",
            "all_fields",
            "descriptor_for_type",
            "initialization_error_string",
            "unknown_fields",
            "cached_size",
            "cachedSize_",
            "_unknown_fields",
            "x1y2_z",
            "_hidden",
            "URL",
            "a__b",
            "name_2x",
            "one_of",
            "bytes",
            "count",
            "value_");

    private static final Pattern FIELD = Pattern.compile("<code>.*? (\\w+) = \\d+");
    private static final Pattern METHOD = Pattern.compile("(\\w+\\()");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"protoc", "older-protoc"})
    void accessors_have_the_names_that_protoc_gives_them_whatever_stands_beside_the_field(String protoc)
            throws Exception {
        // given
        List<String> files = writeProtos();

        // when
        Map<String, Set<String>> declared = declaredBy(protoc, files);
        PluginRequest request = PluginRequest.read(
                ProtoCompiler.sentBy(protoc, List.of(folder), files).toByteArray());
        JavaFieldNames names = new JavaFieldNames(request);

        // then
        List<String> wrong = new ArrayList<>();
        int accessors = 0;
        for (ProtoFile file : request.filesToGenerate()) {
            for (ProtoMessage message : file.messages()) {
                for (ProtoField field : message.fields()) {
                    String key = message.fullName() + "." + field.name();
                    Set<String> found = declared.getOrDefault(key, Set.of());
                    accessors++;
                    if (!found.containsAll(called(field, names.of(field), request))) {
                        wrong.add(key + ": " + called(field, names.of(field), request) + " but " + found);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(accessors).isGreaterThan(10_000);
    }

    /** What a controller calls to read the field, or could. */
    private static Set<String> called(ProtoField field, String name, PluginRequest request) throws IOException {
        Set<String> called = new HashSet<>();
        if (field.isRepeated()) {
            boolean map = field.isMessage() && request.message(field.typeName()).isMapEntry();
            called.add("get" + name + (map ? "Map(" : "List("));
        } else {
            called.add("get" + name + "(");
        }
        if (field.hasPresence()) {
            called.add("has" + name + "(");
        }
        return called;
    }

    private List<String> writeProtos() throws IOException {
        List<String> files = new ArrayList<>();
        Files.writeString(folder.resolve("types.proto"), """
                syntax = "proto3";
                package types;
                option java_package = "types";
                option java_multiple_files = true;
                enum Open { ZERO = 0; }
                message Part { string id = 1; }
                """);
        for (String syntax : FieldShape.SYNTAXES) {
            String name = "pairs" + files.size();
            StringBuilder text =
                    new StringBuilder(syntax).append("package ").append(name).append(";\n");
            text.append("import \"types.proto\";\n");
            if (syntax.startsWith("edition")) {
                text.append("import \"google/protobuf/java_features.proto\";\n");
                text.append("enum Closed { option features.enum_type = CLOSED; NIL = 0; }\n");
            } else if (syntax.contains("proto2")) {
                text.append("enum Closed { NIL = 0; }\n");
            }
            text.append("option java_package = \"")
                    .append(name)
                    .append("\";\noption java_multiple_files = true;\noption optimize_for = CODE_SIZE;\n");
            int messages = 0;
            List<FieldShape> shapes = FieldShape.ALL.stream()
                    .filter(shape -> shape.syntax().equals(syntax))
                    .toList();
            for (FieldShape one : shapes) {
                for (FieldShape other : shapes) {
                    text.append(pairs("Pairs" + messages++, one, other));
                }
                for (String reserved : one.isMap() ? List.<String>of() : RESERVED) {
                    text.append("message Reserved" + messages++ + " {\n" + one.field(reserved, 7) + "\n}\n");
                }
            }
            Files.writeString(
                    folder.resolve(name + ".proto"),
                    text.toString()
                            .replace(" Open ", " types.Open ")
                            .replace(", Open>", ", types.Open>")
                            .replace(" Part ", " types.Part ")
                            .replaceAll("(?m)^(Open|Part) ", "types.$1 "));
            files.add(name + ".proto");
        }
        return files;
    }

    /** A message with a pair of fields for each ending. The letters behind the number keep the pairs apart. */
    private static String pairs(String message, FieldShape one, FieldShape other) {
        StringBuilder text = new StringBuilder("message " + message + " {\n");
        for (int i = 0; i < ENDINGS.size(); i++) {
            String name = "f" + (char) ('a' + i) + "x";
            text.append(one.field(name, 2 * i + 1)).append('\n');
            text.append(other.field(name + ENDINGS.get(i), 2 * i + 2)).append('\n');
        }
        if (one.allowsSameNames() && !(one.isMap() && other.isMap())) {
            text.append(one.field("same_name", 101))
                    .append(other.field("sameName", 102))
                    .append('\n');
        }
        return text.append("}\n").toString();
    }

    /** By field, the methods that protoc's Java generator declares for it. */
    private Map<String, Set<String>> declaredBy(String protoc, List<String> files) throws Exception {
        Path jar = folder.resolve("java.jar");
        List<String> arguments = new ArrayList<>(List.of("--java_out=" + jar));
        arguments.addAll(files);
        ProtoCompiler.run(protoc, List.of(folder), arguments);
        Map<String, Set<String>> declared = new HashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith("OrBuilder.java")) {
                    String message =
                            entry.getName().replace("OrBuilder.java", "").replace('/', '.');
                    String java = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    collect(message, java, declared);
                }
            }
        }
        return declared;
    }

    private static void collect(String message, String java, Map<String, Set<String>> declared) {
        String field = "";
        for (String line : java.lines().toList()) {
            Matcher comment = FIELD.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (comment.find()) {
                field = message + "." + comment.group(1);
            } else if (!line.strip().startsWith("*") && method.find()) {
                declared.computeIfAbsent(field, key -> new HashSet<>()).add(method.group(1));
            }
        }
    }
}
