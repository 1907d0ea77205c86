package ai.stigmer.testkit;

/** A situation that every rpc is put into. */
public enum Situation {
    NO_CREDENTIAL("no credential"),
    BAD_SIGNATURE("bad signature"),
    EXPIRED("expired credential"),
    STRANGER("stranger"),
    VIEWER("viewer"),
    EDITOR("editor"),
    OWNER("owner"),
    OTHER_ORGANIZATION("owner in another organization"),
    OTHER_RESOURCE("authorized on another resource"),
    PART_OF_RIGHTS("without one of several rights"),
    TAKEN_OUT("member of the organization that the resource was taken out of"),
    ABSENT_ID("absent id"),
    EMPTY_ID("empty id"),
    HOSTILE_ID("hostile id"),
    AUTHORIZER_DOWN("authorizer down"),
    AUTHORIZER_SLOW("authorizer slower than the deadline"),
    REVOKED_BEFORE_PERSIST("revoked between authorize and persist"),
    REVOKED_IN_STREAM("revoked in the middle of a stream"),
    EXPIRED_IN_STREAM("credential expired in the middle of a stream");

    private final String text;

    Situation(String text) {
        this.text = text;
    }

    /** In words. */
    @Override
    public String toString() {
        return text;
    }
}
