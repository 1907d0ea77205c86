/** JSON web tokens, signed by an identity provider. Needs nimbus-jose-jwt on the class path. */
@NullMarked
package ai.stigmer.runtime.authentication.jwt;

import org.jspecify.annotations.NullMarked;
