/** Writes an OpenAPI 3.1 document of an API as the runtime's HTTP gateway serves it. */
@NullMarked
package ai.stigmer.protoc.emit.openapi;

import org.jspecify.annotations.NullMarked;
