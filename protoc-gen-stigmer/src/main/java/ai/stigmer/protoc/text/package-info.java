/** Texts of protos carried over into other languages: one class for each language, and nothing of ours below them. */
@NullMarked
package ai.stigmer.protoc.text;

import org.jspecify.annotations.NullMarked;
