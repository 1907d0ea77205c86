package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.Document;

/**
 * How MongoDB answers what it does not do. Were it thrown instead, the library would log the whole request: a password that was
 * tried, or a document.
 */
final class Refusal {
    private Refusal() {}

    /** An answer with an error of MongoDB's own. */
    static Document of(int code, String name, String text) {
        return new Document("ok", 0.0)
                .append("errmsg", text)
                .append("code", code)
                .append("codeName", name);
    }
}
