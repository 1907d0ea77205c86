/** What happened to a resource, and the sinks that want to know. */
@NullMarked
package ai.stigmer.runtime.events;

import org.jspecify.annotations.NullMarked;
