package ai.stigmer.runtime.authorization.openfga;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import dev.openfga.sdk.api.client.OpenFgaClient;
import dev.openfga.sdk.api.client.model.ClientBatchCheckItem;
import dev.openfga.sdk.api.client.model.ClientBatchCheckRequest;
import dev.openfga.sdk.api.client.model.ClientBatchCheckSingleResponse;
import dev.openfga.sdk.api.client.model.ClientCheckRequest;
import dev.openfga.sdk.api.client.model.ClientListObjectsRequest;
import dev.openfga.sdk.api.client.model.ClientReadRequest;
import dev.openfga.sdk.api.client.model.ClientReadResponse;
import dev.openfga.sdk.api.client.model.ClientTupleKey;
import dev.openfga.sdk.api.client.model.ClientTupleKeyWithoutCondition;
import dev.openfga.sdk.api.client.model.ClientWriteRequest;
import dev.openfga.sdk.api.configuration.ApiToken;
import dev.openfga.sdk.api.configuration.ClientBatchCheckOptions;
import dev.openfga.sdk.api.configuration.ClientCheckOptions;
import dev.openfga.sdk.api.configuration.ClientConfiguration;
import dev.openfga.sdk.api.configuration.ClientListObjectsOptions;
import dev.openfga.sdk.api.configuration.ClientReadOptions;
import dev.openfga.sdk.api.configuration.ClientWriteOptions;
import dev.openfga.sdk.api.configuration.Credentials;
import dev.openfga.sdk.api.model.ConsistencyPreference;
import dev.openfga.sdk.api.model.WriteRequestDeletes;
import dev.openfga.sdk.api.model.WriteRequestWrites;
import dev.openfga.sdk.errors.ApiException;
import dev.openfga.sdk.errors.FgaInvalidParameterException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Talks to OpenFGA in our own terms. Every method throws what goes wrong, and none waits longer than the timeout. */
final class OpenFgaConnection {
    private static final ConsistencyPreference CONSISTENT = ConsistencyPreference.HIGHER_CONSISTENCY;
    /** What OpenFGA takes in one write. */
    private static final int TUPLES_PER_WRITE = 100;

    private static final int WRITE_ATTEMPTS = 8;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final OpenFgaClient client;
    private final Duration timeout;

    OpenFgaConnection(OpenFgaSettings settings) {
        ClientConfiguration configuration = new ClientConfiguration()
                .apiUrl(settings.address().toString())
                .storeId(settings.storeId())
                .authorizationModelId(settings.modelId())
                .readTimeout(settings.timeout())
                .connectTimeout(settings.timeout())
                .maxRetries(1);
        if (!settings.apiToken().isEmpty()) {
            configuration.credentials(new Credentials(new ApiToken(settings.apiToken())));
        }
        try {
            this.client = new OpenFgaClient(configuration);
        } catch (FgaInvalidParameterException invalid) {
            throw new IllegalStateException("cannot use " + settings + ": " + invalid.getMessage(), invalid);
        }
        this.timeout = settings.timeout();
    }

    boolean check(PermissionCheck check) throws Exception {
        return Boolean.TRUE.equals(awaited(client.check(
                        new ClientCheckRequest()
                                .user(check.principal().toString())
                                .relation(check.permission())
                                ._object(check.resource().toString()),
                        new ClientCheckOptions().consistency(CONSISTENT)))
                .getAllowed());
    }

    /** Whether all are allowed; an answer to fewer questions than were asked is none. */
    boolean checkAll(Collection<PermissionCheck> checks) throws Exception {
        List<ClientBatchCheckItem> items = checks.stream()
                .map(check -> new ClientBatchCheckItem()
                        .user(check.principal().toString())
                        .relation(check.permission())
                        ._object(check.resource().toString()))
                .toList();
        List<ClientBatchCheckSingleResponse> answers = awaited(client.batchCheck(
                        ClientBatchCheckRequest.ofChecks(items), new ClientBatchCheckOptions().consistency(CONSISTENT)))
                .getResult();
        if (answers.size() != items.size() || answers.stream().anyMatch(answer -> answer.getError() != null)) {
            throw new IllegalStateException("OpenFGA answered only a part of " + items.size() + " checks");
        }
        return answers.stream().allMatch(ClientBatchCheckSingleResponse::isAllowed);
    }

