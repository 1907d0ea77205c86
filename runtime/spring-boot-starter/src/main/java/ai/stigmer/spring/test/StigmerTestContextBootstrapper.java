package ai.stigmer.spring.test;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/** Keeps everything in memory, and Spring's gRPC server down. */
final class StigmerTestContextBootstrapper extends TestSliceTestContextBootstrapper<StigmerTest> {
    private static final String[] WITHOUT_SERVERS = {"stigmer.store=memory", "spring.grpc.server.enabled=false"};

    @Override
    protected String @Nullable [] getProperties(Class<?> testClass) {
        String[] own = super.getProperties(testClass);
        return Stream.concat(Stream.of(WITHOUT_SERVERS), Stream.ofNullable(own).flatMap(Stream::of))
                .toArray(String[]::new);
    }
}
