/** The handlers of the AgentExecution services. */
@NullMarked
package ai.stigmer.example.agentexecution;

import org.jspecify.annotations.NullMarked;
