/** The server: which calls reach a handler, who the caller is, and what no call may exceed. */
@NullMarked
package ai.stigmer.runtime.server;

import org.jspecify.annotations.NullMarked;
