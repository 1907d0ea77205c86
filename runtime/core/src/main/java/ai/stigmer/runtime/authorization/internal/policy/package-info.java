/** The embedded policy store: relations kept in MongoDB, and permissions derived from them by a model file. */
@NullMarked
package ai.stigmer.runtime.authorization.internal.policy;

import org.jspecify.annotations.NullMarked;
