package ai.stigmer.runtime.authentication;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Somebody or something that permissions are granted to, such as {@code user:alice} or {@code service:agent-runner}.
 *
 * @param type what kind of principal it is, {@code [a-z_]{1,32}}
 * @param id its id within the type, {@code [A-Za-z0-9_.@-]{1,128}}
 */
public record Principal(String type, String id) {
    private static final Pattern TYPE = Pattern.compile("[a-z_]{1,32}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.@-]{1,128}");

    /**
     * Names a principal.
     *
     * @throws IllegalArgumentException if a part has another form
     */
    public Principal {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("principal type \"" + type + "\" is not of the form " + TYPE);
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("principal id \"" + id + "\" is not of the form " + ID);
        }
    }

    /** A person. */
    public static Principal user(String id) {
        return new Principal("user", id);
    }

    /** A program that acts for itself. */
    public static Principal service(String id) {
        return new Principal("service", id);
    }

    /** The form in which policies and logs name the principal: {@code type:id}. */
    @Override
    public String toString() {
        return type + ":" + id;
    }
}
