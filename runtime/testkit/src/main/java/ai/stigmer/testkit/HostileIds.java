package ai.stigmer.testkit;

import java.util.List;

/** What must reach no filter, no key and no authorization engine in place of an id. */
final class HostileIds {
    static final List<String> ALL = List.of(
            "{\"$ne\": \"\"}",
            "$where",
            "../../etc/passwd",
            "a:b#member@user:*",
            "id\u0000",
            "id\n",
            " id",
            "'; drop table relations; --",
            "\u0430gent",
            "x".repeat(129));

    private HostileIds() {}
}
