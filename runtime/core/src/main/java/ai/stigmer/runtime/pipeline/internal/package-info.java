/** What pipelines work with inside. */
@NullMarked
package ai.stigmer.runtime.pipeline.internal;

import org.jspecify.annotations.NullMarked;
