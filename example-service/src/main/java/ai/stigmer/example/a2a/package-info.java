/** Agent executions for other people's agents: the rpcs of the A2A protocol, as calls of the service's own rpcs. */
@NullMarked
package ai.stigmer.example.a2a;

import org.jspecify.annotations.NullMarked;
