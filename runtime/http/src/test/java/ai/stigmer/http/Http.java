package ai.stigmer.http;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.MessageOrBuilder;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;

/** The HTTP client of the JDK, with fewer words. */
final class Http {
    static final String CARDS = "/acme.board.CardController/";
    static final String TALK = "/acme.board.Talk/";
    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** A request that ends, whatever the server does. */
    static HttpRequest.Builder to(URI base, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
    }

    static HttpRequest.Builder post(URI base, String path, String contentType, BodyPublisher body) {
        return to(base, path).header("content-type", contentType).POST(body);
    }

    static HttpRequest.Builder as(String key, HttpRequest.Builder request) {
        return key.isEmpty() ? request : request.header("authorization", "Bearer " + key);
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    static String json(MessageOrBuilder message) {
        try {
            return JsonFormat.printer().print(message);
        } catch (InvalidProtocolBufferException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    static <M extends Message> M parse(String json, M defaultInstance) {
        try {
            Message.Builder builder = defaultInstance.newBuilderForType();
            JsonFormat.parser().merge(json, builder);
            return (M) builder.build();
        } catch (InvalidProtocolBufferException malformed) {
            throw new AssertionError(json, malformed);
        }
    }
}
