package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.store.Page;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;

/** Makes the response of a list: of each resource no secret and no more than the caller asked for, and the next token. */
public final class TransformListResponseStep<I extends Message, R extends Message, O extends Message>
        implements Step<I, R, O> {
    private final ResponseView<R, R> view;
    private final ListFields<I, O> fields;

    public TransformListResponseStep(ResponseView<R, R> view, ListFields<I, O> fields) {
        this.view = Objects.requireNonNull(view, "view");
        this.fields = Objects.requireNonNull(fields, "fields");
    }

    @Override
    public String name() {
        return "TransformResponse";
    }

    @Override
    public StepContract contract() {
        return StepContract.needing(Fact.RESULT).andGives(Fact.RESPONSE);
    }

    @Override
    public Next execute(RequestContext<I, R, O> context) {
        Page<R> page = context.page();
        List<R> resources = page.items().stream()
                .map(stored -> view.of(stored.resource(), context.readMask()))
                .toList();
        String nextToken = page.lastId()
                .map(lastId ->
                        PageTokens.encode(lastId, context.caller().principal(), fields.filters(context.request())))
                .orElse("");
        context.response(fields.response(resources, nextToken));
        return Next.CONTINUE;
    }
}
