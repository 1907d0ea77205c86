/** Where spans and metrics of the service go. */
@NullMarked
package ai.stigmer.example.telemetry;

import org.jspecify.annotations.NullMarked;
