/** The protoc plugin: request to descriptors, to a checked model, to generated files. */
@NullMarked
package ai.stigmer.protoc;

import org.jspecify.annotations.NullMarked;
