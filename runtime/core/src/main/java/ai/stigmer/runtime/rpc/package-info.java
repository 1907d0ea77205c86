/** Rpcs as handlers see them: the method, who may call it, the call, and a handler interface for each call shape. */
@NullMarked
package ai.stigmer.runtime.rpc;

import org.jspecify.annotations.NullMarked;
