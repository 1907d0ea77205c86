/** What the environment of the service's process decides. */
@NullMarked
package ai.stigmer.example.settings;

import org.jspecify.annotations.NullMarked;
