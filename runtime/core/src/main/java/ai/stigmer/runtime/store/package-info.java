/** Where resources live: the contract of a repository, and the changes and outcomes that it speaks of. */
@NullMarked
package ai.stigmer.runtime.store;

import org.jspecify.annotations.NullMarked;
