package ai.stigmer.admin;

import ai.stigmer.admin.v1.ApiKey;
import ai.stigmer.admin.v1.IssueKeyRequest;
import ai.stigmer.admin.v1.IssueKeyResponse;
import ai.stigmer.admin.v1.ListKeysRequest;
import ai.stigmer.admin.v1.ListKeysResponse;
import ai.stigmer.admin.v1.RevokeKeyRequest;
import ai.stigmer.admin.v1.RevokeKeyResponse;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authentication.apikey.ApiKeys;
import ai.stigmer.runtime.authentication.apikey.IssuedApiKey;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.mongodb.MongoException;
import io.grpc.Status;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues, lists and revokes the API keys of a service. Immutable and thread-safe. */
final class KeyAdministration {
    private static final Logger LOG = LoggerFactory.getLogger(KeyAdministration.class);
    private static final ErrorReason NO_API_KEYS =
            new ErrorReason(ErrorReason.DOMAIN, "NO_API_KEYS", Status.Code.FAILED_PRECONDITION);

    private final Stigmer stigmer;

    KeyAdministration(Stigmer stigmer) {
        this.stigmer = stigmer;
    }

    IssueKeyResponse issue(IssueKeyRequest request) {
        Principal principal = RequestNames.principal("principal", request.getPrincipal());
        Duration lifetime = Duration.ofSeconds(
                request.getLifetime().getSeconds(), request.getLifetime().getNanos());
        IssuedApiKey issued = stored(keys -> keys.issue(principal, request.getName(), lifetime));
        LOG.info(
                "key_issued id={} principal={} by={}",
                issued.key().id(),
                principal,
                CallerIdentity.current().actor());
        return IssueKeyResponse.newBuilder()
                .setKey(message(issued.key()))
                .setToken(issued.token())
                .build();
    }

    ListKeysResponse list(ListKeysRequest request) {
        Principal principal = RequestNames.principal("principal", request.getPrincipal());
        ListKeysResponse.Builder response = ListKeysResponse.newBuilder();
        stored(keys -> keys.of(principal)).forEach(key -> response.addKeys(message(key)));
        return response.build();
    }

    RevokeKeyResponse revoke(RevokeKeyRequest request) {
        if (!stored(keys -> keys.revoke(request.getId()))) {
            throw RpcException.of(ErrorReason.NOT_FOUND, "there is no API key " + request.getId());
        }
        LOG.info(
                "key_revoked id={} by={}",
                request.getId(),
                CallerIdentity.current().actor());
        return RevokeKeyResponse.getDefaultInstance();
    }

    private <T> T stored(Function<ApiKeys, T> work) {
        ApiKeys keys;
        try {
            keys = stigmer.apiKeys();
        } catch (IllegalStateException none) {
            throw RpcException.of(NO_API_KEYS, "the service accepts no API keys");
        }
        try {
            return work.apply(keys);
        } catch (MongoException failure) {
            throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "the store cannot answer at the moment; try again")
                    .causedBy(failure);
        }
    }

    private static ApiKey message(ai.stigmer.runtime.authentication.apikey.ApiKey key) {
        return ApiKey.newBuilder()
                .setId(key.id())
                .setPrincipal(key.principal().toString())
                .setName(key.name())
                .setCreatedAt(Times.of(key.createdAt()))
                .setExpiresAt(Times.of(key.expiresAt()))
                .build();
    }
}
