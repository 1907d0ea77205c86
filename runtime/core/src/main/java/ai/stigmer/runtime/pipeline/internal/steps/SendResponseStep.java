package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import com.google.protobuf.Message;

/**
 * Sends the response and completes the call, exactly once. A write that is stored is answered whatever the size: with
 * what fits, and with a header that names the rest. Any other response that is larger than the call's limit fails with
 * RESOURCE_EXHAUSTED.
 */
public final class SendResponseStep<R extends Message> implements Step<R> {
    @Override
    public String name() {
        return "SendResponse";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.RESPONSE).andDoes(Effect.ANSWERS);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        ResponseStream<Message> responses = context.call().responses();
        responses.send(context.isPersisted() ? fitting(context) : context.response());
        responses.complete();
        return Next.CONTINUE;
    }

    private Message fitting(RequestContext<R> context) {
        AnswerLimit limit = context.call().answerLimit();
        if (!limit.isExceededBy(context.response())) {
            return context.response();
        }
        MaskedAnswer masked = MaskedAnswer.fitting(context.response(), limit);
        context.call().responses().header(MaskedAnswer.HEADER, masked.header());
        return masked.answer();
    }
}
