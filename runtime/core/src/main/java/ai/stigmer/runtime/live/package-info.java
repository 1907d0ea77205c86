/** Clients of Redis, through which live states go. */
@NullMarked
package ai.stigmer.runtime.live;

import org.jspecify.annotations.NullMarked;
