package ai.stigmer.protoc.read;

/**
 * An option that must be one of those that this plugin knows, but whose meaning is lost.
 *
 * @param number the number of the option
 * @param reason why, and what to do
 */
public record UnreadableOption(int number, String reason) {
    /** What is wrong, as a diagnostic says it. */
    public String text() {
        return "option " + number + " cannot be read: " + reason;
    }
}
