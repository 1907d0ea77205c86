/** The commands of administrators, which call the rpcs. They need picocli. */
@NullMarked
package ai.stigmer.admin.cli;

import org.jspecify.annotations.NullMarked;