    List<String> list(Principal principal, String permission, String kind) throws Exception {
        return awaited(client.listObjects(
                        new ClientListObjectsRequest()
                                .user(principal.toString())
                                .relation(permission)
                                .type(kind),
                        new ClientListObjectsOptions().consistency(CONSISTENT)))
                .getObjects();
    }

    /** Whether OpenFGA took them: it takes nothing that its model does not let be. */
    boolean add(List<Relation> relations) throws Exception {
        List<ClientTupleKey> tuples = new ArrayList<>();
        for (Relation relation : relations) {
            tuples.add(new ClientTupleKey()
                    .user(relation.subject())
                    .relation(relation.relation())
                    ._object(relation.resource().toString()));
        }
        try {
            write(
                    ClientWriteRequest.ofWrites(tuples),
                    new ClientWriteOptions().onDuplicate(WriteRequestWrites.OnDuplicateEnum.IGNORE));
            return true;
        } catch (ExecutionException failure) {
            if (status(failure) == BAD_REQUEST) {
                return false;
            }
            throw failure;
        }
    }

    boolean remove(List<Relation> relations) throws Exception {
        List<ClientTupleKeyWithoutCondition> tuples = new ArrayList<>();
        for (Relation relation : relations) {
            tuples.add(new ClientTupleKeyWithoutCondition()
                    .user(relation.subject())
                    .relation(relation.relation())
                    ._object(relation.resource().toString()));
        }
        write(
                ClientWriteRequest.ofDeletes(tuples),
                new ClientWriteOptions().onMissing(WriteRequestDeletes.OnMissingEnum.IGNORE));
        return true;
    }

    /**
     * Of writers of one tuple that meet, OpenFGA answers some with a conflict, also where it shall ignore what is there
     * already. Then one of them has written, and whoever asks again is told how it is now.
     */
    private void write(ClientWriteRequest request, ClientWriteOptions options) throws Exception {
        long deadline = System.nanoTime() + timeout.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                awaited(client.write(request, options));
                return;
            } catch (ExecutionException failure) {
                if (status(failure) != CONFLICT || attempt == WRITE_ATTEMPTS || System.nanoTime() > deadline) {
                    throw failure;
                }
            }
            // Those that have met shall not meet again.
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, 10L * attempt + 1));
        }
    }

    /** Of an answer that is none of success; 0 if there was no answer. */
    private static int status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException answer) {
                return answer.getStatusCode();
            }
        }
        return 0;
    }

    /** OpenFGA removes what it is named, so relations are read and removed page by page until none is left. */
    boolean removeAll(ResourceRef resource) throws Exception {
        ClientReadResponse found = page(resource, "");
        while (!found.getTuples().isEmpty()) {
            remove(relations(found, resource).toList());
            found = page(resource, "");
        }
        return true;
    }

    List<Relation> relations(ResourceRef resource, Predicate<Relation> wanted, int limit) throws Exception {
        List<Relation> listed = new ArrayList<>();
        String next = "";
        do {
            ClientReadResponse found = page(resource, next);
            relations(found, resource)
                    .filter(wanted)
                    .limit(limit - listed.size())
                    .forEach(listed::add);
            next = Objects.requireNonNullElse(found.getContinuationToken(), "");
        } while (!next.isEmpty() && listed.size() < limit);
        return List.copyOf(listed);
    }

    private ClientReadResponse page(ResourceRef resource, String token) throws Exception {
        ClientReadOptions options =
                new ClientReadOptions().pageSize(TUPLES_PER_WRITE).consistency(CONSISTENT);
        return awaited(client.read(
                new ClientReadRequest()._object(resource.toString()),
                token.isEmpty() ? options : options.continuationToken(token)));
    }

    private static Stream<Relation> relations(ClientReadResponse page, ResourceRef resource) {
        return page.getTuples().stream()
                .map(tuple -> Objects.requireNonNull(tuple.getKey()))
                .map(key -> new Relation(key.getUser(), key.getRelation(), resource));
    }

    private <T> T awaited(CompletableFuture<T> answer) throws Exception {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }
}
