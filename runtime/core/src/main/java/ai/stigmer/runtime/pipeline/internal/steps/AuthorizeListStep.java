package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.internal.FailClosedAuthorizer;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import io.grpc.MethodDescriptor.MethodType;
import java.util.Objects;
import java.util.Set;

/**
 * Finds out which resources of the kind the caller may see. A caller who may see none is answered with an empty list,
 * so nobody learns whether there are any. Fails with UNAVAILABLE when the authorization engine cannot answer.
 */
public final class AuthorizeListStep<R extends Message> implements Step<R> {
    private final Authorizer authorizer;
    private final String permission;
    private final String kind;

    public AuthorizeListStep(Authorizer authorizer, String permission, String kind) {
        this.authorizer = FailClosedAuthorizer.of(authorizer);
        this.permission = Objects.requireNonNull(permission, "permission");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String name() {
        return "Authorize";
    }

    @Override
    public StepContract contract() {
        return StepContract.providing(Fact.AUTHORIZED);
    }

    @Override
    public void verify(RpcMethod<Message, Message> method, Set<Fact> facts) {
        if (method.posture() instanceof Posture.Checked<Message>) {
            throw new IllegalStateException(method.fullName()
                    + " declares a permission on one resource, which a list does not check;"
                    + " mark it is_skip_authorization");
        }
        DeclaredPermission.requireSame(method, permission, kind);
        if (method.descriptor().getType() != MethodType.UNARY) {
            throw new IllegalStateException(method.fullName()
                    + " is a stream, but what a list shows is found out once; answer page by page, or let a step authorize"
                    + " the stream and say how that is asked again");
        }
        if (!authorizer.knows(permission, kind)) {
            throw new IllegalStateException("the authorization model does not know what rpcs ask for: "
                    + method.fullName() + " lists by " + permission + " on " + kind
                    + "; define it in the model, or correct the handler");
        }
    }

    @Override
    public Next execute(RequestContext<R> context) {
        context.visible(authorizer.visible(context.caller().principal(), permission, kind));
        context.call().authorization().give("lists what is visible by " + permission + " on " + kind);
        return Next.CONTINUE;
    }
}
