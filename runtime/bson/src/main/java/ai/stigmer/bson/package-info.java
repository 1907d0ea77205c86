/** Protobuf messages as native BSON, readable in the mongo shell, queryable by path, and lossless. */
@NullMarked
package ai.stigmer.bson;

import org.jspecify.annotations.NullMarked;
