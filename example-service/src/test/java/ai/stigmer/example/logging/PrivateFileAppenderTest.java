package ai.stigmer.example.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateFileAppenderTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_file_is_its_owners_alone() throws IOException {
        Path file = folder.resolve("not-there-yet/audit.jsonl");

        append(file, "a decision");

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({"rw-r--r--, rw-r-----", "rw-rw-rw-, rw-rw----", "rw-r-----, rw-r-----"})
    void a_file_that_is_there_is_closed_to_everybody_and_left_to_its_group(String before, String after)
            throws IOException {
        Path file = Files.writeString(folder.resolve("audit.jsonl"), "an older one\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(before));

        append(file, "a decision");

        assertThat(permissions(file)).isEqualTo(after);
    }

    /** Through a logger: an event made by hand has no context, and the appender drops it with no more than a status. */
    private static void append(Path file, String line) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        PrivateFileAppender<ILoggingEvent> appender = new PrivateFileAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setFile(file.toString());
        appender.start();
        Logger audit = context.getLogger("stigmer.audit");
        audit.addAppender(appender);
        audit.info(line);
        context.stop();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
