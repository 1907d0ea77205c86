package ai.stigmer.testkit;

/** What a caller is to a resource. */
public enum Role {
    VIEWER,
    EDITOR,
    OWNER
}
