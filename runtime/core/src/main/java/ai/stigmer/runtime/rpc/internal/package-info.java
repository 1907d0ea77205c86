/** Limits, headers and ids of calls, for the runtime alone. */
@NullMarked
package ai.stigmer.runtime.rpc.internal;

import org.jspecify.annotations.NullMarked;
