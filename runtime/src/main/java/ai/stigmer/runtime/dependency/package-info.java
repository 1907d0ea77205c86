/** Libraries that only some services need. */
@NullMarked
package ai.stigmer.runtime.dependency;

import org.jspecify.annotations.NullMarked;
