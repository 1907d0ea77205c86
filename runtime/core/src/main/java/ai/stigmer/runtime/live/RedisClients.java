package ai.stigmer.runtime.live;

import ai.stigmer.runtime.live.internal.LiveStates;
import java.net.URI;
import java.time.Duration;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.util.JedisURIHelper;

/** Opens clients that never wait for ever: without a socket time-out a stalled Redis would stall whoever asks it. */
public final class RedisClients {
    private RedisClients() {}

    /**
     * A client, connected when it is first used. Whoever opened it closes it.
     *
     * @param uri {@code redis://[user:password@]host:port[/database]}, or {@code rediss://} for TLS
     * @param timeout how long to wait for a connection or an answer; a blocking command waits for its own time beside it
     * @throws IllegalArgumentException if the URI is none
     */
    public static RedisClient open(URI uri, Duration timeout) {
        if (!JedisURIHelper.isValid(uri)) {
            throw new IllegalArgumentException("a Redis URI has the form redis://host:port, not " + uri.getScheme());
        }
        HostAndPort address = JedisURIHelper.getHostAndPort(uri);
        int millis = Math.toIntExact(timeout.toMillis());
        DefaultJedisClientConfig.Builder settings = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(millis)
                .socketTimeoutMillis(millis)
                .blockingSocketTimeoutMillis(
                        Math.toIntExact(timeout.plus(LiveStates.BLOCK).toMillis()))
                .user(JedisURIHelper.getUser(uri))
                .password(JedisURIHelper.getPassword(uri))
                .database(JedisURIHelper.getDBIndex(uri));
        if (JedisURIHelper.isRedisSSLScheme(uri)) {
            // Not defaults(), which jedis 7 does not have; Spring Boot brings that.
            settings.sslOptions(SslOptions.builder().build());
        }
        return RedisClient.builder()
                .hostAndPort(address)
                .clientConfig(settings.build())
                .build();
    }
}
