package ai.stigmer.protoc.read;

import java.util.List;
import java.util.Optional;

/**
 * What the options of one rpc say of who may call it, exactly as written and not judged yet.
 *
 * @param config the {@code config} option
 * @param isPublic {@code is_public = true}
 * @param isSkipAuthorization {@code is_skip_authorization = true}
 * @param unreadable options that must be authorization but cannot be understood
 */
public record DeclaredAuthorization(
        Optional<Config> config, boolean isPublic, boolean isSkipAuthorization, List<UnreadableOption> unreadable) {

    /** The sub-fields of {@code config}; empty where they are not set. */
    public record Config(
            String permission,
            String resourceKind,
            String resourceKindPath,
            String fieldPath,
            String errorMsg,
            String resourceId) {}
}
