/** The AgentExecution service: its parts, put together. */
@NullMarked
package ai.stigmer.example.server;

import org.jspecify.annotations.NullMarked;
