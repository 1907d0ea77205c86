package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.bson.BsonMaximumSizeExceededException;

/** What the caller is told when the database fails. */
final class StoreFailures {
    /** What MongoDB takes in one document. */
    static final int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final Set<Integer> TOO_LARGE = Set.of(10334, 17419, 17420);

    private StoreFailures() {}

    /**
     * Runs a read.
     *
     * @throws RpcException STORE_UNAVAILABLE if the database cannot answer
     */
    static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (MongoException failure) {
            throw unavailable(failure);
        }
    }

    /**
     * Runs a write.
     *
     * @param size measures what was written, for the message of a refusal
     * @throws RpcException STORE_UNAVAILABLE if the database cannot answer, RESOURCE_TOO_LARGE if it refuses the size
     */
    static <T> T writing(Supplier<T> write, IntSupplier size) {
        try {
            return write.get();
        } catch (BsonMaximumSizeExceededException failure) {
            throw tooLarge(size.getAsInt(), failure);
        } catch (MongoException failure) {
            throw TOO_LARGE.contains(failure.getCode()) ? tooLarge(size.getAsInt(), failure) : unavailable(failure);
        }
    }

    static boolean isDuplicateKey(MongoException failure) {
        return ErrorCategory.fromErrorCode(failure.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    private static RpcException unavailable(MongoException failure) {
        return RpcException.of(ErrorReason.STORE_UNAVAILABLE, "the store cannot answer at the moment; try again")
                .retryAfter(RETRY_AFTER)
                .causedBy(failure);
    }

    private static RpcException tooLarge(int size, RuntimeException failure) {
        return RpcException.of(
                        ErrorReason.RESOURCE_TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "a part of the resource takes %d bytes in the store, which holds at most %d in one piece",
                                size,
                                MAX_DOCUMENT_BYTES))
                .causedBy(failure);
    }
}
