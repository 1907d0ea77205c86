package ai.stigmer.protoc.model;

/** A permission on the resources of a kind. */
public record KindPermission(String kind, String permission) {}
