package ai.stigmer.testkit;

import ai.stigmer.runtime.rpc.Posture;
import java.util.List;
import java.util.Optional;

/** What an rpc requires of its caller, whether the manifest says so or the test in its place. */
sealed interface Requirement {

    /** The permission that the caller of a valid request needs; empty if none. */
    Optional<Needed> needed();

    /** What the caller of a valid request needs besides. */
    default List<NeededOn> also() {
        return List.of();
    }

    /** A permission on the resource of a kind. */
    record Needed(String permission, String kind) {}

    /** A permission on the resource of an id. */
    record NeededOn(Needed needed, String id) {}

    /** Nothing. */
    record None() implements Requirement {
        @Override
        public Optional<Needed> needed() {
            return Optional.empty();
        }
    }

    /** A credential, whosever it is; all callers are answered alike. */
    record AnyCaller(ExpectedAnswer answer) implements Requirement {
        @Override
        public Optional<Needed> needed() {
            return Optional.empty();
        }
    }

    /**
     * A permission on one resource.
     *
     * @param refusal the text of the refusal
     * @param named how the request names the resource
     * @param path where it does; empty if it does not
     * @param also what the caller needs on other resources
     */
    record OnResource(String permission, String kind, String refusal, Named named, String path, List<NeededOn> also)
            implements Requirement {
        public OnResource {
            also = List.copyOf(also);
        }

        @Override
        public Optional<Needed> needed() {
            return Optional.of(new Needed(permission, kind));
        }

        OnResource refusedWith(String text) {
            return new OnResource(permission, kind, text, named, path, also);
        }
    }

    /** That of one rpc when the resource is not there yet, and that of another when it is. */
    record Either(OnResource ifAbsent, OnResource ifPresent, String slugPath) implements Requirement {
        /** Both are refused in the same words, as others would tell everybody which slugs are taken. */
        public Either {
            ifAbsent = ifAbsent.refusedWith(Posture.DEFAULT_REFUSAL);
            ifPresent = ifPresent.refusedWith(Posture.DEFAULT_REFUSAL);
        }

        @Override
        public Optional<Needed> needed() {
            return ifPresent.needed();
        }
    }

    /** A credential; what the answer shows depends on the permission. */
    record Listing(String permission, String kind) implements Requirement {
        @Override
        public Optional<Needed> needed() {
            return Optional.of(new Needed(permission, kind));
        }
    }

    /** How a request names a resource. */
    enum Named {
        BY_ID,
        BY_SLUG,
        /** By the id of what a new resource is created under. */
        AS_PARENT,
        /** Not at all: it is always the same one. */
        FIXED
    }
}
