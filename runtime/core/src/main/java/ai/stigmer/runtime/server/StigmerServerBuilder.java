package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CertificateAuthenticator;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.authorization.internal.KnownPermissions;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.internal.health.Health;
import ai.stigmer.runtime.server.AdminServer.AdminPage;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerInterceptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Describes a {@link StigmerServer}. Not thread-safe. */
public final class StigmerServerBuilder {
    private final ServerSettings settings;
    private final List<GrpcAutoController> controllers = new ArrayList<>();
    private final List<Authenticator> authenticators = new ArrayList<>();
    private final List<ServerInterceptor> interceptors = new ArrayList<>();
    private final List<Gateway> gateways = new ArrayList<>();
    private final List<ServerServiceDefinition> openServices = new ArrayList<>();
    private final Set<MethodDescriptor<?, ?>> openMethods = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<Authorizer> authorizer = Optional.empty();
    private Optional<Delegation> delegation = Optional.empty();
    private Optional<InsecureOpenAccess> openAccess = Optional.empty();
    private Optional<CertificateAuthenticator> certificates = Optional.empty();
    private DecisionLog audit = decision -> {};
    private final Map<String, AdminPage> adminPages = new TreeMap<>();
    private Duration streamAuthorization = StreamAuthorization.MAX_INTERVAL;
    private Health health = new Health();
    private OpenTelemetry telemetry = OpenTelemetry.noop();

