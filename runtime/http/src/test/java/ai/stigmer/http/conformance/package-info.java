/** The server that Connect's conformance suite calls. */
@NullMarked
package ai.stigmer.http.conformance;

import org.jspecify.annotations.NullMarked;
