package ai.stigmer.model;

import ai.stigmer.model.RelationRule.Grantee;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a stored relation is granted to: {@code user:alice}, {@code user:*}, {@code organization:acme} or
 * {@code group:eng#member}.
 *
 * @param relation behind the {@code #}; empty if there is none
 */
public record Subject(String type, String id, String relation) {
    /** No part can hold a sign that separates parts. */
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    static final Pattern ID = Pattern.compile("[A-Za-z0-9_.@-]{1,128}");

    private static final Pattern FORM = Pattern.compile("(" + NAME + "):(\\*|" + ID + ")(?:#(" + NAME + "))?");

    /**
     * Reads a subject.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Subject parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no subject; it must be of the form type:id, type:* or type:id#relation");
        }
        return new Subject(parts.group(1), parts.group(2), parts.group(3) == null ? "" : parts.group(3));
    }

    public boolean isUserset() {
        return !relation.isEmpty();
    }

    public boolean isEveryone() {
        return id.equals("*");
    }

    /** Whether a model that names this grantee lets the subject have the relation. */
    public boolean isA(Grantee grantee) {
        if (!type.equals(grantee.type())) {
            return false;
        }
        if (grantee instanceof Grantee.AllWith all) {
            return relation.equals(all.relation()) && !isEveryone();
        }
        return !isUserset() && isEveryone() == (grantee instanceof Grantee.Everyone);
    }

    @Override
    public String toString() {
        return type + ":" + id + (isUserset() ? "#" + relation : "");
    }
}
