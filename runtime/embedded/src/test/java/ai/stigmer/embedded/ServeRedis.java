package ai.stigmer.embedded;

import java.nio.file.Path;
import redis.clients.jedis.RedisClient;

/** A process that starts the embedded Redis in whatever folder it runs, and asks it once. */
final class ServeRedis {
    private ServeRedis() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedRedis redis = EmbeddedRedis.start(Path.of(arguments[0]));
                RedisClient client = RedisClient.create(redis.uri())) {
            System.out.println("answered " + client.ping());
        }
    }
}
