/** OpenFGA as the authorization engine. Needs openfga-sdk on the class path. */
@NullMarked
package ai.stigmer.runtime.authorization.openfga;

import org.jspecify.annotations.NullMarked;
