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
    private final MethodType shape;

    public AuthorizeListStep(Authorizer authorizer, String permission, String kind) {
        this(authorizer, permission, kind, MethodType.UNARY);
    }

    /** Of a stream, whose later steps find out again and again what the caller may see. */
    public static <R extends Message> AuthorizeListStep<R> ofStream(
            Authorizer authorizer, String permission, String kind) {
        return new AuthorizeListStep<>(authorizer, permission, kind, MethodType.SERVER_STREAMING);
    }

    private AuthorizeListStep(Authorizer authorizer, String permission, String kind, MethodType shape) {
        this.shape = shape;
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
        if (method.descriptor().getType() != shape) {
            throw new IllegalStateException(method.fullName()
                    + (shape == MethodType.UNARY
                            ? " is a stream, but what a list shows is found out once; answer page by page, or let a step"
                                    + " authorize the stream and say how that is asked again"
                            : " does not stream its responses, as a watch has to"));
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
        String why = "shows what is visible by " + permission + " on " + kind;
        if (shape == MethodType.UNARY) {
            context.call().authorization().give(why);
        } else {
            // What is shown is asked again by the step that shows it; here, whether the engine answers.
            context.call()
                    .authorization()
                    .give(why, () -> authorizer.visible(context.caller().principal(), permission, kind));
        }
        return Next.CONTINUE;
    }
}
