/** One emitter per kind of output: pure functions from the model to a file's text. */
@NullMarked
package ai.stigmer.protoc.emit;

import org.jspecify.annotations.NullMarked;
