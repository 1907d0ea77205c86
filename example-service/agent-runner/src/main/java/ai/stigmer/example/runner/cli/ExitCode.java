package ai.stigmer.example.runner.cli;

/** What a command's exit code says. */
final class ExitCode {
    /** The service has the end of the run, and the run did not fail. */
    static final int OK = 0;

    /** The run failed, and the service knows it. */
    static final int RUN_FAILED = 1;

    /** The command line is wrong; picocli's own code too. */
    static final int USAGE = 2;

    /** Somebody else decided what becomes of the execution. */
    static final int STOPPED = 3;

    /** The service does not know the end, which is in the spool. */
    static final int SPOOLED = 4;

    /** Nothing has been run, as the service could not be asked, or something else is missing. */
    static final int NOT_RUN = 5;

    private ExitCode() {}
}
