/** The steps that handlers are made of, one class each. They know their collaborators and never each other. */
@NullMarked
package ai.stigmer.runtime.pipeline.internal.steps;

import org.jspecify.annotations.NullMarked;
