/** The server that gRPC's own interop clients, and h2spec, call. */
@org.jspecify.annotations.NullMarked
package ai.stigmer.http.interop;
