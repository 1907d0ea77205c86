/** The relay from outboxes to sinks, and the grants that it delivers. */
@NullMarked
package ai.stigmer.runtime.events.internal;

import org.jspecify.annotations.NullMarked;
