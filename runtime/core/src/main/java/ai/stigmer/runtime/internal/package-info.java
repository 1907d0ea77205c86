/** Libraries that only some services need. */
@NullMarked
package ai.stigmer.runtime.internal;

import org.jspecify.annotations.NullMarked;
