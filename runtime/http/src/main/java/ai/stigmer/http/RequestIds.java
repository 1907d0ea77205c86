package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Settles the id of each exchange before anything can be answered, and writes it on the answer, whichever part of the
 * server makes that.
 */
final class RequestIds extends Handler.Wrapper {
    private static final String HEADER = RequestId.HEADER.name();
    private static final String SETTLED = RequestIds.class.getName();

    RequestIds(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        answer(request, response);
        return super.handle(request, response, callback);
    }

    /** Writes the id of an exchange on its answer. */
    static void answer(Request request, Response response) {
        response.getHeaders().put(HEADER, of(request));
    }

    /** The id of an exchange, which every call of this answers. */
    static String of(Request request) {
        if (request.getAttribute(SETTLED) instanceof String settled) {
            return settled;
        }
        String id = RequestId.choose(request.getHeaders().stream()
                .filter(field -> field.getName().equalsIgnoreCase(HEADER))
                .map(field -> Objects.requireNonNullElse(field.getValue(), ""))
                .collect(Collectors.joining(",")));
        request.setAttribute(SETTLED, id);
        return id;
    }
}
