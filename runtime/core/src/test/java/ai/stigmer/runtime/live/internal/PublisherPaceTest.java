package ai.stigmer.runtime.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.testing.EmbeddedRedis;
import ai.stigmer.runtime.testing.Tasks;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** How many round trips the publisher takes for many states. */
class PublisherPaceTest {
    private static final int STATES = 300;

    private final StateStreams streams = new StateStreams("pace", Tasks.KIND);

    @Test
    void states_that_come_one_by_one_share_round_trips() throws Exception {
        try (EmbeddedRedis server = EmbeddedRedis.start();
                RedisClient redis = server.client();
                RedisClient asking = server.client();
                RedisStatePublisher publisher = new RedisStatePublisher(redis, RedisTelemetry.none())) {
            publisher.start();
            // Both clients have their connections from here on.
            publisher.publishNews(streams, "first", 1, false);
            await().until(() -> asking.exists(streams.key("first")));
            long before = reads(asking);

            long began = System.nanoTime();
            for (int i = 0; i < STATES; i++) {
                publisher.publishNews(streams, "task-" + i, 1, false);
                TimeUnit.MILLISECONDS.sleep(1);
            }
            await().until(() -> publisher.pending() == 0);
            long paces = (System.nanoTime() - began) / RedisStatePublisher.BETWEEN_BATCHES.toNanos();

            // The first goes at once, and the question itself is a read too.
            assertThat(reads(asking) - before).isLessThanOrEqualTo(paces + 2);
        }
    }

    private static long reads(RedisClient redis) {
        return redis.info("stats")
                .lines()
                .filter(line -> line.startsWith("total_reads_processed:"))
                .map(line -> Long.parseLong(line.substring(line.indexOf(':') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
