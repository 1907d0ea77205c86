/** What LangGraph says of a running graph, as what an agent does. */
@NullMarked
package ai.stigmer.example.runner.langgraph;

import org.jspecify.annotations.NullMarked;
