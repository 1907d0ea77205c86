/** Resources in MongoDB: one document each, written with one conditional update that carries the event too. */
@NullMarked
package ai.stigmer.runtime.store.internal.mongo;

import org.jspecify.annotations.NullMarked;
