package ai.stigmer.protoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which class-data archive the launcher gives to Java, in whose place a script writes its arguments down. */
final class LauncherTest {
    private static final Path LAUNCHER = Path.of("src/main/launcher/protoc-gen-stigmer.sh");

    private static final String JAVA = """
            #!/bin/sh
            echo "$@" > '%1$s/arguments'
            mode=
            for argument; do
              case $argument in
                -XX:AOTMode=*) mode=${argument#*=};;
                -XX:AOTConfiguration=*)
                  file=${argument#*=}
                  if [ "$mode" = record ]; then
                    ls -ld "${file%%/*}" > '%1$s/training'
                    echo classes > "$file"
                    exit $(cat '%1$s/code')
                  fi;;
                -XX:AOTCache=*)
                  if [ "$mode" = create ]; then
                    echo "made of $(cat "$file")" > "${argument#*=}"
                    exit 0
                  fi;;
                -XX:ArchiveClassesAtExit=*)
                  file=${argument#*=}
                  ls -ld "${file%%/*}" > '%1$s/training'
                  echo trained > "$file"
                  exit $(cat '%1$s/code');;
              esac
            done
            """;

    private static final int NOBODY = 65534;

    @TempDir
    private Path folder;

    private Path launcher = LAUNCHER;
    private Path archive = LAUNCHER;
    private int exitCode;

    @BeforeEach
    void a_launcher_and_a_java() throws IOException {
        launcher = executable(folder.resolve("bin/plugin"), Files.readString(LAUNCHER));
        archive = folder.resolve("bin/plugin-17.0.1+1.jsa");
        executable(folder.resolve("jdk/bin/java"), JAVA.formatted(folder));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"17.0.1+1\"\n");
        Files.writeString(folder.resolve("code"), "0");
    }

    @Test
    void the_archive_is_made_in_a_private_folder_and_used_from_then_on() throws Exception {
        // when
        run();

        // then
        assertThat(Files.readString(folder.resolve("training"))).startsWith("drwx------");
        assertThat(archive).content().isEqualTo("trained\n");
        assertThat(besideTheLauncher()).containsExactlyInAnyOrder("plugin", "plugin-17.0.1+1.jsa");
        assertThat(run()).contains("-XX:SharedArchiveFile=" + archive).doesNotContain("ArchiveClassesAtExit");
    }

    @Test
    void from_jdk_25_on_it_is_a_cache_of_linked_classes() throws Exception {
        // given
        Files.writeString(folder.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"25.0.1+8-LTS\"\n");

        // when
        run();

        // then
        assertThat(Files.readString(folder.resolve("training"))).startsWith("drwx------");
        assertThat(folder.resolve("bin/plugin-25.0.1+8-LTS.aot")).content().isEqualTo("made of classes\n");
        assertThat(besideTheLauncher()).containsExactlyInAnyOrder("plugin", "plugin-25.0.1+8-LTS.aot");
        // Together with it, the flag of the older archives is a fatal error.
        assertThat(run())
                .contains("-XX:AOTCache=" + folder.resolve("bin/plugin-25.0.1+8-LTS.aot"))
                .doesNotContain("AOTMode", "-Xshare");
    }

    @Test
    void a_request_that_fails_leaves_no_cache_of_linked_classes_either() throws Exception {
        // given
        Files.writeString(folder.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"25.0.1+8-LTS\"\n");
        Files.writeString(folder.resolve("code"), "3");

        // when
        run();

        // then
        assertThat(exitCode).isEqualTo(3);
        assertThat(besideTheLauncher()).containsExactly("plugin");
    }

    @Test
    void the_private_folder_has_another_name_each_time_so_that_nobody_can_be_there_first() throws Exception {
        // given: requests that leave no archive
        Files.writeString(folder.resolve("code"), "1");

        // when
        run();
        Path first = trainedIn();
        run();
        Path second = trainedIn();

        // then: beside the archive too, which is moved there in one step
        assertThat(second).isNotEqualTo(first);
        assertThat(List.of(first, second)).extracting(Path::getParent).containsOnly(launcher.getParent());
    }

    @Test
    void a_request_that_fails_says_so_and_leaves_no_archive_and_nothing_else() throws Exception {
        // given
        Files.writeString(folder.resolve("code"), "3");

        // when
        run();

        // then
        assertThat(exitCode).isEqualTo(3);
        assertThat(besideTheLauncher()).containsExactly("plugin");
    }

    @Test
    void an_archive_of_an_older_plugin_is_made_anew() throws Exception {
        // given
        Files.writeString(archive, "of an older one");
        Files.setLastModifiedTime(archive, FileTime.from(Instant.EPOCH));

        // when
        String arguments = run();

        // then
        assertThat(arguments).contains("ArchiveClassesAtExit").doesNotContain("SharedArchiveFile");
        assertThat(archive).content().isEqualTo("trained\n");
    }

    @Test
    void somebody_who_only_asks_for_help_makes_no_archive() throws Exception {
        // when
        String arguments = run("--help");

        // then
        assertThat(arguments).endsWith("--help\n").doesNotContain("ArchiveClassesAtExit");
        assertThat(besideTheLauncher()).containsExactly("plugin");
    }

    @Test
    void an_archive_of_somebody_else_is_neither_loaded_nor_replaced() throws Exception {
        // given
        assumeThat(System.getProperty("user.name"))
                .as("who can give files away")
                .isEqualTo("root");
        Files.writeString(archive, "of somebody else");
        Files.setAttribute(archive, "unix:uid", NOBODY);

        // when
        String arguments = run();

        // then
        assertThat(arguments).contains("-jar").doesNotContain("SharedArchiveFile", "ArchiveClassesAtExit");
        assertThat(archive).content().isEqualTo("of somebody else");
    }

    @Test
    void a_link_to_an_archive_is_neither_loaded_nor_replaced() throws Exception {
        // given
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.jsa"), "some archive");
        Files.createSymbolicLink(archive, elsewhere);

        // when
        String arguments = run();

        // then
        assertThat(arguments).contains("-jar").doesNotContain("SharedArchiveFile", "ArchiveClassesAtExit");
        assertThat(archive).isSymbolicLink();
        assertThat(elsewhere).content().isEqualTo("some archive");
    }

    /** Runs the launcher, without arguments as protoc does. Gives what Java was told. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO().redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        exitCode = builder.start().waitFor();
        return Files.readString(folder.resolve("arguments"));
    }

    /** The folder of the last training, as ls has listed it. */
    private Path trainedIn() throws IOException {
        String listed = Files.readString(folder.resolve("training")).strip();
        return Path.of(listed.substring(listed.lastIndexOf(' ') + 1));
    }

    private List<String> besideTheLauncher() throws IOException {
        try (Stream<Path> files = Files.list(launcher.getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
