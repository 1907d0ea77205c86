package ai.stigmer.http;

import acme.board.Card;
import ai.stigmer.commons.apiresource.ApiResourceId;
import com.google.protobuf.Message;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** By gRPC-Web, in binary or in base64. */
record GrpcWebCards(URI base, boolean text) implements CardClient {
    private static final int TRAILERS = 0x80;

    @Override
    public Card create(String key, Card card) {
        return call(key, "create", card, state -> {}).get(0);
    }

    @Override
    public Card get(String key, String id) {
        return call(key, "get", id(id), state -> {}).get(0);
    }

    @Override
    public List<Card> follow(String key, String id, Consumer<Card> eachState) {
        return call(key, "subscribe", id(id), eachState);
    }

    private static ApiResourceId id(String id) {
        return ApiResourceId.newBuilder().setValue(id).build();
    }

    private List<Card> call(String key, String method, Message request, Consumer<Card> each) {
        byte[] envelope = Envelopes.of(0, request.toByteArray());
        HttpRequest.Builder post = Http.post(
                        base,
                        Http.CARDS + method,
                        text ? "application/grpc-web-text" : "application/grpc-web+proto",
                        BodyPublishers.ofByteArray(text ? Base64.getEncoder().encode(envelope) : envelope))
                .header("x-grpc-web", "1");
        HttpResponse<InputStream> response = Http.send(Http.as(key, post), BodyHandlers.ofInputStream());
        List<Card> messages = new ArrayList<>();
        try (DataInputStream body = new DataInputStream(text ? new Decoded(response.body()) : response.body())) {
            while (true) {
                int flags = body.readUnsignedByte();
                byte[] message = body.readNBytes(body.readInt());
                if (flags == TRAILERS) {
                    return ended(new String(message, StandardCharsets.US_ASCII), messages);
                }
                messages.add(Card.parseFrom(message));
                each.accept(messages.get(messages.size() - 1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Card> ended(String trailers, List<Card> messages) throws IOException {
        Map<String, String> fields = trailers.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        if (fields.get("grpc-status").equals("0")) {
            return messages;
        }
        com.google.rpc.Status status =
                com.google.rpc.Status.parseFrom(Base64.getDecoder().decode(fields.get("grpc-status-details-bin")));
        String text = URLDecoder.decode(fields.get("grpc-message").replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!text.equals(status.getMessage()) || status.getCode() != Integer.parseInt(fields.get("grpc-status"))) {
            throw new AssertionError("the trailers contradict each other: " + trailers);
        }
        throw new RefusedException(Refusal.of(status));
    }

    /** Reads base64 group by group, since each part of an answer may be padded. */
    private static final class Decoded extends InputStream {
        private final InputStream base64;
        private ByteArrayInputStream group = new ByteArrayInputStream(new byte[0]);

        Decoded(InputStream base64) {
            this.base64 = base64;
        }

        @Override
        public int read() throws IOException {
            if (group.available() == 0) {
                group = new ByteArrayInputStream(Base64.getDecoder().decode(base64.readNBytes(4)));
            }
            return group.read();
        }

        /** One byte, as more may not be there yet. */
        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int next = read();
            if (next >= 0) {
                into[offset] = (byte) next;
            }
            return next < 0 ? -1 : 1;
        }
    }

    @Override
    public String toString() {
        return text ? "gRPC-Web in base64" : "gRPC-Web";
    }
}
