package ai.stigmer.example.load;

import java.time.Duration;

/**
 * What a load does, and for how long.
 *
 * @param messages how many messages an execution has when the load reaches it first
 * @param messageBytes how long the text of a message is
 * @param clients how many clients call at the same time, each the next time when it has its answer
 * @param warmUp how long calls are made before they count
 * @param measured for how long calls count
 * @param oneResource whether all clients write to one execution
 * @param organization the organization that the executions belong to
 */
public record LoadPlan(
        Operation operation,
        int messages,
        int messageBytes,
        int clients,
        Duration warmUp,
        Duration measured,
        boolean oneResource,
        String organization) {
    /** What all executions of a client hold together before the load, so that short ones are many and grow slowly. */
    private static final int PREPARED_MESSAGES = 2_500;

    private static final int MAX_EXECUTIONS = 100;

    /** How many executions a client takes in turn. */
    public int executionsPerClient() {
        return oneResource ? 1 : Math.max(1, Math.min(MAX_EXECUTIONS, PREPARED_MESSAGES / Math.max(1, messages)));
    }

    /** How many executions the load writes to. */
    int executions() {
        return oneResource ? 1 : clients * executionsPerClient();
    }
}
