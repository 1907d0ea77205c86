/** A base for each operation on a resource, with its standard pipeline. */
@NullMarked
package ai.stigmer.runtime.operation;

import org.jspecify.annotations.NullMarked;
