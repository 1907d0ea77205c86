/** The command line: what {@code example-service.jar} can do. */
@NullMarked
package ai.stigmer.example.cli;

import org.jspecify.annotations.NullMarked;
