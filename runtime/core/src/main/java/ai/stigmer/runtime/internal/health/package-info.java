/** Whether what a service depends on answers. */
@NullMarked
package ai.stigmer.runtime.internal.health;

import org.jspecify.annotations.NullMarked;