    StigmerServerBuilder(ServerSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** Serves what the controller routes. */
    public StigmerServerBuilder controller(GrpcAutoController controller) {
        controllers.add(controller);
        return this;
    }

    /** Accepts one more form of credentials. Authenticators are tried in the order in which they were added. */
    public StigmerServerBuilder authenticator(Authenticator authenticator) {
        authenticators.add(authenticator);
        return this;
    }

    /**
     * Lets callers of rpcs without any other credential be who their TLS certificate says. It needs a transport that
     * verifies the certificates of clients.
     */
    public StigmerServerBuilder clientCertificates(CertificateAuthenticator authenticator) {
        certificates = Optional.of(authenticator);
        return this;
    }

    /** Records every call that is refused because its caller could not be verified; engines record their own decisions. */
    public StigmerServerBuilder audit(DecisionLog log) {
        audit = log;
        return this;
    }

    /**
     * Asks this engine about each message that a client streams, and again about calls that last. It is needed as soon
     * as the options of an rpc say what to check; the server starts only if its model knows every such permission.
     */
    public StigmerServerBuilder authorizer(Authorizer engine) {
        authorizer = Optional.of(engine);
        return this;
    }

    /**
     * Sets how often the authorization of a stream is checked again; a minute by default.
     *
     * @throws IllegalArgumentException if it is longer than that, or none
     */
    public StigmerServerBuilder authorizeStreamsEvery(Duration interval) {
        if (interval.isNegative() || interval.isZero() || interval.compareTo(StreamAuthorization.MAX_INTERVAL) > 0) {
            throw new IllegalArgumentException("streams are authorized again after " + StreamAuthorization.MAX_INTERVAL
                    + " at most, but not after " + interval);
        }
        streamAuthorization = interval;
        return this;
    }

    /** Lets callers act on behalf of users; nobody may unless this is set. */
    public StigmerServerBuilder delegation(Delegation rule) {
        delegation = Optional.of(rule);
        return this;
    }

    /** Adds an interceptor behind authentication. Interceptors run in the order in which they were added. */
    public StigmerServerBuilder interceptor(ServerInterceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /**
     * Serves something that no controller routes.
     *
     * @param methods those of its methods that anybody may call without a credential; one that is missing here keeps the
     *     server from starting
     */
    public StigmerServerBuilder openService(
            BindableService service, Collection<? extends MethodDescriptor<?, ?>> methods) {
        openServices.add(service.bindService());
        openMethods.addAll(methods);
        return this;
    }

    /** Opens one more way into the same services while the server runs, {@code HttpGateway} of {@code stigmer-http}. */
    public StigmerServerBuilder gateway(Gateway gateway) {
        gateways.add(Objects.requireNonNull(gateway, "gateway"));
        return this;
    }

    /** Serves reflection to everybody, so that tools can call the services without the protos. */
    public StigmerServerBuilder reflection() {
        return openService(
                ProtoReflectionServiceV1.newInstance(),
                ServerReflectionGrpc.getServiceDescriptor().getMethods());
    }

    /** Opens everything to everybody on this machine. */
    public StigmerServerBuilder insecureOpenAccess(InsecureOpenAccess access) {
        openAccess = Optional.of(access);
        return this;
    }

    /** Reports a span and the duration of every call. */
    public StigmerServerBuilder telemetry(OpenTelemetry openTelemetry) {
        telemetry = Objects.requireNonNull(openTelemetry, "openTelemetry");
        return this;
    }

    /** Answers questions about the server's health by this; without it, the server is ready until it stops. */
    public StigmerServerBuilder health(Health known) {
        health = Objects.requireNonNull(known, "health");
        return this;
    }

    /**
     * Adds something to read at the admin address of the settings.
     *
     * @param path {@code /metrics}
     * @param type its media type
     * @param text made anew for each request, on several threads at a time
     */
    public StigmerServerBuilder adminPage(String path, String type, Supplier<String> text) {
        adminPages.put(path, new AdminPage(type, text));
        return this;
    }

    /**
     * The server, which does not listen yet.
     *
     * @throws IllegalStateException if it must not start: a method is neither routed nor open, an rpc asks for a
     *     permission that the model does not know, there is no engine though rpcs say what to check, nobody could
     *     be authenticated, client certificates count but are not verified, open access is not on a loopback address, or
     *     TLS files cannot be read
     */
    public StigmerServer build() {
        if (settings.address().isUnresolved()) {
            throw new IllegalStateException("cannot start the server: " + settings.address() + " is not an address");
        }
        HealthService healthService = new HealthService(health);
        openServices.add(healthService.definition());
        openMethods.addAll(HealthGrpc.getServiceDescriptor().getMethods());
        return new StigmerServer(
                settings,
                guarded(),
                new UnknownMethods(observation()),
                new StigmerServer.Operations(health, healthService, routedServices(), adminPages),
                gateways,
                openAccess.isPresent());
    }

    private List<String> routedServices() {
        return controllers.stream()
                .flatMap(controller -> controller.services().stream())
                .map(service -> service.getServiceDescriptor().getName())
                .toList();
    }

    /**
     * The same services with the same guards, for a server of somebody else's: without a service of health, which such a
     * server has itself.
     *
     * @throws IllegalStateException as {@link #build} does, and if open access or a gateway is asked for: nobody here knows
     *     who reaches that server, nor when it starts and stops
     */
    public GuardedServices guardedServices() {
        if (openAccess.isPresent()) {
            throw new IllegalStateException("open access needs a server on a loopback address; use StigmerServer");
        }
        if (!gateways.isEmpty()) {
            throw new IllegalStateException(
                    "a gateway opens and closes with its server; use StigmerServer, or open it over"
                            + " the services once they are there");
        }
        return guarded();
    }

    private GuardedServices guarded() {
        ServedMethods methods = ServedMethods.of(controllers, openServices, openMethods);
        authorizer.ifPresent(
                engine -> KnownPermissions.require(engine, methods.routed().values()));
        StreamChecks streamChecks = streamChecks(methods);
        RunningCalls running = new RunningCalls();
        MethodGuards guards = new MethodGuards(
                methods.routed(),
                openAccess.map(this::opened).orElseGet(() -> identified(methods)),
                openAccess.map(this::opened).orElseGet(() -> AuthenticationInterceptor.optional(credentials())),
                interceptors,
                running,
                settings.limits(),
                streamChecks,
                observation());
        return new GuardedServices(
                methods.services().stream().map(guards::guard).toList(), running, streamChecks);
    }

    private CallObservation observation() {
        return new CallObservation(new RpcTelemetry(telemetry), new RefusalLog(health));
    }

    private StreamChecks streamChecks(ServedMethods methods) {
        Optional<Authorizer> engine = authorizer.or(() -> openAccess.map(InsecureOpenAccess::authorizer));
        if (engine.isEmpty() && !methods.checked().isEmpty()) {
            throw new IllegalStateException("cannot start the server: " + String.join(", ", methods.checked())
                    + ": the options say what to check, but there is no engine to ask; use authorizer");
        }
        return new StreamChecks(engine, streamAuthorization);
    }

    private ServerInterceptor identified(ServedMethods methods) {
        if (authenticators.isEmpty() && certificates.isEmpty() && methods.needsCredentials()) {
            throw new IllegalStateException(
                    "cannot start the server: rpcs need a credential, but there is no authenticator to verify one");
        }
        return AuthenticationInterceptor.required(credentials(), delegation, audit);
    }

    private Credentials credentials() {
        if (certificates.isPresent() && !(settings.transport() instanceof TransportSecurity.MutualTls)) {
            throw new IllegalStateException("cannot start the server: client certificates count as credentials, but the"
                    + " transport verifies none; use mutual TLS");
        }
        return new Credentials(authenticators, certificates);
    }

    private ServerInterceptor opened(InsecureOpenAccess access) {
        if (!settings.address().getAddress().isLoopbackAddress()) {
            throw new IllegalStateException("cannot start the server: open access was asked for on "
                    + settings.address() + ", which others can reach; listen on a loopback address");
        }
        return access.interceptor();
    }
}
