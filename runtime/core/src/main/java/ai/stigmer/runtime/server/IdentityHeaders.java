package ai.stigmer.runtime.server;

import io.grpc.Metadata;
import java.util.List;

/**
 * Headers in which a client names itself, or in which a proxy of some other service would name it. No handler ever sees
 * them, so none can come to trust one; nor the credential, so none can log it.
 */
final class IdentityHeaders {
    static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private static final List<String> PREFIXES = List.of(
            "x-user",
            "x-remote-user",
            "x-authenticated",
            "x-auth-",
            "x-forwarded-user",
            "x-forwarded-email",
            "x-forwarded-groups",
            "x-forwarded-preferred-username",
            "x-forwarded-access-token",
            "x-forwarded-client-cert",
            "x-principal",
            "x-caller",
            "x-identity",
            "x-subject",
            "x-goog-authenticated-user",
            "x-ms-client-principal",
            "x-amzn-oidc",
            "x-jwt",
            "x-stigmer-user",
            "x-stigmer-principal",
            "stigmer-on-behalf-of",
            "stigmer-user",
            "stigmer-principal",
            "stigmer-caller",
            "remote-user",
            "impersonate-");

    private static final List<String> CREDENTIALS = List.of("authorization", "proxy-authorization", "cookie");

    private IdentityHeaders() {}

    static void drop(Metadata headers) {
        for (String name : headers.keys()) {
            if (CREDENTIALS.contains(name) || PREFIXES.stream().anyMatch(name::startsWith)) {
                drop(headers, name);
            }
        }
    }

    private static void drop(Metadata headers, String name) {
        if (name.endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
            headers.discardAll(Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER));
        } else {
            headers.discardAll(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
        }
    }
}
