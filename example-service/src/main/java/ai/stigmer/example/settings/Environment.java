package ai.stigmer.example.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The variables of a process. Whatever is wrong with one is an {@link IllegalArgumentException} that names the variable,
 * its value without passwords, and what is expected.
 *
 * <p>Immutable and thread-safe.
 */
public final class Environment {
    private static final String USER_INFO = "//[^/@\\s]*@";

    private final Map<String, String> variables;

    private Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    public static Environment of(Map<String, String> variables) {
        return new Environment(variables);
    }

    public Map<String, String> variables() {
        return variables;
    }

    /** What a variable says; empty if it is not set, or blank. */
    public Optional<String> text(Setting setting) {
        return Optional.ofNullable(variables.get(setting.variable())).filter(value -> !value.isBlank());
    }

    /** The same, if it is as expected. */
    public Optional<String> text(Setting setting, Predicate<String> isUsable, String expected) {
        Optional<String> value = text(setting);
        value.filter(isUsable.negate()).ifPresent(wrong -> {
            throw wrong(setting, wrong, expected);
        });
        return value;
    }

    /** One of these words, in any case, as it is written here. */
    public String word(Setting setting, String otherwise, List<String> words) {
        String value = text(setting).orElse(otherwise);
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> wrong(setting, value, String.join(", ", words)));
    }

    public boolean flag(Setting setting) {
        return word(setting, "false", List.of("true", "false")).equals("true");
    }

    public Optional<Integer> number(Setting setting, int least, int most) {
        String expected = String.format(Locale.ROOT, "a number from %d to %d", least, most);
        return text(setting).map(value -> {
            try {
                int number = Integer.parseInt(value.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw wrong(setting, value, expected).because(notANumber);
            }
            throw wrong(setting, value, expected);
        });
    }

    /** A duration, neither shorter nor longer than these. */
    public Optional<Duration> duration(Setting setting, Duration least, Duration most) {
        String expected = "an ISO 8601 duration from " + least + " to " + most + ", such as PT15S";
        return text(setting).map(value -> {
            try {
                Duration duration = Duration.parse(value.strip());
                if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
                    return duration;
                }
            } catch (DateTimeParseException malformed) {
                throw wrong(setting, value, expected).because(malformed);
            }
            throw wrong(setting, value, expected);
        });
    }

    /** What is to be said of a value that cannot be used. */
    public static WrongSetting wrong(Setting setting, String value, String expected) {
        return new WrongSetting(setting.variable() + " is \"" + shown(value) + "\", but must be " + expected);
    }

    private static String shown(String value) {
        return value.replaceAll(USER_INFO, "//***@").replaceAll("\\p{Cntrl}", "?");
    }
}
