package ai.stigmer.runtime.authentication;

import java.util.Optional;

/**
 * Turns a credential into an identity.
 *
 * <p>Implementations are thread-safe.
 */
public interface Authenticator {
    /**
     * Verifies the credential of one call.
     *
     * @param bearerToken what stands behind {@code Bearer} in the call's {@code authorization} header, never empty
     * @return the identity; empty when the credential is of a form that this authenticator does not know, so that
     *     another one may try
     * @throws ai.stigmer.runtime.error.RpcException UNAUTHENTICATED if the credential is of this authenticator's form
     *     and wrong, expired or revoked; UNAVAILABLE if it cannot be verified now
     */
    Optional<CallerIdentity> authenticate(String bearerToken);
}
