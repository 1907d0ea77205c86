/** The command line: what {@code example-agent-runner.jar} can do. */
@NullMarked
package ai.stigmer.example.runner.cli;

import org.jspecify.annotations.NullMarked;
