/** What the server shares with other ways into it, for the runtime alone. */
@NullMarked
package ai.stigmer.runtime.server.internal;

import org.jspecify.annotations.NullMarked;
