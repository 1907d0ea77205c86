package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Takes names of any style apart into words and joins them as Java likes them. */
final class JavaWords {
    /** Words that Java allows for anything but types. */
    private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private JavaWords() {}

    /** The first part of a class's name that Java does not take for one: it begins with a digit, or is a keyword. */
    static Optional<String> wrongName(JavaType type) {
        for (String part : type.packageName().isEmpty()
                ? new String[0]
                : type.packageName().split("\\.", -1)) {
            if (!SourceVersion.isName(part)) {
                return Optional.of(part);
            }
        }
        return type.simpleNames().stream()
                .filter(name -> !SourceVersion.isName(name) || NO_TYPES.contains(name))
                .findFirst();
    }

    /** {@code updateStatus}, {@code UpdateStatus} and {@code update_status} give UPDATE_STATUS; getURLs gives GET_URLS. */
    static String constant(String name) {
        return String.join("_", words(name)).toUpperCase(Locale.ROOT);
    }

    static String upperCamel(String name) {
        StringBuilder result = new StringBuilder();
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf('_') > 0;
        for (String word : words(shouted ? name.toLowerCase(Locale.ROOT) : name)) {
            result.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return result.toString();
    }

    static String lowerCamel(String name) {
        String camel = upperCamel(name);
        int capitals = 0;
        while (capitals < camel.length() && Character.isUpperCase(camel.charAt(capitals))) {
            capitals++;
        }
        boolean acronymBeforeWord =
                capitals > 1 && capitals < camel.length() && Character.isLowerCase(camel.charAt(capitals));
        int lowered = Math.max(1, acronymBeforeWord ? capitals - 1 : capitals);
        return camel.substring(0, lowered).toLowerCase(Locale.ROOT) + camel.substring(lowered);
    }

    /** A name of nothing but underscores is one word, the letter that Java allows nearest to it. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (word.length() > 0 && (c == '_' || beginsWord(name, i))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (c != '_') {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        if (words.isEmpty() || Character.isDigit(words.get(0).charAt(0))) {
            words.add(0, "rpc");
        }
        return words;
    }

    private static boolean beginsWord(String name, int i) {
        if (!Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        boolean afterLower = !Character.isUpperCase(name.charAt(i - 1));
        boolean beforeLower = i + 2 < name.length()
                && Character.isLowerCase(name.charAt(i + 1))
                && Character.isLowerCase(name.charAt(i + 2));
        return afterLower || beforeLower;
    }
}
