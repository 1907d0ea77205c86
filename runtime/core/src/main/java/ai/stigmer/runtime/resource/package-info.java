/** What a resource is to the runtime: its kind, names, revision, and the view of its parts through descriptors. */
@NullMarked
package ai.stigmer.runtime.resource;

import org.jspecify.annotations.NullMarked;
