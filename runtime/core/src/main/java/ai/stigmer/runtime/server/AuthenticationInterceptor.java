package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.audit.Decision;
import ai.stigmer.runtime.authorization.audit.Decision.Result;
import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization.Credential;
import ai.stigmer.runtime.rpc.internal.RequestId;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out who calls, from the call's credential and from nothing else. An rpc that is not public is answered with
 * UNAUTHENTICATED where there is none, or one that does not hold, and the refusal is recorded. A public rpc is answered
 * to anybody; a credential that holds is taken even so.
 */
final class AuthenticationInterceptor implements ServerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AuthenticationInterceptor.class);

    private final Credentials credentials;
    private final Optional<Delegation> delegation;
    private final DecisionLog audit;
    private final boolean required;

    private AuthenticationInterceptor(
            Credentials credentials, Optional<Delegation> delegation, DecisionLog audit, boolean required) {
        this.credentials = credentials;
        this.delegation = delegation;
        this.audit = audit;
        this.required = required;
    }

    /** For rpcs that need a credential. */
    static AuthenticationInterceptor required(
            Credentials credentials, Optional<Delegation> delegation, DecisionLog audit) {
        return new AuthenticationInterceptor(credentials, delegation, audit, true);
    }

    /** For public rpcs. */
    static AuthenticationInterceptor optional(Credentials credentials) {
        return new AuthenticationInterceptor(credentials, Optional.empty(), decision -> {}, false);
    }

    @Override
    public <I, O> ServerCall.Listener<I> interceptCall(
            ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
        CallerIdentity caller = required ? counting(call, headers) : verifiedOrAnonymous(call, headers);
        ObservedCall.current().ifPresent(observed -> observed.calledBy(caller));
        Context context = caller.attachTo(Context.current());
        if (call.getMethodDescriptor().getType() != MethodType.UNARY && !caller.isAnonymous()) {
            Metadata sent = new Metadata();
            sent.merge(headers);
            context = context.withValue(Credential.KEY, () -> verifyAgain(caller, call, sent));
        }
        IdentityHeaders.drop(headers);
        return Contexts.interceptCall(context, call, headers, next);
    }

    /** Also for a public rpc: whoever was answered as somebody must still be that. */
    private void verifyAgain(CallerIdentity caller, ServerCall<?, ?> call, Metadata sent) {
        CallerIdentity now = counting(call, sent);
        if (!now.principal().equals(caller.principal()) || !now.actor().equals(caller.actor())) {
            throw Credentials.unauthenticated("the credential is no longer that of the caller");
        }
    }

    private CallerIdentity counting(ServerCall<?, ?> call, Metadata headers) {
        CallerIdentity caller = verified(call, headers);
        return required ? countingFor(caller, headers) : caller;
    }

    private CallerIdentity verified(ServerCall<?, ?> call, Metadata headers) {
        try {
            return credentials
                    .verify(call, headers)
                    .orElseThrow(() -> Credentials.unauthenticated("a credential is required"));
        } catch (RpcException refused) {
            Result result =
                    refused.reason().equals(ErrorReason.UNAUTHENTICATED) ? Result.UNAUTHENTICATED : Result.UNAVAILABLE;
            record(CallerIdentity.anonymous().principal(), result, refused.text());
            throw refused;
        }
    }

    private CallerIdentity verifiedOrAnonymous(ServerCall<?, ?> call, Metadata headers) {
        try {
            return credentials.verify(call, headers).orElseGet(CallerIdentity::anonymous);
        } catch (RpcException failure) {
            LOG.debug("credential_ignored reason={} text={}", failure.reason(), failure.text());
            return CallerIdentity.anonymous();
        }
    }

    /** A client that believes to act for somebody else must not act for itself instead. */
    private CallerIdentity countingFor(CallerIdentity caller, Metadata headers) {
        if (!headers.containsKey(Delegation.HEADER)) {
            return caller;
        }
        return delegation.orElseThrow(() -> mayNotAct(caller)).resolve(caller, headers);
    }

    private RpcException mayNotAct(CallerIdentity caller) {
        RpcException refused =
                RpcException.of(ErrorReason.PERMISSION_DENIED, "nobody may act on behalf of somebody else here");
        record(caller.principal(), Result.DENIED, refused.text());
        return refused;
    }

    private void record(Principal principal, Result result, String why) {
        Optional<RequestId> request = RequestId.current();
        audit.record(new Decision(
                principal,
                principal,
                "",
                List.of(),
                result,
                why,
                request.map(RequestId::rpc).orElse(""),
                request.map(RequestId::value).orElse("")));
    }
}
