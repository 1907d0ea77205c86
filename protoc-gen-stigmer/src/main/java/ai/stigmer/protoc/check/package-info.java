/** The rules that protos must keep, and what is said when one does not. */
@NullMarked
package ai.stigmer.protoc.check;

import org.jspecify.annotations.NullMarked;
