package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.KindModel;
import java.util.List;
import java.util.Optional;

/**
 * What a service says of its kind, and the kind of itself.
 *
 * @param kind the kind, unless the service names none
 * @param unreadable options that must say the kind but cannot be understood
 */
public record DeclaredKind(Optional<KindModel> kind, List<UnreadableOption> unreadable) {}
