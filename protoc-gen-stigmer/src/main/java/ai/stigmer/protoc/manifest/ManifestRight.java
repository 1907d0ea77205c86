package ai.stigmer.protoc.manifest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A permission on a kind, and the rpcs that whoever has it may call.
 *
 * @param methods sorted; none for a permission that no rpc asks for
 */
public record ManifestRight(String resourceKind, String permission, List<String> methods) {
    /** The rights that entries ask for on a kind that they name, by kind and permission. */
    static List<ManifestRight> of(Collection<ManifestEntry> entries) {
        Comparator<ManifestRight> byKindAndPermission =
                Comparator.comparing(ManifestRight::resourceKind).thenComparing(ManifestRight::permission);
        Map<ManifestRight, Set<String>> methods = new TreeMap<>(byKindAndPermission);
        for (ManifestEntry entry : entries) {
            entry.checks()
                    .filter(check -> !check.permission().isEmpty()
                            && !check.resourceKind().isEmpty())
                    .map(check -> new ManifestRight(check.resourceKind(), check.permission(), List.of()))
                    .forEach(right -> methods.computeIfAbsent(right, key -> new TreeSet<>())
                            .add(entry.method()));
        }
        return methods.entrySet().stream()
                .map(right -> new ManifestRight(
                        right.getKey().resourceKind(), right.getKey().permission(), List.copyOf(right.getValue())))
                .toList();
    }
}
