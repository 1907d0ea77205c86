package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/**
 * gRPC as browsers can speak it.
 *
 * @param contentType of request and answer
 * @param text whether both are in base64
 */
record GrpcWeb(MessageCodec codec, String contentType, boolean text) implements Protocol {
    private static final String ACCEPT_ENCODING = "grpc-accept-encoding";
    private static final String TIMEOUT = "grpc-timeout";
    private static final Pattern TIMEOUT_FORM = Pattern.compile("([0-9]{1,8})([HMSmun])");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "H", ChronoUnit.HOURS,
            "M", ChronoUnit.MINUTES,
            "S", ChronoUnit.SECONDS,
            "m", ChronoUnit.MILLIS,
            "u", ChronoUnit.MICROS,
            "n", ChronoUnit.NANOS);

    @Override
    public <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body) {
        return new GrpcWebAnswer<>(
                rpc, codec, contentType, body, Compression.acceptsGzip(request.getHeaders(), ACCEPT_ENCODING), text);
    }

    @Override
    public RequestMessages messages(ServedRpc<?, ?> rpc, Request request, RequestLimit limit) {
        boolean gzip = Compression.isGzip(request.getHeaders().get(GrpcWebAnswer.ENCODING));
        Envelopes envelopes = new Envelopes(new RequestDecoding(rpc, codec, gzip, limit));
        return text ? new Base64Body(envelopes) : envelopes;
    }

    @Override
    public Optional<Duration> timeout(Request request) {
        String timeout = request.getHeaders().get(TIMEOUT);
        if (timeout == null) {
            return Optional.empty();
        }
        Matcher form = TIMEOUT_FORM.matcher(timeout);
        if (!form.matches()) {
            throw BrokenRequest.invalid(TIMEOUT + " must be at most 8 digits and a unit, such as 100m");
        }
        return Optional.of(Duration.of(Long.parseLong(form.group(1)), UNITS.get(form.group(2))));
    }
}
