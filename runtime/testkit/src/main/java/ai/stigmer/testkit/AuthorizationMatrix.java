package ai.stigmer.testkit;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.testkit.Expected.Answers;
import ai.stigmer.testkit.Expected.NotApplicable;
import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.ServiceDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every rpc of a service in every {@link Situation}, as JUnit 5 tests over real gRPC. What has to come out is derived
 * from the authorization manifest, which protoc-gen-stigmer writes, and from a table of who has which permission; an rpc
 * that is new in the protos is in the matrix without anyone adding it. A situation that cannot be is a skipped test that
 * says why.
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicNode&gt; authorization() {
 *     return AuthorizationMatrix.of(
 *                     AuthorizationManifest.ofResource("META-INF/stigmer/authorization.json"), service, faults)
 *             .service(NoteControllerGrpc.getServiceDescriptor())
 *             .roles(RoleTable.builder().role("note", Role.OWNER, "owner", "can_view", "can_edit").build())
 *             .stores("note")
 *             .build()
 *             .tests();
 * }
 * </pre>
 *
 * @param <T> what one cell works on
 */
public final class AuthorizationMatrix<T extends TestResource> {
    private final AuthorizationManifest manifest;
    private final ServiceUnderTest<T> service;
    private final AuthorizerFaults faults;
    private final Map<String, MethodDescriptor<?, ?>> methods;
    private final RoleTable roles;
    private final Requirements requirements;
    private final Expectations expectations;
    private final Set<String> services;
    private final Set<String> askingAgain;

    private final AtomicInteger asExpected = new AtomicInteger();
    private final AtomicInteger otherwise = new AtomicInteger();
    private final AtomicInteger notApplicable = new AtomicInteger();

    private AuthorizationMatrix(Builder<T> builder) {
        this.manifest = builder.manifest.asIn(builder.reviewed);
        this.service = builder.service;
        this.faults = builder.faults;
        this.methods = Map.copyOf(builder.methods);
        this.roles = builder.roles;
        this.requirements = new Requirements(manifest, builder.handlers, builder.creating);
        this.expectations = new Expectations(roles, builder.storedKinds).notFoundAs(builder.notFound);
        this.services = Set.copyOf(builder.services);
        this.askingAgain = Set.copyOf(builder.askingAgain);
    }

    /**
     * Begins a matrix.
     *
     * @param faults what stands in front of the service's authorization engine
     */
    public static <T extends TestResource> Builder<T> of(
            AuthorizationManifest manifest, ServiceUnderTest<T> service, AuthorizerFaults faults) {
        return new Builder<>(manifest, service, faults);
    }

    /** One test for each cell, grouped by rpc, and a last one that prints {@link #summary} once all have run. */
    public Stream<DynamicNode> tests() {
        return Stream.concat(
                manifest.rpcs().stream().map(this::row),
                Stream.of(DynamicTest.dynamicTest("every cell was judged", this::report)));
    }

    /** {@code authorization matrix: 10 rpcs x 19 situations = 190 cells: 153 as expected, 0 not, 37 not applicable}. */
    public String summary() {
        return "authorization matrix: " + manifest.rpcs().size() + " rpcs x " + Situation.values().length
                + " situations = " + size() + " cells: " + asExpected + " as expected, " + otherwise + " not, "
                + notApplicable + " not applicable";
    }

    private int size() {
        return manifest.rpcs().size() * Situation.values().length;
    }

    private DynamicNode row(ManifestRpc rpc) {
        return DynamicContainer.dynamicContainer(
                rpc.method(),
                Stream.of(Situation.values())
                        .map(situation -> DynamicTest.dynamicTest(situation.toString(), () -> judge(rpc, situation))));
    }

    @SuppressWarnings("SystemOut") // Whoever runs the tests is to read it.
    private void report() {
        System.out.println(summary());
        int judged = asExpected.get() + otherwise.get() + notApplicable.get();
        if (judged != size()) {
            throw new AssertionError("only " + judged + " of " + size() + " cells were judged");
        }
    }

    private void judge(ManifestRpc rpc, Situation situation) {
        Expected expected;
        List<String> wrong;
        try {
            MethodDescriptor<?, ?> method = Objects.requireNonNull(methods.get(rpc.method()));
            T resource = service.newResource();
            Message request = service.validRequest(rpc, prototype(method), resource);
            Requirement requirement = requirements.of(rpc, request);
            expected = expectations(rpc)
                    .of(
                            requirement,
                            situation,
                            !method.getType().clientSendsOneMessage()
                                    || !method.getType().serverSendsOneMessage());
            CellRun<T> run =
                    new CellRun<>(service, faults, roles, method, rpc, requirement, resource, request, caller(rpc));
            wrong = expected instanceof Answers answers
                    ? mismatches(answers, run.play(situation), run.resourceId())
                    : List.of();
        } catch (RuntimeException | Error failure) {
            otherwise.incrementAndGet();
            throw failure;
        }
        if (expected instanceof NotApplicable inapplicable) {
            notApplicable.incrementAndGet();
            Assumptions.abort("not applicable: " + inapplicable.why());
        }
        if (!wrong.isEmpty()) {
            otherwise.incrementAndGet();
            throw new AssertionError(rpc.method() + ", " + situation + ": " + String.join("; ", wrong));
        }
        asExpected.incrementAndGet();
    }

