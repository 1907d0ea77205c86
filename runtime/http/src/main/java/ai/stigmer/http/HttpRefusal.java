package ai.stigmer.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;

/**
 * An answer to what is no call at all, in HTTP's own terms. Clients of the protocols make a status code of the HTTP status;
 * people read the text.
 *
 * @param headers what would be right
 */
record HttpRefusal(int status, String text, Map<String, String> headers) {
    void write(ResponseBody body) {
        Response response = body.head();
        response.setStatus(status);
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        body.end((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
