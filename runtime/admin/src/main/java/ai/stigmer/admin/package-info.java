/** Administration of a running service over gRPC, under permissions of its own. */
@NullMarked
package ai.stigmer.admin;

import org.jspecify.annotations.NullMarked;
