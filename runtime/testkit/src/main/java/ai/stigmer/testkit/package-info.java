/**
 * The authorization matrix for services of your own: every rpc in every {@link ai.stigmer.testkit.Situation}, over
 * real gRPC. Begin at {@link ai.stigmer.testkit.AuthorizationMatrix}. Needs JUnit 5 on the test class path.
 */
@NullMarked
package ai.stigmer.testkit;

import org.jspecify.annotations.NullMarked;
