package ai.stigmer.bson;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class BsonCodecPropertyTest {
    private static final Logger LOG = LoggerFactory.getLogger(BsonCodecPropertyTest.class);

    /** Thirty thousand by default; {@code -Dcodec.messages=10000000} for the long run. */
    private static final long MESSAGES = Long.getLong("codec.messages", 30_000);

    private static final long SEED = Long.getLong("codec.seed", System.nanoTime());

    private static final int DAMAGES = 10_000;

    @Test
    void every_message_comes_back_as_it_was() {
        LOG.info("codec_round_trips messages={} seed={}", MESSAGES, SEED);

        new RoundTrips().run(MESSAGES, SEED, count -> LOG.info("codec_round_trips done={}/{}", count, MESSAGES));
    }

    @Test
    void a_damaged_document_is_read_or_refused_and_nothing_else() {
        LOG.info("codec_damages seed={}", SEED);

        new RoundTrips().damage(DAMAGES, SEED);
    }
}
