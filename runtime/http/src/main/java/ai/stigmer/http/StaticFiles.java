package ai.stigmer.http;

import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends files of a fixed list, and leaves every other path to whoever is next. A browser runs no code on these pages but
 * the scripts among them, sends nothing to another server, and shows them in no frame.
 */
final class StaticFiles extends Handler.Abstract.NonBlocking {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";
    private static final Map<String, String> PROTECTION = Map.of(
            "content-security-policy", POLICY,
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");
    private static final String INDEX = "index.html";

    private final Map<String, StaticFile> files;

    /** A handler of files by their paths. */
    StaticFiles(Map<String, StaticFile> files) {
        this.files = files;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        StaticFile file = files.get(path.endsWith("/") ? path + INDEX : path);
        if (file != null) {
            send(file, request, response, callback);
            return true;
        }
        if (files.containsKey(path + '/' + INDEX)) {
            Response.sendRedirect(request, response, callback, HttpStatus.PERMANENT_REDIRECT_308, path + '/', true);
            return true;
        }
        return false;
    }

    private static void send(StaticFile file, Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        PROTECTION.forEach(headers::put);
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            headers.put(HttpHeader.ALLOW, "GET, HEAD");
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED_405);
            callback.succeeded();
            return;
        }
        headers.put(HttpHeader.ETAG, file.etag());
        // A browser may keep it, and asks each time whether it is still the same: files of two releases never mix.
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        if (isKnown(file, request.getHeaders())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            callback.succeeded();
            return;
        }
        headers.put(HttpHeader.CONTENT_TYPE, file.type());
        headers.put(HttpHeader.CONTENT_LENGTH, file.content().remaining());
        response.write(true, file.content().duplicate(), callback);
    }

    private static boolean isKnown(StaticFile file, HttpFields headers) {
        List<String> known = headers.getCSV(HttpHeader.IF_NONE_MATCH, true);
        return known.contains("*") || known.contains(file.etag()) || known.contains("W/" + file.etag());
    }
}
