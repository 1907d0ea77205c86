package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import java.nio.file.Path;

/** How a run came to its end. */
public sealed interface RunResult {

    /**
     * The service has acknowledged everything.
     *
     * @param phase EXECUTION_COMPLETED; EXECUTION_FAILED if the agent threw, was stopped, or did what cannot be stored;
     *     EXECUTION_WAITING_FOR_APPROVAL or EXECUTION_PAUSED if the agent left it there
     */
    record Told(ExecutionPhase phase) implements RunResult {}

    /**
     * The service could not be told how the run ended. It is in a file, for {@link Spool#resume}.
     *
     * @param phase the one that was not told
     * @param why what the service answered last
     */
    record Spooled(ExecutionPhase phase, Path file, String why) implements RunResult {}

    /**
     * Somebody else decided what becomes of the execution, and the agent was stopped.
     *
     * @param why in a few words
     */
    record Stopped(Cause cause, String why) implements RunResult {}

    /** Why a runner's updates are no longer wanted. */
    enum Cause {
        /** A user cancelled the execution. */
        CANCELLED,
        /** The execution came to another end. */
        ENDED,
        /** The user asks for something else, and another run answers that. */
        REPLACED,
        /** The execution was deleted. */
        DELETED
    }
}
