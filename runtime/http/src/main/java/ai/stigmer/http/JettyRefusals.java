package ai.stigmer.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What Jetty refuses by itself, such as a head that is too large: with an id, as no handler has given it one, and as text, as
 * the gateway's own refusals are. What failed inside of the server stays there.
 */
final class JettyRefusals extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        RequestIds.answer(request, response);
        return super.handle(request, response, callback);
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            String message,
            @Nullable Throwable cause,
            Callback callback) {
        String text = HttpStatus.isServerError(status) ? HttpStatus.getMessage(status) : message;
        new HttpRefusal(status, text, Map.of()).write(new ResponseBody(response, callback));
    }
}
