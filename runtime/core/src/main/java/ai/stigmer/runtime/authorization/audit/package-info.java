/** Which decisions an authorization engine has made, for those who must be able to tell afterwards. */
@NullMarked
package ai.stigmer.runtime.authorization.audit;

import org.jspecify.annotations.NullMarked;
