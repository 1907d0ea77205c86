/** What protoc sends, read with only the fields that this plugin needs. */
@NullMarked
package ai.stigmer.protoc.read;

import org.jspecify.annotations.NullMarked;
