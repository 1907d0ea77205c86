package ai.stigmer.protoc.manifest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        Map<ManifestRight, List<String>> methods = entries.stream()
                .filter(entry ->
                        !entry.permission().isEmpty() && !entry.resourceKind().isEmpty())
                .collect(Collectors.groupingBy(
                        entry -> new ManifestRight(entry.resourceKind(), entry.permission(), List.of()),
                        () -> new TreeMap<>(byKindAndPermission),
                        Collectors.mapping(ManifestEntry::method, Collectors.toList())));
        return methods.entrySet().stream()
                .map(right -> new ManifestRight(
                        right.getKey().resourceKind(),
                        right.getKey().permission(),
                        right.getValue().stream().sorted().toList()))
                .toList();
    }
}
