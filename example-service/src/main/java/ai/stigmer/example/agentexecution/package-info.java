/** The handlers of the AgentExecution services that are more than a standard operation. */
@NullMarked
package ai.stigmer.example.agentexecution;

import org.jspecify.annotations.NullMarked;
