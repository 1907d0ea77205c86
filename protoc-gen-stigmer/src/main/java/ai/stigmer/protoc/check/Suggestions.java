package ai.stigmer.protoc.check;

import java.util.Collection;
import java.util.Locale;

/** Guesses what a misspelt name was meant to be. */
public final class Suggestions {
    private Suggestions() {}

    /** {@code ; did you mean "id"?}, or nothing when no name is near. Of equally near names the first is taken. */
    public static String of(String misspelt, Collection<String> names) {
        String nearest = "";
        int least = Math.max(1, misspelt.length() / 3) + 1;
        for (String name : names) {
            int distance = distance(normalized(misspelt), normalized(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean \"" + nearest + "\"?";
    }

    /** So that metaData and meta_data are no further than nothing from metadata. */
    private static String normalized(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance, in which two neighbours that are swapped are one mistake. */
    private static int distance(String one, String other) {
        int[] beforePrevious = new int[0];
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substitution = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
                if (isSwapped(one, i, other, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[other.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
