package ai.stigmer.runtime.grpc.server;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.KnownPermissions;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerInterceptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Describes a {@link StigmerServer}. Not safe for use by many threads. */
public final class StigmerServerBuilder {
    private final ServerSettings settings;
    private final List<GrpcAutoController> controllers = new ArrayList<>();
    private final List<Authenticator> authenticators = new ArrayList<>();
    private final List<ServerInterceptor> interceptors = new ArrayList<>();
    private final List<ServerServiceDefinition> openServices = new ArrayList<>();
    private final Set<MethodDescriptor<?, ?>> openMethods = Collections.newSetFromMap(new IdentityHashMap<>());
    private final HealthStatusManager health = new HealthStatusManager();
    private Optional<Authorizer> authorizer = Optional.empty();
    private Optional<ActingForOthers> delegation = Optional.empty();
    private Optional<InsecureOpenAccess> openAccess = Optional.empty();

    StigmerServerBuilder(ServerSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
        openService(health.getHealthService(), HealthGrpc.getServiceDescriptor().getMethods());
    }

    /** Serves what the controller routes. */
    public StigmerServerBuilder controller(GrpcAutoController controller) {
        controllers.add(controller);
        return this;
    }

    /** Accepts credentials of one more form. They are tried in the order in which they were added. */
    public StigmerServerBuilder authenticator(Authenticator authenticator) {
        authenticators.add(authenticator);
        return this;
    }

    /** Lets the server start only if this engine's model knows every permission that an rpc asks for. */
    public StigmerServerBuilder checkPermissionsOf(Authorizer engine) {
        authorizer = Optional.of(engine);
        return this;
    }

    /** Lets callers act on behalf of users; nobody may unless this is set. */
    public StigmerServerBuilder actingForOthers(ActingForOthers rule) {
        delegation = Optional.of(rule);
        return this;
    }

    /** Adds an interceptor that every call passes once its caller is known, in the order in which they were added. */
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

    /** Tells anybody which services and messages there are, so that tools can call them without the protos. */
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

    /**
     * The server, which does not listen yet.
     *
     * @throws IllegalStateException if it must not start: a method is neither routed nor open, an rpc asks for a
     *     permission that the model does not know, nobody could be authenticated, open access is not on a loopback
     *     address, or TLS files cannot be read
     */
    public StigmerServer build() {
        if (settings.address().isUnresolved()) {
            throw new IllegalStateException("cannot start the server: " + settings.address() + " is not an address");
        }
        ServedMethods methods = ServedMethods.of(controllers, openServices, openMethods);
        authorizer.ifPresent(
                engine -> KnownPermissions.require(engine, methods.routed().values()));
        RunningCalls running = new RunningCalls();
        GuardedServices guarded = new GuardedServices(
                methods.routed(),
                openAccess.map(this::opened).orElseGet(() -> identified(methods)),
                openAccess.map(this::opened).orElseGet(() -> AuthenticationInterceptor.optional(authenticators)),
                interceptors,
                running,
                settings.limits().messageBytes());
        return new StigmerServer(
                settings,
                methods.services().stream().map(guarded::guard).toList(),
                health,
                running,
                openAccess.isPresent());
    }

    private ServerInterceptor identified(ServedMethods methods) {
        if (authenticators.isEmpty() && methods.needsCredentials()) {
            throw new IllegalStateException(
                    "cannot start the server: rpcs need a credential, but there is no authenticator to verify one");
        }
        return AuthenticationInterceptor.required(authenticators, delegation);
    }

    private ServerInterceptor opened(InsecureOpenAccess access) {
        if (!settings.address().getAddress().isLoopbackAddress()) {
            throw new IllegalStateException("cannot start the server: open access was asked for on "
                    + settings.address() + ", which others can reach; listen on a loopback address");
        }
        return access.interceptor();
    }
}
