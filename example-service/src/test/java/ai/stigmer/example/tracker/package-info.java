/** A service of three kinds of resources, with nothing in it but what only its authors can know. */
@NullMarked
package ai.stigmer.example.tracker;

import org.jspecify.annotations.NullMarked;
