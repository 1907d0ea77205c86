package ai.stigmer.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Tests the handlers and pipelines of an application without servers: the test gets an {@link
 * ai.stigmer.testkit.InMemoryService} that serves the application's controllers with its own model, and keeps everything in
 * memory. Of the application's components only handlers, steps, sinks of events and decision logs are there; name others
 * with {@link #includeFilters} or {@code @Import}. Needs stigmer-testkit and spring-boot-starter-test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(StigmerTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(StigmerTypeExcludeFilter.class)
@ImportAutoConfiguration
public @interface StigmerTest {
    /** Properties of the environment, in the form {@code key=value}. */
    String[] properties() default {};

    /** Whether only the components are there that the test is about. */
    boolean useDefaultFilters() default true;

    /** Components that are there as well. */
    Filter[] includeFilters() default {};

    /** Components that are not there. */
    Filter[] excludeFilters() default {};

    /** Auto-configurations that are not applied. */
    @AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
    Class<?>[] excludeAutoConfiguration() default {};
}
