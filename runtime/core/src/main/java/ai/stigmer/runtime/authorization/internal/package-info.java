/** What stands between the server, the steps and an engine. */
@NullMarked
package ai.stigmer.runtime.authorization.internal;

import org.jspecify.annotations.NullMarked;
