package ai.stigmer.protoc.manifest;

import ai.stigmer.protoc.text.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The manifest as JSON: one entry per rpc, sorted by method, every key in the same order, so that a diff says what changed. */
public final class ManifestJson {
    private static final int VERSION = 1;
    private static final List<String> POSTURES = List.of(
            ManifestEntry.CHECKED,
            ManifestEntry.FOUND,
            ManifestEntry.TARGET,
            ManifestEntry.HANDLER,
            ManifestEntry.PUBLIC);

    private ManifestJson() {}

    /**
     * Writes a manifest.
     *
     * @param unused the permissions of the model that no rpc asks for; empty if nobody looked
     */
    public static String write(Collection<ManifestEntry> entries, Optional<List<ManifestRight>> unused) {
        StringBuilder json = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"rpcs\": [");
        String separator = "\n";
        for (ManifestEntry entry : entries.stream()
                .sorted(Comparator.comparing(ManifestEntry::method))
                .toList()) {
            json.append(separator).append("    {");
            write(entry, json);
            json.append("\n    }");
            separator = ",\n";
        }
        json.append(entries.isEmpty() ? "]" : "\n  ]");
        write("rights", ManifestRight.of(entries), json);
        unused.ifPresent(permissions -> write("unused_permissions", permissions, json));
        return json.append("\n}\n").toString();
    }

    private static void write(String name, List<ManifestRight> rights, StringBuilder json) {
        json.append(",\n  \"").append(name).append("\": [");
        String separator = "\n";
        for (ManifestRight right : rights) {
            json.append(separator)
                    .append("    {\"resource_kind\": ")
                    .append(JsonString.quote(right.resourceKind()))
                    .append(", \"permission\": ")
                    .append(JsonString.quote(right.permission()));
            if (!right.methods().isEmpty()) {
                json.append(", \"rpcs\": [")
                        .append(right.methods().stream().map(JsonString::quote).collect(Collectors.joining(", ")))
                        .append(']');
            }
            json.append('}');
            separator = ",\n";
        }
        json.append(rights.isEmpty() ? "]" : "\n  ]");
    }

    private static void write(ManifestEntry entry, StringBuilder json) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("method", entry.method());
        texts.put("shape", entry.shape());
        texts.put("posture", entry.posture());
        texts.put("operation", entry.operation());
        texts.putAll(texts(entry.check()));
        append(texts, json);
        if (!entry.also().isEmpty()) {
            json.append("\n      \"also\": [");
            json.append(entry.also().stream().map(ManifestJson::object).collect(Collectors.joining(",")));
            json.append("\n      ],");
        }
        Map<String, String> last = new LinkedHashMap<>();
        last.put("error_msg", entry.errorMsg());
        last.put("file", entry.file());
        append(last, json);
        if (entry.line() > 0) {
            json.append("\n      \"line\": ").append(entry.line());
        } else {
            json.setLength(json.length() - 1);
        }
    }

    private static void append(Map<String, String> texts, StringBuilder json) {
        texts.forEach((key, value) -> {
            if (!value.isEmpty()) {
                json.append("\n      ").append(member(key, value)).append(',');
            }
        });
    }

    private static String object(ManifestCheck check) {
        return texts(check).entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .map(text -> member(text.getKey(), text.getValue()))
                .collect(Collectors.joining(", ", "\n        {", "}"));
    }

    private static String member(String key, String value) {
        return JsonString.quote(key) + ": " + JsonString.quote(value);
    }

    private static Map<String, String> texts(ManifestCheck check) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("permission", check.permission());
        texts.put("resource_kind", check.resourceKind());
        texts.put("resource_kind_path", check.resourceKindPath());
        texts.put("field_path", check.fieldPath());
        texts.put("resource_id", check.resourceId());
        return texts;
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException if the text is no manifest of a version that this plugin knows
     */
    public static List<ManifestEntry> read(String text) throws IOException {
        Map<?, ?> manifest = require(JsonText.parse(text), Map.class, "the manifest");
        if (!"1".equals(String.valueOf(manifest.get("version")))) {
            throw new IOException("is no manifest of version " + VERSION);
        }
        List<ManifestEntry> entries = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        for (Object rpc : require(manifest.get("rpcs"), List.class, "rpcs")) {
            ManifestEntry entry = entry(require(rpc, Map.class, "an rpc"));
            if (!methods.add(entry.method())) {
                throw new IOException("lists the rpc " + entry.method() + " twice");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static ManifestEntry entry(Map<?, ?> rpc) throws IOException {
        for (String key : List.of("method", "posture")) {
            requireAny(rpc, key);
        }
        String posture = text(rpc, "posture");
        if (!POSTURES.contains(posture)) {
            throw new IOException("has an rpc of the posture \"" + posture + "\"; known are " + POSTURES);
        }
        List<ManifestCheck> also = new ArrayList<>();
        if (posture.equals(ManifestEntry.CHECKED)) {
            requireCheck(rpc);
            for (Object other : rpc.get("also") == null ? List.of() : require(rpc.get("also"), List.class, "also")) {
                Map<?, ?> check = require(other, Map.class, "a check of also");
                requireCheck(check);
                also.add(check(check));
            }
        }
        if (posture.equals(ManifestEntry.FOUND)) {
            requireAny(rpc, "permission");
            requireAny(rpc, "resource_kind");
        }
        return new ManifestEntry(
                text(rpc, "method"),
                text(rpc, "shape"),
                text(rpc, "posture"),
                text(rpc, "operation"),
                check(rpc),
                also,
                text(rpc, "error_msg"),
                text(rpc, "file"),
                0);
    }

    private static ManifestCheck check(Map<?, ?> texts) throws IOException {
        return new ManifestCheck(
                text(texts, "permission"),
                text(texts, "resource_kind"),
                text(texts, "resource_kind_path"),
                text(texts, "field_path"),
                text(texts, "resource_id"));
    }

    private static void requireCheck(Map<?, ?> texts) throws IOException {
        requireAny(texts, "permission");
        requireAny(texts, "resource_kind", "resource_kind_path");
        requireAny(texts, "field_path", "resource_id");
    }

    private static void requireAny(Map<?, ?> rpc, String... keys) throws IOException {
        for (String key : keys) {
            if (!text(rpc, key).isEmpty()) {
                return;
            }
        }
        throw new IOException("has an rpc without " + String.join(" and ", keys) + ": " + text(rpc, "method"));
    }

    private static String text(Map<?, ?> rpc, String key) throws IOException {
        Object value = rpc.get(key);
        return value == null ? "" : require(value, String.class, key);
    }

    private static <T> T require(@Nullable Object value, Class<T> type, String what) throws IOException {
        if (!type.isInstance(value)) {
            throw new IOException("is no manifest: " + what + " is not what it should be");
        }
        return type.cast(value);
    }
}
