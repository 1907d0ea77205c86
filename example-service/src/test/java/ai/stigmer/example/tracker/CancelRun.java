package ai.stigmer.example.tracker;

import acme.tracker.v1.CancelRequest;
import acme.tracker.v1.Run;
import acme.tracker.v1.RunGrpcAutoController;
import acme.tracker.v1.RunStatus;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.operation.UpdateStatusOperation;
import ai.stigmer.runtime.resource.MessageMapping;

/** A status update that the request only names. */
final class CancelRun extends UpdateStatusOperation<CancelRequest, Run, Run>
        implements RunGrpcAutoController.CancelHandler {
    private static final Run CANCELLED = Run.newBuilder()
            .setStatus(RunStatus.newBuilder().setPhase(RunStatus.Phase.CANCELLED))
            .build();

    CancelRun(Resource<Run> runs) {
        super(runs.backend(), new MessageMapping<>(CancelRequest.getDescriptor(), request -> CANCELLED, run -> run));
    }
}
