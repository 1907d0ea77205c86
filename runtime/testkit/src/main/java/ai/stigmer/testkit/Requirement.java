package ai.stigmer.testkit;

import ai.stigmer.runtime.rpc.Posture;
import java.util.Optional;

/** What an rpc requires of its caller, whether the manifest says so or the test in its place. */
sealed interface Requirement {

    /** The permission that the caller of a valid request needs; empty if none. */
    Optional<Needed> needed();

    /** A permission on the resource of a kind. */
    record Needed(String permission, String kind) {}

    /** Nothing. */
    record None() implements Requirement {
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
     */
    record OnResource(String permission, String kind, String refusal, Named named, String path) implements Requirement {
        @Override
        public Optional<Needed> needed() {
            return Optional.of(new Needed(permission, kind));
        }

        OnResource refusedWith(String text) {
            return new OnResource(permission, kind, text, named, path);
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
        /** Not at all: it is always the same one. */
        FIXED
    }
}
