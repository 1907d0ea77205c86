package ai.stigmer.example.tracker;

import acme.tracker.v1.RetryRequest;
import acme.tracker.v1.Run;
import acme.tracker.v1.RunGrpcAutoController;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.operation.CreateOperation;
import ai.stigmer.runtime.resource.MessageMapping;

/** A new run, called after the one that it repeats. */
final class RetryRun extends CreateOperation<RetryRequest, Run, Run> implements RunGrpcAutoController.RetryHandler {
    RetryRun(Resource<Run> runs) {
        super(runs.backend(), new MessageMapping<>(RetryRequest.getDescriptor(), RetryRun::again, run -> run));
    }

    private static Run again(RetryRequest request) {
        Run.Builder run = Run.newBuilder();
        run.getMetadataBuilder().setName("Again " + request.getRunId());
        run.getSpecBuilder().setTaskId(request.getTaskId());
        return run.build();
    }
}
