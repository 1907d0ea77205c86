package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.internal.FailClosedAuthorizer;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.live.internal.ChangeFeed;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers with what the caller may see and every change of it. Fails with INVALID_ARGUMENT for a token of another watch,
 * with OUT_OF_RANGE for one that the log of changes does not reach back to, and with RESOURCE_EXHAUSTED for more
 * resources than one watch covers. The server ends the stream as soon as what it was authorized on no longer stands.
 */
public final class StreamChangesStep<R extends Message> implements Step<R> {
    /** What one watch covers as a rule: some megabytes of ids and versions. */
    public static final int MAX_RESOURCES = 10_000;

    private final VisibleStates<R> states;
    private final ChangeFeed feed;
    private final ResponseView<R> view;
    private final WatchFields fields;
    private final int limit;

    /**
     * A step that streams.
     *
     * @param permission by which the caller may see a resource
     * @param limit how many resources a watch covers, {@link #MAX_RESOURCES}
     */
    public StreamChangesStep(
            ResourceType<R> type,
            ResourceRepository<R> repository,
            ChangeFeed feed,
            ResponseView<R> view,
            WatchFields fields,
            Authorizer authorizer,
            String permission,
            int limit) {
        this.states = new VisibleStates<>(type, repository, FailClosedAuthorizer.of(authorizer), permission);
        this.feed = Objects.requireNonNull(feed, "feed");
        this.view = Objects.requireNonNull(view, "view");
        this.fields = Objects.requireNonNull(fields, "fields");
        this.limit = limit;
    }

    @Override
    public String name() {
        return "StreamChanges";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.AUTHORIZED).andDoes(Effect.ANSWERS);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        Principal caller = context.caller().principal();
        Map<String, String> filters = fields.filters(context.request());
        List<String> known = fields.knownIds(context.request());
        Optional<Long> from = from(fields.resumeToken(context.request()), caller, filters);
        if (from.isEmpty() && !known.isEmpty()) {
            throw RpcException.invalidField("known_ids", "goes with a resume_token; leave it out to begin anew");
        }
        if (known.size() > limit) {
            throw RpcException.invalidField("known_ids", "has more than " + limit + " ids");
        }
        CollectionWatcher<R> watcher = new CollectionWatcher<>(
                feed,
                new WatchedStates<>(states, caller, filters),
                context.call().responses(),
                new WatchEvents<>(fields, view, context.readMask(), caller, filters),
                limit);
        context.call().authorization().give("watches what it may see", watcher::checkAgain);
        watcher.start(from, known);
        return Next.CONTINUE;
    }

    private static Optional<Long> from(String token, Principal caller, Map<String, String> filters) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PageTokens.decode(token, caller, filters)
                .flatMap(WatchEvents::position)
                .orElseThrow(() -> RpcException.invalidField(
                        "resume_token", "must be one of a watch with the same filter and caller, or empty")));
    }
}
