package ai.stigmer.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which role has which permissions on a kind, in the words of whoever designed the policy. The matrix holds the
 * authorization model against this table, so it must not be made from the model.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoleTable {
    private final Map<String, Map<Role, Entry>> kinds;

    /** A relation on the resource of a kind. */
    record Granted(String relation, String kind) {}

    /** What gives a role on a kind, and what the role may do there. */
    private record Entry(Granted granted, Set<String> permissions) {}

    private RoleTable(Map<String, Map<Role, Entry>> kinds) {
        this.kinds = kinds;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What gives a role; empty where the kind has no such role. */
    Optional<Granted> granting(String kind, Role role) {
        return entry(kind, role).map(Entry::granted);
    }

    boolean has(String kind, Role role, String permission) {
        return entry(kind, role).map(Entry::permissions).orElse(Set.of()).contains(permission);
    }

    /** What gives a permission: a relation on the resource itself, if there is one that does. */
    Granted grantingPermission(String kind, String permission) {
        return grantingOnItself(kind, permission)
                .or(() -> with(kind, permission).findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "no role has " + permission + " on " + kind + "; say in the role table who has"));
    }

    /** What gives a permission on a resource of which nothing else is known; empty if nothing does. */
    Optional<Granted> grantingOnItself(String kind, String permission) {
        return with(kind, permission)
                .filter(granted -> granted.kind().equals(kind))
                .findFirst();
    }

    private Stream<Granted> with(String kind, String permission) {
        return kinds.getOrDefault(kind, Map.of()).values().stream()
                .filter(entry -> entry.permissions().contains(permission))
                .map(Entry::granted);
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
         * A role on a kind, given on the resource itself.
         *
         * @param relation what gives the role when it is granted
         * @param permissions all that the role may do on a resource of the kind
         */
        public Builder role(String kind, Role role, String relation, String... permissions) {
            return roleThrough(kind, role, kind, relation, permissions);
        }

        /**
         * A role that comes from another resource: its organization, or a parent.
         *
         * @param of the kind of the resource that the relation is granted on, {@code organization}
         * @param relation what gives the role when it is granted there
         * @param permissions all that the role may do on a resource of the kind
         */
        public Builder roleThrough(String kind, Role role, String of, String relation, String... permissions) {
            kinds.computeIfAbsent(kind, any -> new EnumMap<>(Role.class))
                    .put(role, new Entry(new Granted(relation, of), Set.of(permissions)));
            return this;
        }

        public RoleTable build() {
            return new RoleTable(Collections.unmodifiableMap(new HashMap<>(kinds)));
        }
    }
}
