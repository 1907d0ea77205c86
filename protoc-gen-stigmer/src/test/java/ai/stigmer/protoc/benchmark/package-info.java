/** Speed and memory of the whole plugin, beside others. */
@NullMarked
package ai.stigmer.protoc.benchmark;

import org.jspecify.annotations.NullMarked;
