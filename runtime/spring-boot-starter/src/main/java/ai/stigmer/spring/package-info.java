/** Stigmer in a Spring Boot application: resources, controllers and their services as beans. */
@NullMarked
package ai.stigmer.spring;

import org.jspecify.annotations.NullMarked;
