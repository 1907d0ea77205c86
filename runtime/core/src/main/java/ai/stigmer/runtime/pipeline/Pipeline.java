package ai.stigmer.runtime.pipeline;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.pipeline.internal.Backoff;
import ai.stigmer.runtime.pipeline.internal.PipelineTelemetry;
import ai.stigmer.runtime.pipeline.internal.WriterTurns;
import ai.stigmer.runtime.pipeline.internal.WriterTurns.Turn;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a handler does, as a sequence of steps. Whether the steps can work in their order, and that nothing is written,
 * published or answered before authorization, is checked when the pipeline is built.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the resource message
 */
public final class Pipeline<R extends Message> {
    /** How often a request is tried before it is answered that others were faster. */
    public static final int MAX_ATTEMPTS = 10;

    private static final Duration RETRY_LATER = Duration.ofMillis(500);

    private final String name;
    private final List<Step<R>> steps;
    private final int reloadFrom;
    private final int readBefore;
    private final PipelineTelemetry telemetry;
    private final Backoff backoff;
    private final WriterTurns turns = new WriterTurns();

    private Pipeline(String name, List<Step<R>> steps, PipelineTelemetry telemetry, Backoff backoff) {
        int authorizes = PipelineChecks.firstGiving(Fact.AUTHORIZED, steps);
        this.name = name;
        this.steps = steps;
        this.reloadFrom = PipelineChecks.firstGiving(Fact.EXISTING, steps);
        this.readBefore = steps.get(authorizes).readsBehindItsQuestion() ? steps.size() : authorizes;
        this.telemetry = telemetry;
        this.backoff = backoff;
        telemetry.begun(name);
    }

    /**
     * Begins a pipeline.
     *
     * @param name in kebab case, as spans and messages name it: {@code agent-execution-update-status}
     */
    public static <R extends Message> Builder<R> named(String name) {
        return new Builder<>(name);
    }

    public String name() {
        return name;
    }

    /** The names of the steps, in order. */
    public List<String> stepNames() {
        return steps.stream().map(Step::name).toList();
    }

    /**
     * Says whether the pipeline can keep the authorization of an rpc.
     *
     * @throws IllegalStateException if it cannot
     */
    public void verify(RpcMethod<Message, Message> method) {
        Set<Fact> facts = steps.stream()
                .flatMap(step -> step.contract().provides().stream())
                .collect(Collectors.toUnmodifiableSet());
        steps.forEach(step -> step.verify(method, facts));
    }

    /**
     * Runs the steps for one request. A write that comes too late begins again at LoadExisting, with authorization and
     * building but without validation: in turn with others of this replica that have met there too, else after a jittered
     * pause. So does whatever comes of a copy but a write, with the newest version. When the client is gone no further step starts, and what was persisted stays.
     *
     * @throws RpcException VERSION_CONFLICT if others were faster {@value #MAX_ATTEMPTS} times
     */
    public void run(RequestContext<R> context) {
        Turn turn = Turn.NONE;
        try {
            int attempt = 1;
            int at = 0;
            while (at < steps.size() && !context.call().isStopped()) {
                if (at == readBefore && context.hasLoaded()) {
                    // A step that asks once must not meet a version that was written behind its question.
                    context.existing();
                }
                if (at == reloadFrom && turn == Turn.NONE && context.hasResourceName()) {
                    turn = turns.next(context.resourceName(), attempt > 1);
                }
                Step.Next next = next(steps.get(at), context);
                if (next == Step.Next.CONTINUE) {
                    at++;
                    continue;
                }
                if (attempt == MAX_ATTEMPTS) {
                    telemetry.conflicted(name);
                    throw overtaken();
                }
                // Whoever has begun with a copy has not met anybody yet, and in turn nobody here is met.
                if (!context.isOfCopy() && turn == Turn.NONE) {
                    backoff.pause(attempt);
                }
                telemetry.retried(name, context.isOfCopy());
                attempt++;
                context.reload();
                at = reloadFrom;
            }
        } finally {
            turn.close();
        }
    }

    private static RpcException overtaken() {
        return RpcException.of(
                        ErrorReason.VERSION_CONFLICT,
                        "others changed the resource " + MAX_ATTEMPTS + " times meanwhile; try again")
                .retryAfter(RETRY_LATER);
    }

    private Step.Next next(Step<R> step, RequestContext<R> context) {
        try {
            return telemetry.observe(name, step, context);
        } catch (RpcException refused) {
            if (mayBeOfOldCopy(refused, context)) {
                return Step.Next.RELOAD;
            }
            throw refused;
        }
    }

    /** What an old copy is refused for may no longer be so. An outage says nothing of the copy, nor does authorization. */
    private static boolean mayBeOfOldCopy(RpcException refused, RequestContext<?> context) {
        return context.isOfCopy()
                && context.call().authorization().isGiven()
                && !context.isPersisted()
                && refused.reason().code() != Status.Code.UNAVAILABLE;
    }

    /** Collects steps. Not thread-safe. */
    public static final class Builder<R extends Message> {
        private final String name;
        private final List<Step<R>> steps = new ArrayList<>();
        private PipelineTelemetry telemetry = PipelineTelemetry.none();
        private Backoff backoff = Backoff.jittered(Duration.ofMillis(2), Duration.ofMillis(200));

        private Builder(String name) {
            this.name = name;
        }

        public Builder<R> step(Step<R> step) {
            steps.add(step);
            return this;
        }

        /** Where spans and durations of the steps go; nowhere by default. */
        public Builder<R> telemetry(PipelineTelemetry destination) {
            telemetry = destination;
            return this;
        }

        /** How long to wait before another attempt. */
        public Builder<R> backoff(Backoff pauses) {
            backoff = pauses;
            return this;
        }

        /**
         * The pipeline, if its steps can work in their order.
         *
         * @throws IllegalStateException naming the pipeline, the step and what is missing
         */
        public Pipeline<R> build() {
            PipelineChecks.check(name, steps);
            return new Pipeline<>(name, List.copyOf(steps), telemetry, backoff);
        }
    }
}
