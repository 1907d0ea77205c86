/** The authorization manifest: what every rpc requires, as data that can be kept, read and compared. */
@NullMarked
package ai.stigmer.protoc.manifest;

import org.jspecify.annotations.NullMarked;
