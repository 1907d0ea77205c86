package ai.stigmer.testkit;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.testkit.Requirement.Either;
import ai.stigmer.testkit.Requirement.Named;
import ai.stigmer.testkit.Requirement.NeededOn;
import ai.stigmer.testkit.Requirement.OnResource;
import ai.stigmer.testkit.RoleTable.Granted;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One rpc in one situation, played on a resource of its own by callers of its own.
 *
 * @param <T> the resource
 */
final class CellRun<T extends TestResource> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SHORT_DEADLINE = Duration.ofMillis(200);
    /** For a machine on which a call does not get as far as the engine in the short one. */
    private static final Duration LONGER_DEADLINE = Duration.ofSeconds(2);
    /** So long nobody wonders. */
    private static final Duration SILENCE = Duration.ofSeconds(6);
    /** Time enough for a stream to begin. */
    private static final Duration SHORT_LIFETIME = Duration.ofSeconds(4);
    /** Time enough for a write that must not come. */
    private static final Duration AFTERMATH = Duration.ofMillis(100);

    private final ServiceUnderTest<T> service;
    private final AuthorizerFaults faults;
    private final RoleTable roles;
    private final MethodDescriptor<?, ?> method;
    private final ManifestRpc rpc;
    private final Requirement requirement;
    private final T resource;
    private final Message request;
    private final Principal caller;

    CellRun(
            ServiceUnderTest<T> service,
            AuthorizerFaults faults,
            RoleTable roles,
            MethodDescriptor<?, ?> method,
            ManifestRpc rpc,
            Requirement requirement,
            T resource,
            Message request,
            Principal caller) {
        this.service = service;
        this.faults = faults;
        this.roles = roles;
        this.method = method;
        this.rpc = rpc;
        this.requirement = requirement;
        this.resource = resource;
        this.request = request;
        this.caller = caller;
    }

    /** What an answer must not show to those who may not see the resource; empty if nothing. */
    String resourceId() {
        return requirement.needed().map(needed -> id(needed.kind())).orElse("");
    }

    /** Plays the situation; one observation for each call. */
    List<Observed> play(Situation situation) {
        if (situation != Situation.STRANGER) {
            // Whatever else an rpc needs, its caller has: it must not make up for what the situation takes away.
            requirement.also().forEach(this::grant);
        }
        return switch (situation) {
            case NO_CREDENTIAL -> List.of(called(options()));
            case BAD_SIGNATURE -> {
                entitle();
                yield List.of(called(options().withCallCredentials(service.forgedCredential(caller))));
            }
            case EXPIRED -> {
                entitle();
                yield List.of(called(options().withCallCredentials(service.expiredCredential(caller))));
            }
            case STRANGER -> List.of(called());
            case VIEWER -> as(Role.VIEWER);
            case EDITOR -> as(Role.EDITOR);
            case OWNER -> as(Role.OWNER);
            case OTHER_ORGANIZATION -> fromElsewhere();
            case OTHER_RESOURCE -> onOtherResource();
            case PART_OF_RIGHTS -> withoutOne();
            case TAKEN_OUT -> takenOut();
            case ABSENT_ID -> absent();
            case EMPTY_ID -> naming(List.of(""));
            case HOSTILE_ID -> naming(HostileIds.ALL);
            case AUTHORIZER_DOWN -> {
                entitle();
                faults.fail(caller);
                yield List.of(called());
            }
            case AUTHORIZER_SLOW -> List.of(observed(this::calledTooSlowly));
            case REVOKED_BEFORE_PERSIST -> revokedMeanwhile();
            case REVOKED_IN_STREAM -> List.of(revokedInStream());
            case EXPIRED_IN_STREAM -> List.of(expiredInStream());
        };
    }

    private List<Observed> as(Role role) {
        requirement
                .needed()
                .flatMap(needed -> roles.granting(needed.kind(), role))
                .ifPresent(granted -> grant(granted, id(granted.kind())));
        return List.of(called());
    }

    private List<Observed> withoutOne() {
        entitle();
        List<Observed> answers = new ArrayList<>();
        for (NeededOn left : requirement.also()) {
            Relation withheld = grant(left);
            revoke(withheld);
            answers.add(called());
            grant(left);
        }
        return answers;
    }

    private List<Observed> fromElsewhere() {
        ownerOf(service.newResource());
        return List.of(called());
    }

    /** The request names the resource as ever, and beside it what is the caller's own. */
    private List<Observed> onOtherResource() {
        T other = service.newResource();
        ownerOf(other);
        String named = requirement.needed().map(Requirement.Needed::kind).orElse("");
        Message mixed = request;
        for (String kind : roles.kinds()) {
            if (!kind.equals(named)) {
                mixed = Requests.replacing(mixed, resource.id(kind), other.id(kind));
            }
        }
        return List.of(called(mixed));
    }

    private void ownerOf(T other) {
        for (String kind : roles.kinds()) {
            roles.granting(kind, Role.OWNER).ifPresent(granted -> grant(granted, other.id(granted.kind())));
        }
    }

    private List<Observed> takenOut() {
        for (Role role : Role.values()) {
            roles.granting(Ownership.ORGANIZATION, role)
                    .ifPresent(granted -> grant(granted, resource.id(Ownership.ORGANIZATION)));
        }
        service.takeOut(resource);
        return List.of(called());
    }

    private List<Observed> absent() {
        String absent = "absent-" + UUID.randomUUID();
        Message naming = Requests.with(request, absentPath(), absent);
        Observed stranger = called(naming);
        if (requirement instanceof OnResource onResource && isNamedById(onResource)) {
            roles.grantingOnItself(onResource.kind(), onResource.permission())
                    .ifPresent(granted -> grant(granted, absent));
        } else if (requirement instanceof Either either) {
            Granted granted = roles.grantingPermission(
                    either.ifAbsent().kind(), either.ifAbsent().permission());
            grant(granted, id(granted.kind()));
        } else {
            entitle();
        }
        return List.of(stranger, called(naming));
    }

    private static boolean isNamedById(OnResource onResource) {
        return onResource.named() == Named.BY_ID || onResource.named() == Named.AS_PARENT;
    }

    private List<Observed> naming(List<String> ids) {
        entitle();
        String path =
                requirement instanceof Either either ? either.ifAbsent().path() : ((OnResource) requirement).path();
        List<Observed> answers = new ArrayList<>();
        ids.forEach(id -> answers.add(called(Requests.with(request, path, id))));
        return answers;
    }

    /** The engine says yes, but only after the caller has gone. */
    private Answer calledTooSlowly() {
        entitle();
        AuthorizerFaults.Lateness lateness = faults.delay(caller);
        Answer answer = calledFor(SHORT_DEADLINE);
        if (!lateness.isAsked()) {
            answer = calledFor(LONGER_DEADLINE);
        }
        lateness.awaitAnswer();
        pause(AFTERMATH);
        return answer;
    }

    private Answer calledFor(Duration deadline) {
        return TestCall.once(
                service.channel(),
                method,
                options()
                        .withCallCredentials(service.credential(caller))
                        .withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS),
                request);
    }

    /** What was authorized in time goes through; the next call is refused. */
    private List<Observed> revokedMeanwhile() {
        Optional<Relation> granted = entitle();
        faults.afterNextAnswer(caller, () -> granted.ifPresent(this::revoke));
        return List.of(called(), called());
    }

    private Observed revokedInStream() {
        Optional<Relation> granted = entitle();
        TestCall call =
                TestCall.start(service.channel(), method, options().withCallCredentials(service.credential(caller)));
        call.send(request);
        boolean clientStreams = !method.getType().clientSendsOneMessage();
        if (!clientStreams) {
            call.finish();
        }
        awaitAuthorization(call);
        Object before = service.stateOf(resource);
        granted.ifPresent(this::revoke);
        if (clientStreams) {
            call.send(request);
        }
        return endedSince(
                before,
                endOf(call, "the server to authorize a stream again; its authorizeStreamsEvery(…) says how often"));
    }

    private Observed expiredInStream() {
        entitle();
        TestCall call = TestCall.start(
                service.channel(),
                method,
                options().withCallCredentials(service.expiringCredential(caller, SHORT_LIFETIME)));
        call.send(request);
        if (method.getType().clientSendsOneMessage()) {
            call.finish();
        }
        awaitAuthorization(call);
        Object before = service.stateOf(resource);
        return endedSince(
                before,
                endOf(call, "the server to see that a credential of " + SHORT_LIFETIME.toSeconds() + " s has expired"));
    }

    /** What was shown and stored while the caller was allowed is as it should be. */
    private Observed endedSince(Object before, Answer answer) {
        return new Observed(
                new Answer(answer.status(), answer.reason(), List.of()),
                !service.stateOf(resource).equals(before),
                faults.questionsAbout(caller));
    }

    /** Says what it waits for, when that lasts: half a minute of silence looks like a test that hangs. */
    @SuppressWarnings("SystemOut") // Whoever runs the tests is to read it.
    private Answer endOf(TestCall call, String what) {
        if (!call.isOverAfter(SILENCE)) {
            System.out.println("authorization matrix: " + method.getFullMethodName() + " waits for " + what);
        }
        return call.awaitEnd(PATIENCE);
    }

    private void awaitAuthorization(TestCall call) {
        if (!method.getType().serverSendsOneMessage() && method.getType().clientSendsOneMessage()) {
            if (!call.awaitMessageOrEnd(PATIENCE)) {
                throw new AssertionError("the stream ended before its first message: " + call.awaitEnd(PATIENCE));
            }
            return;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (faults.questionsAbout(caller) == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the first message was never authorized");
            }
            pause(Duration.ofMillis(10));
        }
    }

    /** Gives the caller the permission that the rpc requires on the resource, if it requires one. */
    private Optional<Relation> entitle() {
        return requirement
                .needed()
                .map(needed -> roles.grantingPermission(needed.kind(), needed.permission()))
                .map(granted -> grant(granted, id(granted.kind())));
    }

    private Relation grant(NeededOn other) {
        String kind = other.needed().kind();
        Granted granted = roles.grantingPermission(kind, other.needed().permission());
        return grant(granted, granted.kind().equals(kind) ? other.id() : resource.id(granted.kind()));
    }

    private Relation grant(Granted granted, String id) {
        Relation relation = new Relation(caller.toString(), granted.relation(), new ResourceRef(granted.kind(), id));
        service.relations().add(relation);
        return relation;
    }

    private void revoke(Relation granted) {
        service.relations().remove(granted);
    }

    private String id(String kind) {
        boolean isFixed = requirement instanceof OnResource onResource
                && onResource.named() == Named.FIXED
                && onResource.kind().equals(kind);
        return isFixed ? rpc.resourceId() : resource.id(kind);
    }

    private String absentPath() {
        return requirement instanceof Either either ? either.slugPath() : ((OnResource) requirement).path();
    }

    private Observed called() {
        return called(request);
    }

    private Observed called(Message message) {
        CallOptions options = options().withCallCredentials(service.credential(caller));
        return observed(() -> TestCall.once(service.channel(), method, options, message));
    }

    private Observed called(CallOptions options) {
        return observed(() -> TestCall.once(service.channel(), method, options, request));
    }

    private Observed observed(Supplier<Answer> call) {
        Object before = service.stateOf(resource);
        int questions = faults.questionsAbout(caller);
        Answer answer = call.get();
        return new Observed(
                answer, !service.stateOf(resource).equals(before), faults.questionsAbout(caller) - questions);
    }

    private static CallOptions options() {
        return CallOptions.DEFAULT.withDeadlineAfter(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