    private static List<String> mismatches(Answers expected, List<Observed> observed, String resourceId) {
        if (observed.size() != expected.inOrder().size()) {
            throw new IllegalStateException("the situation had " + observed.size() + " calls, but "
                    + expected.inOrder().size() + " answers are expected");
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < observed.size(); i++) {
            String which = observed.size() == 1 ? "" : "call " + (i + 1) + ": ";
            expected.inOrder().get(i).mismatches(observed.get(i), resourceId).forEach(text -> wrong.add(which + text));
        }
        return wrong;
    }

    private Expectations expectations(ManifestRpc rpc) {
        return askingAgain.contains(rpc.method()) ? expectations.askingAgain() : expectations;
    }

    private Principal caller(ManifestRpc rpc) {
        String id = "caller-" + UUID.randomUUID();
        return services.contains(rpc.method()) ? Principal.service(id) : Principal.user(id);
    }

    private static Message prototype(MethodDescriptor<?, ?> method) {
        return (Message)
                Objects.requireNonNull(((PrototypeMarshaller<?>) method.getRequestMarshaller()).getMessagePrototype());
    }

    /** Collects what the matrix needs to know. Not thread-safe. */
    public static final class Builder<T extends TestResource> {
        private final AuthorizationManifest manifest;
        private final ServiceUnderTest<T> service;
        private final AuthorizerFaults faults;
        private final Map<String, MethodDescriptor<?, ?>> methods = new HashMap<>();
        private final Map<String, HandlerRule> handlers = new HashMap<>();
        private final Set<String> storedKinds = new HashSet<>();
        private final Set<String> services = new HashSet<>();
        private final Set<String> creating = new HashSet<>();
        private final Set<String> askingAgain = new HashSet<>();
        private ErrorReason notFound = ErrorReason.NOT_FOUND;
        private AuthorizationManifest reviewed = new AuthorizationManifest(List.of());
        private RoleTable roles = RoleTable.builder().build();

        private Builder(AuthorizationManifest manifest, ServiceUnderTest<T> service, AuthorizerFaults faults) {
            this.manifest = Objects.requireNonNull(manifest, "manifest");
            this.service = Objects.requireNonNull(service, "service");
            this.faults = Objects.requireNonNull(faults, "faults");
        }

        /** A service of the manifest: {@code NoteControllerGrpc.getServiceDescriptor()}. */
        public Builder<T> service(ServiceDescriptor descriptor) {
            descriptor.getMethods().forEach(method -> methods.put(method.getFullMethodName(), method));
            return this;
        }

        /**
         * A manifest that somebody has reviewed, kept in the repository. What it says of an rpc is what is expected,
         * whatever the protos have come to say since; for rpcs that it does not have, the protos' word is taken.
         */
        public Builder<T> reviewed(AuthorizationManifest kept) {
            reviewed = kept;
            return this;
        }

        /** Who has which permission. */
        public Builder<T> roles(RoleTable table) {
            roles = table;
            return this;
        }

        /** Kinds whose resources the service itself keeps, so that it can tell that one is absent. */
        public Builder<T> stores(String... kinds) {
            storedKinds.addAll(List.of(kinds));
            return this;
        }

        /**
         * What the handler of an rpc checks.
         *
         * @param method {@code package.Service/method}
         */
        public Builder<T> handler(String method, HandlerRule rule) {
            handlers.put(method, rule);
            return this;
        }

        /**
         * Rpcs without an operation that create something under the resource that they are authorized on. Where that is not
         * there, they refuse as if it were forbidden.
         *
         * @param methods {@code package.Service/method}
         */
        public Builder<T> creating(String... methods) {
            creating.addAll(List.of(methods));
            return this;
        }

        /**
         * Rpcs that services call and not users, such as reports of a runner. Credentials are asked for of a principal of
         * that type.
         *
         * @param methods {@code package.Service/method}
         */
        public Builder<T> calledByServices(String... methods) {
            services.addAll(List.of(methods));
            return this;
        }

        /**
         * Rpcs that call another rpc of the service for their caller, which asks once more: what is revoked between the two
         * is refused already.
         *
         * @param methods {@code package.Service/method}
         */
        public Builder<T> askingAgain(String... methods) {
            askingAgain.addAll(List.of(methods));
            return this;
        }

        /** The reason with which the services say that something is not there, where it is not {@code NOT_FOUND}. */
        public Builder<T> notFoundAs(ErrorReason reason) {
            notFound = reason;
            return this;
        }

        /**
         * The matrix.
         *
         * @throws IllegalStateException naming every rpc of which only the manifest or only the services know
         */
        public AuthorizationMatrix<T> build() {
            List<String> listed =
                    manifest.rpcs().stream().map(ManifestRpc::method).toList();
            requireNone("the manifest has rpcs whose service the matrix was not given", listed, methods.keySet());
            requireNone("the services have rpcs that are not in the manifest", methods.keySet(), listed);
            requireNone("rules are given for handlers that are not in the manifest", handlers.keySet(), listed);
            requireNone("rpcs are said to be called by services that are not in the manifest", services, listed);
            requireNone("rpcs are said to ask again that are not in the manifest", askingAgain, listed);
            requireNone("rpcs are said to create that are not in the manifest", creating, listed);
            return new AuthorizationMatrix<>(this);
        }

        private static void requireNone(String text, Collection<String> these, Collection<String> ofThese) {
            Set<String> surplus = new TreeSet<>(these);
            surplus.removeAll(ofThese);
            if (!surplus.isEmpty()) {
                throw new IllegalStateException(text + ": " + String.join(", ", surplus));
            }
        }
    }
}
