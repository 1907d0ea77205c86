package ai.stigmer.runtime.grpc.server;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.grpc.ErrorReason;
import ai.stigmer.runtime.grpc.RpcException;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out who calls, from the credential in {@code authorization: Bearer …} and from nothing else. An rpc that is not
 * public is answered with UNAUTHENTICATED where there is none, or one that does not hold. A public rpc is answered to
 * anybody; a credential that holds is taken even so.
 */
final class AuthenticationInterceptor implements ServerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AuthenticationInterceptor.class);
    private static final String SCHEME = "Bearer ";

    private final List<Authenticator> authenticators;
    private final Optional<ActingForOthers> delegation;
    private final boolean required;

    private AuthenticationInterceptor(
            List<Authenticator> authenticators, Optional<ActingForOthers> delegation, boolean required) {
        this.authenticators = List.copyOf(authenticators);
        this.delegation = delegation;
        this.required = required;
    }

    /** For rpcs that need a credential. */
    static AuthenticationInterceptor required(
            List<Authenticator> authenticators, Optional<ActingForOthers> delegation) {
        return new AuthenticationInterceptor(authenticators, delegation, true);
    }

    /** For public rpcs. */
    static AuthenticationInterceptor optional(List<Authenticator> authenticators) {
        return new AuthenticationInterceptor(authenticators, Optional.empty(), false);
    }

    @Override
    public <I, O> ServerCall.Listener<I> interceptCall(
            ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
        CallerIdentity caller = required ? verified(headers) : verifiedOrAnonymous(headers);
        CallerIdentity counting = required ? countingFor(caller, headers) : caller;
        IdentityHeaders.drop(headers);
        return Contexts.interceptCall(counting.attachTo(Context.current()), call, headers, next);
    }

    /** A client that believes to act for somebody else must not act for itself instead. */
    private CallerIdentity countingFor(CallerIdentity caller, Metadata headers) {
        if (!headers.containsKey(ActingForOthers.HEADER)) {
            return caller;
        }
        return delegation
                .orElseThrow(() -> RpcException.of(
                        ErrorReason.PERMISSION_DENIED, "nobody may act on behalf of somebody else here"))
                .resolve(caller, headers);
    }

    private CallerIdentity verified(Metadata headers) {
        String token = token(headers).orElseThrow(() -> unauthenticated("a credential is required"));
        for (Authenticator authenticator : authenticators) {
            Optional<CallerIdentity> identity = authenticator.authenticate(token);
            if (identity.isPresent()) {
                return identity.get();
            }
        }
        throw unauthenticated("the credential is of no form that is accepted here");
    }

    private CallerIdentity verifiedOrAnonymous(Metadata headers) {
        if (!headers.containsKey(IdentityHeaders.AUTHORIZATION)) {
            return CallerIdentity.anonymous();
        }
        try {
            return verified(headers);
        } catch (RpcException failure) {
            LOG.debug("credential_ignored reason={} text={}", failure.reason(), failure.text());
            return CallerIdentity.anonymous();
        }
    }

    /** Two credentials would be two callers, and whoever stands in front of us may have looked at the other one. */
    private static Optional<String> token(Metadata headers) {
        Iterable<String> values = headers.getAll(IdentityHeaders.AUTHORIZATION);
        if (values == null) {
            return Optional.empty();
        }
        Iterator<String> each = values.iterator();
        String value = each.next();
        if (each.hasNext()) {
            throw unauthenticated("more than one credential was sent");
        }
        String token = value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : "";
        if (token.isEmpty()) {
            throw unauthenticated("the authorization header must be of the form \"Bearer <credential>\"");
        }
        return Optional.of(token);
    }

    private static RpcException unauthenticated(String text) {
        return RpcException.of(ErrorReason.UNAUTHENTICATED, text);
    }
}
