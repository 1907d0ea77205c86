/** API keys: random secrets that are shown once and kept as hashes. */
@NullMarked
package ai.stigmer.runtime.authentication.apikey;

import org.jspecify.annotations.NullMarked;
