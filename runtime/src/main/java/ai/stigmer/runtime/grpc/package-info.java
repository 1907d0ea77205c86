/** The vocabulary between generated controllers, handlers and the rest of the runtime: rpcs, who may call them, handlers per call shape, errors. */
@NullMarked
package ai.stigmer.runtime.grpc;

import org.jspecify.annotations.NullMarked;
