/** Who calls: identities, and how a credential becomes one. */
@NullMarked
package ai.stigmer.runtime.authentication;

import org.jspecify.annotations.NullMarked;
