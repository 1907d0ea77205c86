package ai.stigmer.example.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the filter makes of single events; that it is in place is shown with a running server. */
class TransportNoiseFilterTest {
    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void a_context_with_the_filter() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.addTurboFilter(new TransportNoise());
        log.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void a_long_text_is_cut() {
        context.getLogger("io.grpc.netty.Transport").info("x".repeat(100_000));

        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("transport source=netty.Transport text=\"xxx")
                        .hasSizeLessThan(400));
    }

    @Test
    void what_is_below_a_loggers_level_is_neither_written_nor_counted() {
        Logger transport = context.getLogger("io.netty.Transport");
        transport.setLevel(Level.WARN);
        for (int i = 0; i < 100; i++) {
            transport.info("chatter");
        }

        transport.warn("a failure");

        assertThat(lines()).singleElement().asString().contains("text=\"a failure\"", "suppressed=0");
    }

    @Test
    void one_loggers_noise_leaves_room_for_another_and_others_are_left_alone() {
        for (int i = 0; i < 100; i++) {
            context.getLogger("io.grpc.netty.Loud").info("noise");
            context.getLogger("ai.stigmer.Own").info("own");
        }
        context.getLogger("io.grpc.netty.Quiet").info("news");

        assertThat(lines().stream().filter(line -> line.contains("noise"))).hasSize(10);
        assertThat(lines().stream().filter(line -> line.contains("news"))).hasSize(1);
        assertThat(lines().stream().filter("own"::equals)).hasSize(100);
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
