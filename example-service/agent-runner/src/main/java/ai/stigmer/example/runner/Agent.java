package ai.stigmer.example.runner;

import java.util.function.Consumer;

/** An agent that can be run once. */
@FunctionalInterface
public interface Agent {
    /**
     * Works, and tells of each thing that it does when it happens. It returns when it is done.
     *
     * @param events takes what happened and returns at once; throws {@link java.util.concurrent.CancellationException}
     *     when there is no use in going on, which the agent lets pass
     * @throws InterruptedException if the thread is interrupted: somebody cancelled the run
     * @throws Exception if the agent fails; the message is for the user
     */
    void run(Consumer<AgentEvent> events) throws Exception;
}
