package ai.stigmer.protoc.read;

/**
 * An option that must be one of those that this plugin knows, but cannot be read exactly as it was written.
 *
 * @param number the number of the option
 * @param subField the number of the sub-field that is at fault; 0 for the whole option
 * @param reason why, and what to do
 */
public record UnreadableOption(int number, int subField, Cause cause, String reason) {
    /** What stands between the option and its meaning. */
    public enum Cause {
        /** It is declared otherwise than ours, or has parts that ours does not have. */
        NOT_OURS,
        /** A singular thing has several values, and merging them would take the last for all. */
        SAID_TWICE,
        /** The bytes of a text are none in UTF-8. */
        NOT_UTF8,
        /** A number stands for several names. */
        AMBIGUOUS_VALUE,
        /** A number has no name, or the name has no meaning here. */
        UNKNOWN_VALUE,
        /** It is called like ours, but stands where ours is not looked for. */
        LOOK_ALIKE
    }

    /** An option that is not ours as a whole. */
    UnreadableOption(int number, String reason) {
        this(number, 0, Cause.NOT_OURS, reason);
    }

    /** An option that may be said once. */
    static UnreadableOption saidTwice(int number) {
        return new UnreadableOption(number, 0, Cause.SAID_TWICE, "it is said twice; keep one of its values");
    }

    /** What is wrong, as a diagnostic says it. */
    public String text() {
        return "option " + number + " cannot be read: " + reason;
    }
}
