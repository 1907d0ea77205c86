package ai.stigmer.runtime.authorization.internal.policy;

/** A relation to the resources of one kind, as the model defines it. */
record KindRelation(String kind, String relation) {}
