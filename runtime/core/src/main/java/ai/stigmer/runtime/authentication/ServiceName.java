package ai.stigmer.runtime.authentication;

import java.util.Optional;

/** A name in a certificate, as the principal that it stands for. */
final class ServiceName {
    private ServiceName() {}

    /** Empty for a name that is no id of a principal. */
    static Optional<CallerIdentity> identity(String name) {
        try {
            return Optional.of(CallerIdentity.of(Principal.service(name)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
