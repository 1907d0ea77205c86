/** Tests of an application's handlers without servers. */
@NullMarked
package ai.stigmer.spring.test;

import org.jspecify.annotations.NullMarked;
