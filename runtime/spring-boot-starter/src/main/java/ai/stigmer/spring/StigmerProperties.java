package ai.stigmer.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * What an application may say of its {@link ai.stigmer.runtime.Stigmer}.
 *
 * @param model where the authorization model is, in OpenFGA's language. Ignored where a bean answers who may do what
 * @param packages where generated controllers are looked for; by default below the application's own class
 * @param store where resources are kept; by default Spring Boot's MongoDB where there is one, else an embedded store
 * @param database the name of the database in Spring Boot's MongoDB; by default that of its address, else "stigmer"
 * @param apiKeys whether callers may show API keys
 * @param unroutedServices full names of gRPC services that no controller routes and that are served all the same
 * @param authorizeStreamsEvery how often the authorization of a stream is checked again, a minute at most
 */
@ConfigurationProperties("stigmer")
public record StigmerProperties(
        @DefaultValue("classpath:model.fga") Resource model,
        @DefaultValue List<String> packages,
        @Nullable Store store,
        @Nullable String database,
        @DefaultValue("false") boolean apiKeys,

        @DefaultValue({"grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection"})
        List<String> unroutedServices,

        @DefaultValue("1m") Duration authorizeStreamsEvery,
        @DefaultValue Embedded embedded,
        @DefaultValue Limits limits,
        @DefaultValue Jwt jwt) {

    /** Where resources are kept. */
    public enum Store {
        /** In Spring Boot's MongoDB. */
        MONGODB,
        /** In an embedded store, for the first minutes. */
        EMBEDDED,
        /** In memory, for tests. */
        MEMORY
    }

    /**
     * The embedded store.
     *
     * @param directory where it keeps its files; it becomes private
     */
    public record Embedded(@DefaultValue("stigmer-data") Path directory) {}

    /**
     * What no client may exceed.
     *
     * @param messageSize the largest request
     * @param answerSize the largest answer; clients of gRPC take 4 MiB unless they say otherwise
     * @param streamsPerCaller how many streams one caller may have open on this replica
     */
    public record Limits(
            @DefaultValue("4MB") DataSize messageSize,
            @DefaultValue("4MB") DataSize answerSize,
            @DefaultValue("1000") int streamsPerCaller) {}

    /**
     * Whom the tokens name that Spring Security's JwtDecoder verifies.
     *
     * @param principalType the type of the principals that tokens name
     * @param principalClaim the claim with the principal's id
     */
    public record Jwt(
            @DefaultValue("user") String principalType,
            @DefaultValue("sub") String principalClaim) {}
}
