package ai.stigmer.runtime.resource;

/**
 * How often a resource has been written.
 *
 * @param version rises by one with every write
 * @param generation rises by one with every change of the spec (Kubernetes' {@code metadata.generation})
 * @param statusRevision rises by one with every change of the status
 */
public record Revision(long version, long generation, long statusRevision) {
    /** Of a resource that has just been created. */
    public static final Revision FIRST = new Revision(1, 1, 1);

    /** After one more write of the spec, which clears or keeps the status. */
    public Revision nextSpec(boolean statusChanged) {
        return new Revision(version + 1, generation + 1, statusChanged ? statusRevision + 1 : statusRevision);
    }

    /** After one more write of the status. */
    public Revision nextStatus() {
        return new Revision(version + 1, generation, statusRevision + 1);
    }
}
