package ai.stigmer.runtime.pipeline;

import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import java.util.Set;

/**
 * One thing that a handler does. Steps know the context and their collaborators, never each other.
 *
 * <p>A step is called at most once per attempt, after the steps before it. It reads from the context what its contract
 * says it requires, which is there, and puts into it what its contract says it provides. The request is never changed. What
 * it throws ends the call: an {@link ai.stigmer.runtime.error.RpcException} with its reason, anything else as INTERNAL.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <R> the resource message
 */
public interface Step<R extends Message> {
    /** What the step is called in pipelines, messages and spans: {@code ResolveSlug}. */
    String name();

    StepContract contract();

    /**
     * Says before the first call whether the step can do its part for this rpc; see {@code RpcHandler.verify}.
     *
     * @param facts what the pipeline's steps provide, this one's and later ones' included
     */
    default void verify(RpcMethod<Message, Message> method, Set<Fact> facts) {}

    /**
     * Whether a step that authorizes reads {@link RequestContext#existing()} itself, behind its question, and asks again
     * if that is newer. Ahead of any other one the pipeline reads it.
     */
    default boolean readsBehindItsQuestion() {
        return false;
    }

    /** Does the step's work for one request. */
    Next execute(RequestContext<R> context);

    /** How a pipeline goes on behind a step. */
    enum Next {
        /** With the step that follows. */
        CONTINUE,
        /** Again from LoadExisting, as the version that was loaded is no longer the newest. */
        RELOAD
    }
}
