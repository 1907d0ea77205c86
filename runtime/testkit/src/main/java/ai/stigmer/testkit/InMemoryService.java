package ai.stigmer.testkit;

import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A service for tests of handlers, without servers: its data is in memory and its calls stay in the process. Everything
 * between is as it will be: guards, pipelines, the storage protocol, and the policy store with the service's own model.
 *
 * <pre>{@code
 * try (InMemoryService service = InMemoryService.of(Path.of("model.fga"))) {
 *     Resource<Run> runs = service.stigmer().resource(Run.getDefaultInstance());
 *     service.serve(new RunGrpcAutoController(runs, new CancelRun(runs)));
 *     service.relate(Principal.user("ada"), "member", "organization", "acme");
 *
 *     Run run = service.as(Principal.user("ada")).call(RunGrpcAutoController.CREATE, draft);
 * }
 * }</pre>
 *
 * <p>Used by one thread until it serves; then thread-safe.
 */
public final class InMemoryService implements AutoCloseable {
    private static final Duration KEY_LIFETIME = Duration.ofDays(1);

    private final Stigmer stigmer;
    private @Nullable Server server;
    private @Nullable ManagedChannel channel;

    private InMemoryService(Stigmer stigmer) {
        this.stigmer = stigmer;
    }

    /**
     * A service that answers who may do what by a model in OpenFGA's language.
     *
     * @throws IllegalArgumentException if the file cannot be read or is no model, with line and column
     */
    public static InMemoryService of(Path model) {
        return of(model, UnaryOperator.identity());
    }

    /**
     * The same with more than the defaults.
     *
     * @param more adds to the description: sinks of events, a decision log, another engine in front
     */
    public static InMemoryService of(Path model, UnaryOperator<StigmerBuilder> more) {
        return of(builder -> more.apply(builder.model(model)));
    }

    /**
     * A service whose description says who may do what.
     *
     * @param description adds that to a service in memory that accepts API keys
     */
    public static InMemoryService of(UnaryOperator<StigmerBuilder> description) {
        return new InMemoryService(
                description.apply(Stigmer.builder().inMemory().apiKeys()).build());
    }

    /** Where resources come from, before the service serves. */
    public Stigmer stigmer() {
        return stigmer;
    }

    /**
     * Begins to serve.
     *
     * @throws IllegalStateException if it must not start, with what is missing and what to call
     */
    public void serve(GrpcAutoController... controllers) {
        String name = UUID.randomUUID().toString();
        InProcessServerBuilder builder = InProcessServerBuilder.forName(name);
        stigmer.guardedServices(controllers).forEach(builder::addService);
        try {
            server = builder.build().start();
        } catch (IOException failure) {
            throw new UncheckedIOException("an in-process server does not start", failure);
        }
        channel = InProcessChannelBuilder.forName(name).build();
    }

    /** Writes a relation as an administrator would. */
    public void relate(Principal principal, String relation, String kind, String id) {
        stigmer.relations().add(new Relation(principal.toString(), relation, new ResourceRef(kind, id)));
    }

    /** Calls as somebody, with an API key that is made for it. */
    public TestCaller as(Principal principal) {
        String key = stigmer.apiKeys().issue(principal, "test", KEY_LIFETIME).token();
        return new TestCaller(channel(), Optional.of(key));
    }

    /** Calls without a credential. */
    public TestCaller anonymous() {
        return new TestCaller(channel(), Optional.empty());
    }

    private ManagedChannel channel() {
        if (channel == null) {
            throw new IllegalStateException("the service does not serve yet; call serve(…) first");
        }
        return channel;
    }

    @Override
    public void close() {
        if (channel != null) {
            channel.shutdownNow();
        }
        if (server != null) {
            server.shutdownNow();
        }
        stigmer.close();
    }
}
