/** Faults: processes that are killed, stopped and starved while others depend on them. */
@NullMarked
package ai.stigmer.example.faults;

import org.jspecify.annotations.NullMarked;
