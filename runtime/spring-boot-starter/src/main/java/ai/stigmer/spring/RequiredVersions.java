package ai.stigmer.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * The libraries that Spring Boot chooses the versions of, at the versions that Stigmer is tested with. An older one would
 * fail in the middle of a call, with a method that is not there.
 */
final class RequiredVersions {
    private static final String KNOWN = "required-versions.properties";

    private final ClassLoader loader;

    RequiredVersions(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Looks at what is on the class path.
     *
     * @throws FailureAnalyzedException in one line for each library that is too old or absent
     */
    void require() {
        List<String> problems = new ArrayList<>();
        List<String> remedies = new ArrayList<>();
        Properties known = known();
        for (String type : new TreeSet<>(known.stringPropertyNames())) {
            String[] library = known.getProperty(type).split(" ", 3);
            String found = version(type);
            if (isOlder(found, library[1])) {
                problems.add("Stigmer needs " + library[0] + " " + library[1] + " or newer, but finds " + found + ".");
                remedies.add(library[2] + "=" + library[1]);
            }
        }
        if (!problems.isEmpty()) {
            throw new FailureAnalyzedException(
                    String.join("\n", problems),
                    "Leave the versions to a newer Spring Boot, or set these properties of the build: "
                            + String.join(", ", remedies));
        }
    }

    private static Properties known() {
        Properties known = new Properties();
        try (InputStream list = RequiredVersions.class.getResourceAsStream(KNOWN)) {
            known.load(list);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return known;
    }

    /** As the manifest of the class's own jar says it; a jar that does not say it is taken as it is. */
    private String version(String type) {
        String file = type.replace('.', '/') + ".class";
        URL location = loader.getResource(file);
        if (location == null) {
            return "none";
        }
        String address = location.toString();
        URI manifest = URI.create(address.substring(0, address.length() - file.length()) + "META-INF/MANIFEST.MF");
        try (InputStream content = manifest.toURL().openStream()) {
            Attributes attributes = new Manifest(content).getMainAttributes();
            return Optional.ofNullable(attributes.getValue("Bundle-Version"))
                    .or(() -> Optional.ofNullable(attributes.getValue("Implementation-Version")))
                    .orElse("");
        } catch (IOException absent) {
            return "";
        }
    }

    private static boolean isOlder(String found, String least) {
        if (found.equals("none")) {
            return true;
        }
        List<Integer> one = numbers(found);
        List<Integer> other = numbers(least);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private static List<Integer> numbers(String version) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : version.split("[.-]", -1)) {
            if (!part.matches("\\d{1,9}")) {
                break;
            }
            numbers.add(Integer.valueOf(part));
        }
        return numbers;
    }
}
