package ai.stigmer.testkit;

import ai.stigmer.runtime.error.ErrorReason;
import java.util.Objects;

/** What the handler of an rpc checks that leaves authorization to it; the manifest cannot tell. */
public sealed interface HandlerRule {

    /**
     * It checks a permission on a resource that the request names by its slug.
     *
     * @param slugPath where the request says the slug
     * @param refusal the exact text of the refusal
     */
    record ChecksBySlug(String permission, String kind, String slugPath, String refusal) implements HandlerRule {
        public ChecksBySlug {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(slugPath, "slugPath");
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /**
     * It checks a permission on a resource that the request names by its id.
     *
     * @param path where the request says the id
     * @param refusal the exact text of the refusal
     */
    record ChecksById(String permission, String kind, String path, String refusal) implements HandlerRule {
        public ChecksById {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /** It lets every caller with a credential pass. */
    record AnyCaller() implements HandlerRule {}

    /**
     * It serves nobody: every caller with a credential is refused, whoever it is.
     *
     * @param reason with which
     */
    record ServesNobody(ErrorReason reason) implements HandlerRule {
        public ServesNobody {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It does what another rpc does, under the authorization of that one, and refuses with "permission denied"
     * whichever it is.
     *
     * @param ifAbsent the full method name of the rpc that counts when there is no such resource yet
     * @param ifPresent that of the rpc that counts when there is
     * @param slugPath where the request says the slug
     */
    record Either(String ifAbsent, String ifPresent, String slugPath) implements HandlerRule {
        public Either {
            Objects.requireNonNull(ifAbsent, "ifAbsent");
            Objects.requireNonNull(ifPresent, "ifPresent");
            Objects.requireNonNull(slugPath, "slugPath");
        }
    }

    /** It answers with those resources of a kind on which the caller has a permission. */
    record Lists(String permission, String kind) implements HandlerRule {
        public Lists {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
        }
    }
}
