package ai.stigmer.testkit;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.RelationStore;
import com.google.protobuf.Message;
import io.grpc.CallCredentials;
import io.grpc.Channel;
import java.time.Duration;

/**
 * What the matrix needs to know of a running service. Its authorization engine has to stand behind
 * {@link AuthorizerFaults#inFrontOf}.
 *
 * @param <T> what one cell works on
 */
public interface ServiceUnderTest<T extends TestResource> {
    Channel channel();

    /** A credential that holds. */
    CallCredentials credential(Principal principal);

    /** A token whose signature is none of the issuer's keys. */
    CallCredentials forgedCredential(Principal principal);

    /** A token that held an hour ago. */
    CallCredentials expiredCredential(Principal principal);

    /** A token that holds now and for about so long; {@link TestIssuer#token(Principal, Duration)} is one. */
    CallCredentials expiringCredential(Principal principal, Duration holds);

    /** Where the authorization engine keeps its relations. */
    RelationStore relations();

    /** Makes a resource that no other cell knows, created by somebody whom no cell calls as. */
    T newResource();

    /**
     * Takes a resource out of its organization: removes the relation between them, and nothing writes it again. What
     * the resource says of itself stays.
     */
    void takeOut(T resource);

    /**
     * A request that would succeed if the caller may do it. One that names the resource in the field of the manifest
     * and is empty otherwise is what {@link Requests#naming} gives.
     *
     * @param prototype the request's default instance
     */
    Message validRequest(ManifestRpc rpc, Message prototype, T resource);

    /**
     * All that an rpc could change: the resource, and the resources of its organization. Compared by {@code equals}
     * before and after a call that is refused.
     */
    Object stateOf(T resource);
}
