package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.ResponseStream;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import com.google.protobuf.Message;

/** Sends the response and completes the call, exactly once. */
public final class SendResponseStep<I extends Message, R extends Message, O extends Message> implements Step<I, R, O> {
    @Override
    public String name() {
        return "SendResponse";
    }

    @Override
    public StepContract contract() {
        return StepContract.needing(Fact.RESPONSE).andDoes(Effect.ANSWERS);
    }

    @Override
    public Next execute(RequestContext<I, R, O> context) {
        ResponseStream<O> responses = context.call().responses();
        responses.send(context.response());
        responses.complete();
        return Next.CONTINUE;
    }
}
