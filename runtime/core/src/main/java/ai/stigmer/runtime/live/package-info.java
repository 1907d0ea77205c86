/** The newest state of a resource, told to live subscribers. */
@NullMarked
package ai.stigmer.runtime.live;

import org.jspecify.annotations.NullMarked;
