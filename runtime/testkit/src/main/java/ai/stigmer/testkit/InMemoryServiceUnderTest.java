package ai.stigmer.testkit;

import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authentication.jwt.JwtAuthenticator;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import io.grpc.CallCredentials;
import io.grpc.Channel;
import io.grpc.Metadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * A service for the authorization matrix, without servers: an {@link InMemoryService} with issuers of tokens for users and
 * for services, faults in front of its engine, and streams that are authorized again after a moment. What is left to say
 * is what a resource is, and what a request for it looks like.
 *
 * @param <T> what one cell works on
 */
public abstract class InMemoryServiceUnderTest<T extends TestResource> implements ServiceUnderTest<T>, AutoCloseable {
    private static final Duration AUTHORIZATION_INTERVAL = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final AuthorizerFaults faults = new AuthorizerFaults();
    private final Set<String> delivered = ConcurrentHashMap.newKeySet();
    private final Map<String, TestIssuer> issuers;
    private final InMemoryService service;

    /**
     * A service that does not serve yet.
     *
     * @param model the authorization model, in OpenFGA's language
     */
    protected InMemoryServiceUnderTest(Path model) {
        try {
            Path folder = Files.createTempDirectory("stigmer-test-issuers");
            this.issuers = Map.of("user", TestIssuer.in(folder), "service", TestIssuer.of("service", folder));
        } catch (IOException failure) {
            throw new UncheckedIOException("the keys of test tokens cannot be written", failure);
        }
        this.service = InMemoryService.of(model, this::describe);
    }

    private StigmerBuilder describe(StigmerBuilder builder) {
        issuers.values().forEach(issuer -> builder.authenticator(new JwtAuthenticator(issuer.settings())));
        return builder.askedThrough(faults::inFrontOf)
                .authorizeStreamsEvery(AUTHORIZATION_INTERVAL)
                .events(new Delivered());
    }

    /** Where resources come from, before the service serves. */
    protected final Stigmer stigmer() {
        return service.stigmer();
    }

    /** Begins to serve. */
    protected final void serve(GrpcAutoController... controllers) {
        service.serve(controllers);
    }

    /** Calls as somebody. */
    protected final TestCaller as(Principal principal) {
        return service.as(principal);
    }

    /** Writes a relation as an administrator would. */
    protected final void relate(Principal principal, String relation, String kind, String id) {
        service.relate(principal, relation, kind, id);
    }

    /** What the matrix is made with. */
    public final AuthorizerFaults faults() {
        return faults;
    }

    @Override
    public final Channel channel() {
        return service.anonymous().channel();
    }

    @Override
    public final CallCredentials credential(Principal principal) {
        return new Bearer(issuer(principal).token(principal));
    }

    @Override
    public final CallCredentials forgedCredential(Principal principal) {
        return new Bearer(issuer(principal).forgedToken(principal));
    }

    @Override
    public final CallCredentials expiredCredential(Principal principal) {
        return new Bearer(issuer(principal).expiredToken(principal));
    }

    @Override
    public final CallCredentials expiringCredential(Principal principal, Duration holds) {
        return new Bearer(issuer(principal).token(principal, holds));
    }

    private TestIssuer issuer(Principal principal) {
        TestIssuer issuer = issuers.get(principal.type());
        if (issuer == null) {
            throw new IllegalArgumentException("there are tokens for users and services, and none for " + principal);
        }
        return issuer;
    }

    @Override
    public final RelationStore relations() {
        return stigmer().relations();
    }

    /**
     * Removes the relation between a resource and its organization, once the relay will not write it again.
     *
     * @param id the id of a resource of that kind
     */
    protected final void takeOut(String kind, String id, String organization) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!delivered.contains(id)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the event of " + kind + " " + id + " was never delivered");
            }
            pause();
        }
        relations()
                .remove(new Relation(
                        Ownership.ORGANIZATION + ":" + organization,
                        Ownership.ORGANIZATION,
                        new ResourceRef(kind, id)));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        service.close();
    }

    /** Comes behind the sink that writes relations. */
    private final class Delivered implements EventSink {
        @Override
        public void deliver(DomainEvent event) {
            delivered.add(event.resourceId());
        }

        @Override
        public String name() {
            return "authorization-matrix";
        }
    }

    private static final class Bearer extends CallCredentials {
        private static final Metadata.Key<String> AUTHORIZATION =
                Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

        private final String token;

        Bearer(String token) {
            this.token = token;
        }

        @Override
        public void applyRequestMetadata(RequestInfo call, Executor executor, MetadataApplier applier) {
            Metadata headers = new Metadata();
            headers.put(AUTHORIZATION, "Bearer " + token);
            applier.apply(headers);
        }
    }
}
