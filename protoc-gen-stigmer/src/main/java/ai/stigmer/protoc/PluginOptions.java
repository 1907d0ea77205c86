package ai.stigmer.protoc;

import ai.stigmer.protoc.check.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The plugin's options, as {@code --stigmer_opt=name=value,…} gives them.
 *
 * @param missingAuthorization what becomes of an rpc that does not say who may call it
 * @param inject the annotation on the controller's constructor
 * @param generated the annotation on the controller
 * @param emit what is generated beside manifest, docs and OpenAPI document
 * @param services the services that get code, as globs of full names
 * @param manifest where the authorization manifest goes, below the output folder; empty for none
 * @param model the file with the authorization model that kinds and permissions are looked up in; empty for none
 * @param docs where the authorization matrix goes, below the output folder; empty for none
 * @param openapi where the OpenAPI document goes, below the output folder; empty for none
 * @param authorizationPackage the proto package of the authorization options
 * @param dump the file that the request is written to; empty for none
 */
public record PluginOptions(
        MissingAuthorization missingAuthorization,
        Inject inject,
        Generated generated,
        Emit emit,
        String services,
        String manifest,
        String model,
        String docs,
        String openapi,
        String authorizationPackage,
        String dump) {

    /** The package of our own option files. */
    public static final String DEFAULT_AUTHORIZATION_PACKAGE = "ai.stigmer.iam.iampolicy.v1.rpcauthorization";

    /** What becomes of an rpc that does not say who may call it. */
    public enum MissingAuthorization {
        ERROR,
        HANDLER
    }

    /** Whose {@code @Inject} stands on the controller's constructor. */
    public enum Inject {
        NONE,
        JAKARTA
    }

    /** Whose {@code @Generated} stands on the controller. */
    public enum Generated {
        JAVAX,
        JAKARTA,
        OMIT
    }

    /** What is generated. */
    public enum Emit {
        JAVA,
        NONE
    }

    /** An option that is unknown or has a value that it does not take. */
    public static final class InvalidOptionException extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidOptionException(String message) {
            super(message);
        }
    }

    static final List<String> NAMES = List.of(
            "missing_authorization",
            "emit",
            "services",
            "inject",
            "manifest",
            "model",
            "docs",
            "openapi",
            "generated",
            "authorization_package",
            "dump");

    /**
     * Reads a parameter string; an empty one gives the defaults.
     *
     * @throws InvalidOptionException if an option is unknown, repeated or malformed
     */
    public static PluginOptions parse(String parameter) throws InvalidOptionException {
        Map<String, String> values = split(parameter);
        return new PluginOptions(
                choice(values, "missing_authorization", MissingAuthorization.ERROR, MissingAuthorization.values()),
                choice(values, "inject", Inject.NONE, Inject.values()),
                choice(values, "generated", Generated.JAVAX, Generated.values()),
                choice(values, "emit", Emit.JAVA, Emit.values()),
                values.getOrDefault("services", "*"),
                outputPath(values, "manifest"),
                values.getOrDefault("model", ""),
                outputPath(values, "docs"),
                outputPath(values, "openapi"),
                values.getOrDefault("authorization_package", DEFAULT_AUTHORIZATION_PACKAGE),
                values.getOrDefault("dump", ""));
    }

    private static Map<String, String> split(String parameter) throws InvalidOptionException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int start = 0; start < parameter.length(); ) {
            int comma = parameter.indexOf(',', start);
            int end = comma < 0 ? parameter.length() : comma;
            String option = parameter.substring(start, end).trim();
            start = end + 1;
            if (option.isEmpty()) {
                continue;
            }
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            if (!NAMES.contains(name)) {
                throw new InvalidOptionException("unknown option \"" + name + "\"" + Suggestions.of(name, NAMES)
                        + "; known are " + String.join(", ", NAMES));
            }
            if (equals < 0 || equals == option.length() - 1) {
                throw new InvalidOptionException("option " + name + " needs a value: " + name + "=…");
            }
            if (values.put(name, option.substring(equals + 1)) != null) {
                throw new InvalidOptionException("option " + name + " is given twice");
            }
        }
        return values;
    }

    private static <T extends Enum<T>> T choice(Map<String, String> values, String name, T otherwise, T[] choices)
            throws InvalidOptionException {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        List<String> words = new ArrayList<>();
        for (T choice : choices) {
            String word = choice.name().toLowerCase(Locale.ROOT);
            if (word.equals(value)) {
                return choice;
            }
            words.add(word);
        }
        throw new InvalidOptionException(
                "option " + name + " is \"" + value + "\", but takes " + String.join(" or ", words));
    }

    private static String outputPath(Map<String, String> values, String name) throws InvalidOptionException {
        String path = values.getOrDefault(name, "");
        if (path.startsWith("/")
                || path.contains("\\")
                || List.of(path.split("/")).contains("..")) {
            throw new InvalidOptionException(
                    "option " + name + " is \"" + path + "\", but takes a path below the output folder");
        }
        return path;
    }
}
