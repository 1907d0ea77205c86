/** What the edge and the server share. */
@NullMarked
package ai.stigmer.runtime.grpc.internal;

import org.jspecify.annotations.NullMarked;
