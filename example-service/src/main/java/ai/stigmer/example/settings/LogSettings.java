package ai.stigmer.example.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is logged, and how. {@code logback.xml} reads the same variables before anything else runs; here they are checked.
 *
 * @param level of the service's own lines: ERROR, WARN, INFO or DEBUG
 * @param json whether each line is a JSON object
 * @param auditFile what gets every decision on who may do what
 */
public record LogSettings(String level, boolean json, Optional<Path> auditFile) {
    private static final List<String> LEVELS = List.of("ERROR", "WARN", "INFO", "DEBUG");
    private static final List<String> FORMATS = List.of("text", "json");

    public LogSettings {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(auditFile, "auditFile");
    }

    /** What the environment says. */
    public static LogSettings of(Environment environment) {
        return new LogSettings(
                environment.word(Setting.LOG_LEVEL, "INFO", LEVELS),
                environment.word(Setting.LOG_FORMAT, "text", FORMATS).equals("json"),
                environment
                        .text(Setting.AUDIT_FILE, LogSettings::isWritable, "a file that this process can write")
                        .map(Path::of));
    }

    private static boolean isWritable(String name) {
        Path file = Path.of(name).toAbsolutePath();
        if (Files.exists(file)) {
            return !Files.isDirectory(file) && Files.isWritable(file);
        }
        Path folder = file.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }
}
