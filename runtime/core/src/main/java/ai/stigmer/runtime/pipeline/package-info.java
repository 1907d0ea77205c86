/** A handler as a sequence of steps that is checked when it is built and then only runs. */
@NullMarked
package ai.stigmer.runtime.pipeline;

import org.jspecify.annotations.NullMarked;
