/** What a caller is told when a call fails: the exception, its status code and its reason. */
@NullMarked
package ai.stigmer.runtime.error;

import org.jspecify.annotations.NullMarked;
