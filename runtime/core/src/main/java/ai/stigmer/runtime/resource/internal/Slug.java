package ai.stigmer.runtime.resource.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a resource in addresses. */
public final class Slug {
    /** The longest slug, which is also the longest DNS label (RFC 1035). */
    public static final int MAX_LENGTH = 63;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private Slug() {}

    /** Whether the text is a slug as it stands. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The slug that a name gives: lower case, blanks and underscores to '-', anything outside {@code [a-z0-9-]} dropped,
     * runs collapsed, ends trimmed, {@value #MAX_LENGTH} characters at most.
     *
     * @return empty if the name leaves nothing
     */
    public static Optional<String> fromName(String name) {
        StringBuilder slug = new StringBuilder(MAX_LENGTH);
        boolean dashPending = false;
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '-' || c == '_' || Character.isWhitespace(c)) {
                dashPending = !slug.isEmpty();
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (slug.length() + (dashPending ? 2 : 1) > MAX_LENGTH) {
                    break;
                }
                slug.append(dashPending ? "-" : "").append(c);
                dashPending = false;
            }
        }
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug.toString());
    }
}
