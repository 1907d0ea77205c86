package ai.stigmer.runtime.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** A library that only some services need, known by one of its classes. */
public record OptionalDependency(String className) {
    private static final String COORDINATES = "optional-dependencies.properties";

    /**
     * Says what to add when the library is absent.
     *
     * @param user the class that needs it
     * @param loader where the library would be found
     * @throws IllegalStateException naming the library and its version if it is absent
     */
    public void requireFor(Class<?> user, ClassLoader loader) {
        try {
            Class.forName(className, false, loader);
        } catch (ClassNotFoundException | NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    user.getSimpleName() + " needs " + coordinates()
                            + ", which is not on the class path; add it to the service's dependencies",
                    absent);
        }
    }

    private String coordinates() {
        Properties known = new Properties();
        try (InputStream list = OptionalDependency.class.getResourceAsStream(COORDINATES)) {
            known.load(list);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return known.getProperty(className, className);
    }
}
