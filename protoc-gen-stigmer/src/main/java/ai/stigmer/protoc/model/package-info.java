/** What is generated: controllers, services and rpcs that have passed every check. */
@NullMarked
package ai.stigmer.protoc.model;

import org.jspecify.annotations.NullMarked;
