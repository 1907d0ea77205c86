/** The newest state of a resource, told to live subscribers. */
@NullMarked
package ai.stigmer.runtime.live.internal;

import org.jspecify.annotations.NullMarked;
