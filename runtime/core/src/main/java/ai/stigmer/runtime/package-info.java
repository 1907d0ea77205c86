/**
 * Where a service begins: {@link ai.stigmer.runtime.Stigmer} puts its parts together and runs them, {@link
 * ai.stigmer.runtime.Resource} has the standard operations of one kind.
 */
@NullMarked
package ai.stigmer.runtime;

import org.jspecify.annotations.NullMarked;
