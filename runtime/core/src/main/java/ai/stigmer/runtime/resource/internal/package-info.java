/** How resources are read, checked and merged through descriptors. */
@NullMarked
package ai.stigmer.runtime.resource.internal;

import org.jspecify.annotations.NullMarked;
