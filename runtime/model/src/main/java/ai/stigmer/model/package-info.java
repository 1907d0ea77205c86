/**
 * Authorization models: the text of OpenFGA's modelling language as rules that can be looked up. Engines evaluate them, and
 * the generator looks permissions up in them. Depends on nothing.
 */
@NullMarked
package ai.stigmer.model;

import org.jspecify.annotations.NullMarked;
