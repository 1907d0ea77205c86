package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.Posture.Checked;
import ai.stigmer.runtime.rpc.Posture.Kind;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import java.util.List;

/**
 * Which check stands in front of a request. Implementations are immutable and thread-safe.
 */
public interface AuthorizationRule {
    /**
     * Says before the first call whether the rule can keep an rpc's authorization.
     *
     * @throws IllegalStateException if it cannot
     */
    void verify(RpcMethod<Message, Message> method);

    /** The checks that it may come to for this rpc, as far as that is known before the first call. */
    default List<Checked<Message>> checks(RpcMethod<Message, Message> method) {
        return List.of();
    }

    /** The checks that it may come to besides, where the pipeline looked for the resource and there is none. */
    default List<Checked<Message>> checksOfAbsent(RpcMethod<Message, Message> method) {
        return List.of();
    }

    /** The check for one request. */
    Checked<Message> of(RequestContext<?> context);

    /** The check that the rpc's options declare. */
    static AuthorizationRule ofRpc() {
        return new AuthorizationRule() {
            @Override
            public void verify(RpcMethod<Message, Message> method) {
                if (method.posture() instanceof Posture.ByHandler<Message>) {
                    throw new IllegalStateException(method.fullName()
                            + " leaves authorization to its handler, and step Authorize was given no permission to check;"
                            + " use authorize(permission)");
                }
            }

            @Override
            public List<Checked<Message>> checks(RpcMethod<Message, Message> method) {
                return method.posture() instanceof Checked<Message> checked ? List.of(checked) : List.of();
            }

            @Override
            public Checked<Message> of(RequestContext<?> context) {
                return declared(context.call().method());
            }
        };
    }

    /** A permission on the resource that the request names, for an rpc that leaves authorization to its handler. */
    static AuthorizationRule permission(String permission, String kind, String refusal) {
        Checked<Message> check =
                new Checked<>(Posture.right(permission, Kind.fixed(kind), named()), List.of(), refusal);
        return new AuthorizationRule() {
            @Override
            public void verify(RpcMethod<Message, Message> method) {
                requireByHandler(method);
                DeclaredPermission.requireSame(method, permission, kind);
            }

            @Override
            public List<Checked<Message>> checks(RpcMethod<Message, Message> method) {
                return List.of(check);
            }

            @Override
            public Checked<Message> of(RequestContext<?> context) {
                return check;
            }
        };
    }

    /**
     * The check of the operation that an apply turns out to be. It is refused in the same words, whichever it is: those
     * of the one or of the other would tell everybody which slugs are taken.
     */
    static AuthorizationRule ofTarget(RpcMethod<Message, Message> create, RpcMethod<Message, Message> update) {
        Checked<Message> ofCreate = inNeutralWords(declared(create));
        Checked<Message> ofUpdate = inNeutralWords(declared(update));
        return new AuthorizationRule() {
            @Override
            public void verify(RpcMethod<Message, Message> method) {
                requireByHandler(method);
            }

            @Override
            public List<Checked<Message>> checks(RpcMethod<Message, Message> method) {
                return List.of(ofUpdate);
            }

            @Override
            public List<Checked<Message>> checksOfAbsent(RpcMethod<Message, Message> method) {
                return List.of(ofCreate);
            }

            @Override
            public Checked<Message> of(RequestContext<?> context) {
                return context.newest().isPresent() ? ofUpdate : ofCreate;
            }
        };
    }

    private static Checked<Message> inNeutralWords(Checked<Message> check) {
        return new Checked<>(check.right(), check.also(), Posture.DEFAULT_REFUSAL);
    }

    private static Checked<Message> declared(RpcMethod<Message, Message> method) {
        if (method.posture() instanceof Checked<Message> checked) {
            return checked;
        }
        throw new IllegalStateException(method.fullName() + " declares no permission to check");
    }

    private static void requireByHandler(RpcMethod<?, ?> method) {
        if (method.posture() instanceof Checked<?>) {
            throw new IllegalStateException(method.fullName()
                    + " declares what to check, so step Authorize must not be given anything else; use authorize()");
        }
    }

    /** An id that is only known once the resource is resolved. */
    private static ResourceId<Message> named() {
        return ResourceId.one("", request -> {
            throw RpcException.invalidField("", "must name a resource");
        });
    }
}
