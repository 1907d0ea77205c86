/** The web page that shows executions. */
@NullMarked
package ai.stigmer.example.console;

import org.jspecify.annotations.NullMarked;
