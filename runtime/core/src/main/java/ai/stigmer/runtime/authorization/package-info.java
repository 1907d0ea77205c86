/** Who may do what on which resource: the contract of an authorization engine, and its answers. */
@NullMarked
package ai.stigmer.runtime.authorization;

import org.jspecify.annotations.NullMarked;
