package ai.stigmer.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which role has which permissions on a kind, in the words of whoever designed the policy. The matrix holds the
 * authorization model against this table, so it must not be made from the model.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoleTable {
    private final Map<String, Map<Role, Entry>> kinds;

    /** What gives a role on a kind, and what the role may do there. */
    private record Entry(Optional<String> relation, Set<String> permissions) {}

    private RoleTable(Map<String, Map<Role, Entry>> kinds) {
        this.kinds = kinds;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The relation that gives a role; empty where the kind has no such role. */
    Optional<String> relation(String kind, Role role) {
        return entry(kind, role).flatMap(Entry::relation);
    }

    boolean has(String kind, Role role, String permission) {
        return entry(kind, role).map(Entry::permissions).orElse(Set.of()).contains(permission);
    }

    /** The relation of some role that has a permission. */
    String relationWith(String kind, String permission) {
        return Map.copyOf(kinds.getOrDefault(kind, Map.of())).values().stream()
                .filter(entry -> entry.permissions().contains(permission))
                .findFirst()
                .flatMap(Entry::relation)
                .orElseThrow(() -> new IllegalStateException(
                        "no role has " + permission + " on " + kind + "; say in the role table who has"));
    }

    Set<String> kinds() {
        return kinds.keySet();
    }

    private Optional<Entry> entry(String kind, Role role) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(role));
    }

    /** Collects entries. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Map<Role, Entry>> kinds = new HashMap<>();

        private Builder() {}

        /**
         * A role on a kind.
         *
         * @param relation what gives the role when it is granted
         * @param permissions all that the role may do on a resource of the kind
         */
        public Builder role(String kind, Role role, String relation, String... permissions) {
            kinds.computeIfAbsent(kind, any -> new EnumMap<>(Role.class))
                    .put(role, new Entry(Optional.of(relation), Set.of(permissions)));
            return this;
        }

        public RoleTable build() {
            return new RoleTable(Collections.unmodifiableMap(new HashMap<>(kinds)));
        }
    }
}
