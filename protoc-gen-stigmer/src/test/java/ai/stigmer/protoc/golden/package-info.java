/** Tests over folders of protos and what they give. */
@NullMarked
package ai.stigmer.protoc.golden;

import org.jspecify.annotations.NullMarked;
