package ai.stigmer.runtime.store.internal.mongo;

/** A resource that is stored in a form from which its type cannot be read. */
final class UnreadableResource extends IllegalStateException {
    private static final long serialVersionUID = 1;

    UnreadableResource(String resource, IllegalArgumentException mismatch) {
        super(
                resource + " cannot be read: " + mismatch.getMessage()
                        + "; a field cannot change to a type that its stored values do not fit: give it a new name"
                        + " and number",
                mismatch);
    }
}
