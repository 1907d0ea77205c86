/** The product at work in a few seconds, with every promise checked as it goes. */
@NullMarked
package ai.stigmer.example.demo;

import org.jspecify.annotations.NullMarked;
