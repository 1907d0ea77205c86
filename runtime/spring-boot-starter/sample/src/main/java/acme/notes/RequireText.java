package acme.notes;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import io.grpc.Status;
import org.springframework.stereotype.Component;

/** Refuses a note that says nothing. */
@Component
class RequireText implements Step<Note> {
    private static final ErrorReason EMPTY_NOTE =
            new ErrorReason("notes.acme.example", "EMPTY_NOTE", Status.Code.FAILED_PRECONDITION);

    @Override
    public String name() {
        return "RequireText";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.AUTHORIZED);
    }

    @Override
    public Next execute(RequestContext<Note> context) {
        if (context.requested().getSpec().getText().isBlank()) {
            throw RpcException.of(EMPTY_NOTE, "the note says nothing");
        }
        return Next.CONTINUE;
    }
}
