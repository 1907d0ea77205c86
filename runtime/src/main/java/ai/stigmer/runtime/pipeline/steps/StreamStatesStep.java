package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.ErrorReason;
import ai.stigmer.runtime.grpc.RpcException;
import ai.stigmer.runtime.grpc.StreamAuthorization;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.realtime.StateSource;
import ai.stigmer.runtime.resource.ResourceType;
import com.google.protobuf.Message;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Answers with the resource's state now and then every newer one, in order of version, until it is final, or until the
 * resource is deleted, which ends the stream with NOT_FOUND. The caller is authorized again within every interval; a
 * permission that was revoked meanwhile ends the stream with PERMISSION_DENIED. No state is sent on an authorization that
 * is older than the interval, or than five seconds where that is shorter: a stream whose engine hangs ends with
 * UNAVAILABLE.
 */
public final class StreamStatesStep<I extends Message, R extends Message, O extends Message> implements Step<I, R, O> {
    private final ResourceType<R> type;
    private final StateSource<R> live;
    private final ResponseView<R, O> view;
    private final Predicate<R> isFinal;
    private final Consumer<RequestContext<I, R, O>> authorization;
    private final ScheduledExecutorService timer;
    private final Duration authorizationInterval;

    /**
     * A step that streams.
     *
     * @param isFinal whether a state is the last
     * @param authorization what has authorized the call, to be done again; throws when the caller is refused
     * @param timer runs it
     * @param authorizationInterval how long an authorization is good for, at most {@link StreamAuthorization#LONGEST}
     * @throws IllegalArgumentException if the interval is longer than that, or none
     */
    public StreamStatesStep(
            ResourceType<R> type,
            StateSource<R> live,
            ResponseView<R, O> view,
            Predicate<R> isFinal,
            Consumer<RequestContext<I, R, O>> authorization,
            ScheduledExecutorService timer,
            Duration authorizationInterval) {
        this.type = Objects.requireNonNull(type, "type");
        this.live = Objects.requireNonNull(live, "live");
        this.view = Objects.requireNonNull(view, "view");
        this.isFinal = Objects.requireNonNull(isFinal, "isFinal");
        this.authorization = Objects.requireNonNull(authorization, "authorization");
        this.timer = Objects.requireNonNull(timer, "timer");
        this.authorizationInterval = Objects.requireNonNull(authorizationInterval, "authorizationInterval");
        if (authorizationInterval.toMillis() < 1 || authorizationInterval.compareTo(StreamAuthorization.LONGEST) > 0) {
            throw new IllegalArgumentException("an authorization is good for 1 ms to "
                    + StreamAuthorization.LONGEST.toSeconds() + " s, but not for " + authorizationInterval);
        }
    }

    @Override
    public String name() {
        return "StreamStates";
    }

    @Override
    public StepContract contract() {
        return StepContract.needing(Fact.EXISTING).andDoes(Effect.ANSWERS);
    }

    @Override
    public Next execute(RequestContext<I, R, O> context) {
        String id = type.id(context.requireExisting().resource());
        AuthorizationLease lease = new AuthorizationLease(authorizationInterval);
        LatestStateSender<R, O> sender = new LatestStateSender<>(
                context.call().responses(),
                state -> {
                    lease.require();
                    return view.of(state, context.readMask());
                },
                isFinal,
                () -> RpcException.of(ErrorReason.NOT_FOUND, type.kind().name() + " " + id + " was deleted"));
        long renewal = Math.max(1, lease.renewal().toMillis());
        ScheduledFuture<?> authorizing = timer.scheduleWithFixedDelay(
                () -> authorizeAgain(context, sender, lease), renewal, renewal, TimeUnit.MILLISECONDS);
        sender.onEnd(() -> authorizing.cancel(false));
        sender.onEnd(live.subscribe(id, sender)::close);
        return Next.CONTINUE;
    }

    private void authorizeAgain(
            RequestContext<I, R, O> context, LatestStateSender<R, O> sender, AuthorizationLease lease) {
        try {
            long askedAt = System.nanoTime();
            authorization.accept(context);
            lease.renew(askedAt);
        } catch (RuntimeException refused) {
            sender.onFailure(refused);
        }
    }
}
