/** The edge: generated controllers, their routes to handlers, and the guards around each call. */
@NullMarked
package ai.stigmer.runtime.grpc;

import org.jspecify.annotations.NullMarked;
