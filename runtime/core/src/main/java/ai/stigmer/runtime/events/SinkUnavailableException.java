package ai.stigmer.runtime.events;

/**
 * A sink cannot be reached, or takes nothing at the moment, whatever the event. It is asked again for as long as that
 * lasts, and no event is given up for it.
 */
public final class SinkUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SinkUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
