/** The stores that a service without any installed ones starts for itself, in its own process or beside it. */
@NullMarked
package ai.stigmer.embedded;

import org.jspecify.annotations.NullMarked;
