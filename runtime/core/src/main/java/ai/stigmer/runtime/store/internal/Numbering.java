package ai.stigmer.runtime.store.internal;

/**
 * Up to where runners have numbered the status updates of a resource. Numbers count within a generation: a new spec is
 * a new question, and whoever answers it may begin anew.
 *
 * @param generation the resource's newest
 * @param last the last number that was accepted in this generation, and the greatest of them; 0 before the first
 */
public record Numbering(long generation, long last) {}
