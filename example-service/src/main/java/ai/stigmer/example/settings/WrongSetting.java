package ai.stigmer.example.settings;

/** A variable has a value that the service cannot use. */
public final class WrongSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongSetting(String message) {
        super(message);
    }

    /** With what it comes of. */
    public WrongSetting because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
