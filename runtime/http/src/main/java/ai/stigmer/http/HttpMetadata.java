package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestId;
import com.google.common.base.Splitter;
import io.grpc.Metadata;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/**
 * HTTP's headers as gRPC's metadata, and back. What belongs to HTTP or to the protocol of the call stays behind; values of
 * names that end with {@code -bin} are bytes, in base64 on the HTTP side.
 */
final class HttpMetadata {
    private static final Set<String> OF_HTTP = Set.of(
            "accept",
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "last-event-id",
            "origin",
            "pragma",
            "proxy-connection",
            "referer",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-grpc-web",
            // RequestIds settles it, and has written it on the answer.
            RequestId.HEADER.name());

    private static final Pattern OF_PROTOCOLS = Pattern.compile("(connect-|grpc-|sec-|access-control-|:).*");
    private static final Pattern NAME = Pattern.compile("[0-9a-z_.-]+");
    private static final Pattern VALUE = Pattern.compile("[ -~]*");
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private HttpMetadata() {}

    /**
     * What a client sent beside its request.
     *
     * @throws BrokenRequest INVALID_ARGUMENT naming a binary header that is not base64
     */
    static Metadata of(HttpFields fields) {
        Metadata metadata = new Metadata();
        for (HttpField field : fields) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            String value = field.getValue();
            if (value != null && isMetadata(name)) {
                add(metadata, name, value);
            }
        }
        return metadata;
    }

    private static void add(Metadata metadata, String name, String value) {
        if (name.endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
            Metadata.Key<byte[]> key = Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER);
            // HTTP lets several values stand in one header; a comma is not of base64.
            for (String part : Splitter.on(',').split(value)) {
                metadata.put(key, bytes(name, part.strip()));
            }
        } else if (VALUE.matcher(value).matches()) {
            metadata.put(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER), value);
        }
    }

    private static byte[] bytes(String name, String value) {
        try {
            return Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException malformed) {
            throw BrokenRequest.invalid(name + " must be base64, as its name ends with -bin");
        }
    }

    /** Gives each value that may leave, as it stands in a header. */
    static void forEach(Metadata metadata, BiConsumer<String, String> values) {
        for (String name : metadata.keys()) {
            if (!isMetadata(name)) {
                continue;
            }
            if (name.endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
                metadata.getAll(Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER))
                        .forEach(value -> values.accept(name, BASE64.encodeToString(value)));
            } else {
                for (String value : metadata.getAll(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER))) {
                    if (VALUE.matcher(value).matches()) {
                        values.accept(name, value);
                    }
                }
            }
        }
    }

    private static boolean isMetadata(String name) {
        return !OF_HTTP.contains(name)
                && !OF_PROTOCOLS.matcher(name).matches()
                && NAME.matcher(name).matches();
    }
}
