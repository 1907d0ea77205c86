/** The stores that the service works with: those that the environment names, and embedded ones for the others. */
@NullMarked
package ai.stigmer.example.stores;

import org.jspecify.annotations.NullMarked;
