package ai.stigmer.runtime.pipeline;

/** What a step does that others can see. None of it may happen before authorization. */
public enum Effect {
    /** Changes the store. */
    WRITES("writes"),
    /** Tells others of a change. */
    PUBLISHES("publishes"),
    /** Answers the caller. */
    ANSWERS("answers");

    private final String verb;

    Effect(String verb) {
        this.verb = verb;
    }

    /** As it stands in messages: {@code writes}. */
    public String verb() {
        return verb;
    }
}
