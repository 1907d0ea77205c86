package ai.stigmer.spring;

import ai.stigmer.runtime.StigmerBuilder;

/**
 * A bean that changes how the application's {@link ai.stigmer.runtime.Stigmer} is built. Customizers are called in the
 * order of Spring's {@code @Order}, so the last one to set something wins.
 */
@FunctionalInterface
public interface StigmerBuilderCustomizer {
    /** The order of what the starter itself sets; an application's own customizers come later. */
    int DEFAULTS = -1000;

    /** Changes the description of the service. */
    void customize(StigmerBuilder builder);
}
