package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import ai.stigmer.runtime.store.Page;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the response of a list: of each resource no secret and no more than the caller asked for, as many of them as
 * one answer has room for, and the next token. A resource that is larger than any answer comes alone, and as much of it
 * as fits.
 */
public final class TransformListResponseStep<R extends Message> implements Step<R> {
    /** Of an id of the greatest length, and the caller's fingerprint. */
    private static final int ROOM_FOR_THE_TOKEN = 512;

    private final ResponseView<R> view;
    private final ListFields fields;

    public TransformListResponseStep(ResponseView<R> view, ListFields fields) {
        this.view = Objects.requireNonNull(view, "view");
        this.fields = Objects.requireNonNull(fields, "fields");
    }

    @Override
    public String name() {
        return "TransformResponse";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.RESULT).andProvides(Fact.RESPONSE);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        Page<R> page = context.page();
        List<Message> items = new ArrayList<>();
        Optional<String> lastId = page.lastId();
        int room = context.call().answerLimit().bytes() - ROOM_FOR_THE_TOKEN;
        for (Stored<R> stored : page.items()) {
            Message item = view.of(stored.resource(), context.readMask());
            int bytes = fields.bytes(item);
            if (bytes > room && !items.isEmpty()) {
                break;
            }
            if (bytes > room) {
                item = masked(item, room, context);
                bytes = room;
            }
            items.add(item);
            room -= bytes;
            lastId = Optional.of(view.id(stored.resource()));
        }
        boolean isLast = page.lastId().isEmpty() && items.size() == page.items().size();
        context.response(fields.response(items, isLast ? "" : nextToken(lastId, context)));
        return Next.CONTINUE;
    }

    /** Behind a resource that no answer has room for, the list must go on nevertheless. */
    private Message masked(Message item, int room, RequestContext<R> context) {
        MaskedAnswer masked = MaskedAnswer.fitting(item, new AnswerLimit(room - fields.overhead()));
        context.call().responses().header(MaskedAnswer.HEADER, masked.header());
        return masked.answer();
    }

    private String nextToken(Optional<String> lastId, RequestContext<R> context) {
        return lastId.map(id -> PageTokens.encode(id, context.caller().principal(), fields.filters(context.request())))
                .orElse("");
    }
}
