/** What the service measures and traces, as others get it. */
@NullMarked
package ai.stigmer.example.telemetry;

import org.jspecify.annotations.NullMarked;
