package ai.stigmer.example.load;

import java.util.Locale;

/** What every call of a load does. */
public enum Operation {
    /** A runner's update that adds one message, and asks for a small answer. */
    UPDATE_STATUS,
    /** A runner's update that writes the newest message again, so that the execution stays as large as it is. */
    REWRITE_MESSAGE,
    /** A user's update that changes the spec, and clears the status. */
    UPDATE,
    /** A read of the whole execution. */
    GET;

    /** As the command line names it: {@code update-status}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
