package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/** A document as it stands in the file. Whoever gets one of it may not change it. Thread-safe. */
final class StoredDocument {
    private final byte[] bson;
    private volatile @Nullable Document decoded;

    /**
     * Takes a document over from the file.
     *
     * @param bson nobody changes it
     */
    StoredDocument(byte[] bson) {
        this.bson = bson;
    }

    static StoredDocument of(Document document) {
        return of(document, PartialBson.FIRST_GUESS_BYTES);
    }

    /**
     * Takes a document over.
     *
     * @param bytes that it takes, more or less
     */
    static StoredDocument of(Document document, int bytes) {
        return new StoredDocument(PartialBson.write(document, bytes));
    }

    byte[] bson() {
        return bson;
    }

    /** The document, which is kept for the next reader. */
    Document document() {
        Document known = decoded;
        if (known == null) {
            known = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
            decoded = known;
        }
        return known;
    }

    /** The document, or one with slices in place of all but these fields. */
    Document view(Fields fields) {
        Document known = decoded;
        return known == null ? part(fields) : known;
    }

    /** A document of the caller's own with these fields, and slices in place of the others. */
    Document part(Fields fields) {
        return fields.isWhole() ? BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson)) : PartialBson.read(bson, fields);
    }
}
