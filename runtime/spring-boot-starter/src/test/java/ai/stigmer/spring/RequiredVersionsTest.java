package ai.stigmer.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Versions that are too old are named at start, and not by a method that is missing in the middle of a call. */
class RequiredVersionsTest {
    @TempDir
    private Path folder;

    @Test
    void the_versions_that_spring_boot_manages_suffice() {
        assertThatCode(new RequiredVersions(RequiredVersionsTest.class.getClassLoader())::require)
                .doesNotThrowAnyException();
    }

    @Test
    void a_library_that_is_too_old_keeps_the_application_from_starting_and_is_named_with_the_version_that_it_needs()
            throws Exception {
        try (URLClassLoader older = withJedis("7.0.0")) {
            assertThatExceptionOfType(FailureAnalyzedException.class)
                    .isThrownBy(new RequiredVersions(older)::require)
                    .withMessage("Stigmer needs redis.clients:jedis 7.4.1 or newer, but finds 7.0.0.")
                    .satisfies(failure ->
                            assertThat(failure.analysis().getAction()).endsWith("jedis.version=7.4.1"));
        }
        try (URLClassLoader newer = withJedis("8.0.2")) {
            assertThatCode(new RequiredVersions(newer)::require).doesNotThrowAnyException();
        }
    }

    private URLClassLoader withJedis(String version) throws Exception {
        Path jar = folder.resolve("jedis-" + version + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream content = new JarOutputStream(file, manifest)) {
            content.putNextEntry(new JarEntry("redis/clients/jedis/RedisClient.class"));
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, RequiredVersionsTest.class.getClassLoader()) {
            @Override
            public URL getResource(String name) {
                URL own = findResource(name);
                return own == null ? super.getResource(name) : own;
            }
        };
    }
}
