/** The services of a server for browsers and curl: the Connect protocol, gRPC-Web and server-sent events. */
@NullMarked
package ai.stigmer.http;

import org.jspecify.annotations.NullMarked;
