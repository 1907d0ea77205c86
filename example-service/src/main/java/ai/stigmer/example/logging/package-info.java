/** What becomes of what the service and its libraries log. */
@NullMarked
package ai.stigmer.example.logging;

import org.jspecify.annotations.NullMarked;
