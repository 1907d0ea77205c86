package ai.stigmer.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Something to read that is no rpc.
 *
 * @param path where it is
 * @param type its media type
 * @param text made for each request from the address at which the client has reached the gateway
 */
record HttpPage(String path, String type, UnaryOperator<String> text) {
    private static final HttpRefusal WRONG_METHOD =
            new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED_405, "use GET", Map.of(HttpHeader.ALLOW.asString(), "GET"));

    Handler handler() {
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                if (!request.getHttpURI().getPath().equals(path)) {
                    return false;
                }
                ResponseBody body = new ResponseBody(response, callback);
                if (HttpMethod.GET.is(request.getMethod())) {
                    response.setStatus(HttpStatus.OK_200);
                    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
                    body.end(text.apply(address(request.getHttpURI())).getBytes(StandardCharsets.UTF_8));
                } else {
                    Exchanges.refuse(WRONG_METHOD, request, body);
                }
                return true;
            }
        };
    }

    private static String address(HttpURI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
