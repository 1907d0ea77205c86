/** The repository's contract, for the steps and the stores behind it. */
@NullMarked
package ai.stigmer.runtime.store.internal;

import org.jspecify.annotations.NullMarked;
