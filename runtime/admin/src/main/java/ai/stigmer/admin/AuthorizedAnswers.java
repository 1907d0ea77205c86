package ai.stigmer.admin;

import ai.stigmer.admin.v1.AdministrationOuterClass;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.pipeline.internal.steps.FieldConstraints;
import ai.stigmer.runtime.rpc.RpcCall;
import com.google.protobuf.Message;
import java.util.List;
import java.util.function.Function;

/** Answers calls whose caller has the rpc's permission and whose request is valid. Immutable and thread-safe. */
final class AuthorizedAnswers {
    private final FieldConstraints constraints;

    private AuthorizedAnswers(FieldConstraints constraints) {
        this.constraints = constraints;
    }

    static AuthorizedAnswers compiled() {
        return new AuthorizedAnswers(
                FieldConstraints.of(AdministrationOuterClass.getDescriptor().getMessageTypes()));
    }

    <I extends Message, O> void answer(I request, RpcCall<I, O> call, Function<I, O> work) {
        call.authorize(request);
        List<FieldViolation> violations = constraints.violations("", request);
        if (!violations.isEmpty()) {
            throw RpcException.invalidFields(violations);
        }
        call.responses().send(work.apply(request));
        call.responses().complete();
    }
}
