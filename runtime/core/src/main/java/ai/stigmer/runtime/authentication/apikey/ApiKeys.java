package ai.stigmer.runtime.authentication.apikey;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.Principal;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Issues and revokes API keys. They are kept in MongoDB's collection {@code api_keys}, each as the SHA-256 hash of its
 * secret: whoever reads the database can use none of them.
 *
 * <p>Immutable and thread-safe. Methods throw {@link com.mongodb.MongoException} when the store cannot be
 * reached.
 */
public final class ApiKeys {
    private static final String COLLECTION = "api_keys";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final MongoCollection<Document> documents;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A stored key. */
    record StoredKey(ApiKey key, Binary secretHash, boolean isRevoked) {}

    public ApiKeys(MongoDatabase database, Clock clock) {
        this.documents = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Creates the index that {@link #of} needs. Idempotent. */
    public void createIndexes() {
        documents.createIndex(Indexes.ascending("principal_type", "principal_id"));
    }

    /** Accepts these keys as credentials. One that is revoked is refused within five seconds on every replica. */
    public Authenticator authenticator() {
        return new ApiKeyAuthenticator(this, clock);
    }

    /**
     * Issues a key. Its secret is in the answer and nowhere else, ever.
     *
     * @param name what the owner calls it, to tell keys apart
     * @param lifetime after which it is refused
     */
    public IssuedApiKey issue(Principal principal, String name, Duration lifetime) {
        if (lifetime.isNegative() || lifetime.isZero()) {
            throw new IllegalArgumentException("lifetime is " + lifetime + ", but must be positive");
        }
        KeyToken token = KeyToken.random(random);
        // What MongoDB keeps of a time.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ApiKey key =
                new ApiKey(token.id(), principal, name, now, now.plus(lifetime).truncatedTo(ChronoUnit.MILLIS));
        documents.insertOne(new Document("_id", key.id())
                .append("secret_sha256", new Binary(token.hash()))
                .append("principal_type", principal.type())
                .append("principal_id", principal.id())
                .append("name", name)
                .append("created_at", Date.from(key.createdAt()))
                .append("expires_at", Date.from(key.expiresAt()))
                .append("revoked", false));
        return new IssuedApiKey(key, token.text());
    }

    /**
     * Revokes a key, within five seconds on every replica. Idempotent.
     *
     * @return whether there is such a key
     */
    public boolean revoke(String id) {
        return documents
                        .updateOne(
                                Filters.eq("_id", id),
                                Updates.combine(
                                        Updates.set("revoked", true),
                                        Updates.set("revoked_at", Date.from(clock.instant()))))
                        .getMatchedCount()
                > 0;
    }

    /** The keys of a principal that are not revoked, expired ones too, oldest first. */
    public List<ApiKey> of(Principal principal) {
        List<ApiKey> keys = new ArrayList<>();
        documents
                .find(Filters.and(
                        Filters.eq("principal_type", principal.type()),
                        Filters.eq("principal_id", principal.id()),
                        Filters.eq("revoked", false)))
                .sort(Sorts.ascending("created_at", "_id"))
                .forEach(document -> keys.add(stored(document).key()));
        return List.copyOf(keys);
    }

    Optional<StoredKey> find(String id) {
        return Optional.ofNullable(documents.find(Filters.eq("_id", id)).first())
                .map(ApiKeys::stored);
    }

    private static StoredKey stored(Document document) {
        ApiKey key = new ApiKey(
                document.getString("_id"),
                new Principal(document.getString("principal_type"), document.getString("principal_id")),
                document.getString("name"),
                document.getDate("created_at").toInstant(),
                document.getDate("expires_at").toInstant());
        return new StoredKey(key, document.get("secret_sha256", Binary.class), document.getBoolean("revoked", true));
    }
}
