/** A closed-loop load on the service, and what it is compared with. */
@NullMarked
package ai.stigmer.example.load;

import org.jspecify.annotations.NullMarked;
