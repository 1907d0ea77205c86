package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.Operation;
import java.util.List;
import java.util.Optional;

/**
 * What the options of one rpc say of who may call it and what serves it, exactly as written and not judged yet.
 *
 * @param vocabulary the words that it is written in
 * @param config the check: {@code config}, or what {@code stigmer.rpc} says of a permission
 * @param also further checks that must hold as well; their error text is that of the first
 * @param isPublic no credential is needed
 * @param isSkipAuthorization the handler authorizes
 * @param operation the standard operation
 * @param onParent whether a create asks about the parent of the new resource
 * @param unreadable options that must be authorization but cannot be understood
 */
public record DeclaredAuthorization(
        Vocabulary vocabulary,
        Optional<Config> config,
        List<Config> also,
        boolean isPublic,
        boolean isSkipAuthorization,
        Optional<Operation> operation,
        boolean onParent,
        List<UnreadableOption> unreadable) {

    /** A check, part by part; empty where the rpc does not say it. */
    public record Config(
            String permission,
            String resourceKind,
            String resourceKindPath,
            String fieldPath,
            String errorMsg,
            String resourceId) {
        /** Nothing but defaults. */
        public static final Config EMPTY = new Config("", "", "", "", "", "");

        /** Whether nothing of it is said. */
        public boolean isEmpty() {
            // What a record compares by is made of method handles, which take longer than all of this run's checks.
            return (permission + resourceKind + resourceKindPath + fieldPath + errorMsg + resourceId).isEmpty();
        }

        /** The same check of a resource of this kind, unless it says a kind itself. */
        public Config ofKind(String kind) {
            return resourceKind.isEmpty() && resourceKindPath.isEmpty()
                    ? new Config(permission, kind, "", fieldPath, errorMsg, resourceId)
                    : this;
        }

        /** The same check of the resource that this path names, unless it names one itself. */
        public Config ofResourceAt(String path) {
            return fieldPath.isEmpty() && resourceId.isEmpty()
                    ? new Config(permission, resourceKind, resourceKindPath, path, errorMsg, "")
                    : this;
        }
    }

    /** The same with another check. */
    public DeclaredAuthorization with(Config other) {
        return new DeclaredAuthorization(
                vocabulary, Optional.of(other), also, isPublic, isSkipAuthorization, operation, onParent, unreadable);
    }

    /** The same with options that cannot be read. */
    public DeclaredAuthorization with(List<UnreadableOption> others) {
        return new DeclaredAuthorization(
                vocabulary, config, also, isPublic, isSkipAuthorization, operation, onParent, List.copyOf(others));
    }

    /** The same, served by another operation. */
    public DeclaredAuthorization with(Optional<Operation> other, boolean otherIsOnParent) {
        return new DeclaredAuthorization(
                vocabulary, config, also, isPublic, isSkipAuthorization, other, otherIsOnParent, unreadable);
    }

    /** The same with further checks of resources of this kind, unless they say a kind themselves. */
    public DeclaredAuthorization alsoOfKind(String kind) {
        List<Config> ofKind = also.stream().map(other -> other.ofKind(kind)).toList();
        return new DeclaredAuthorization(
                vocabulary, config, ofKind, isPublic, isSkipAuthorization, operation, onParent, unreadable);
    }

    /** Whether it says who may call the rpc, be it wrongly. */
    public boolean saysWhoMayCall() {
        boolean checks = config.isPresent() && !config.get().isEmpty();
        return checks || !also.isEmpty() || isPublic || isSkipAuthorization;
    }

    /** Whether the rpc says nothing in this vocabulary. */
    public boolean isSilent() {
        return config.isEmpty() && !isPublic && !isSkipAuthorization && operation.isEmpty() && unreadable.isEmpty();
    }
}
