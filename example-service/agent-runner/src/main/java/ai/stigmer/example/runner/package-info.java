/** The agent runner's side: an agent's events, told to the service as status updates. */
@NullMarked
package ai.stigmer.example.runner;

import org.jspecify.annotations.NullMarked;
