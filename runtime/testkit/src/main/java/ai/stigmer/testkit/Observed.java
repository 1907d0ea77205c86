package ai.stigmer.testkit;

/**
 * A call that has ended, and what it did.
 *
 * @param changedState whether anything is not as it was before
 * @param questions how often the authorization engine was asked about the caller
 */
record Observed(Answer answer, boolean changedState, int questions) {}
