package ai.stigmer.http;

import acme.board.Card;
import ai.stigmer.commons.apiresource.ApiResourceId;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Message;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** By Connect, in JSON. */
record ConnectJsonCards(URI base) implements CardClient {
    private static final int END = 2;

    @Override
    public Card create(String key, Card card) {
        return call(key, "create", card);
    }

    @Override
    public Card get(String key, String id) {
        return call(key, "get", ApiResourceId.newBuilder().setValue(id).build());
    }

    private Card call(String key, String method, Message request) {
        HttpRequest.Builder post =
                Http.post(base, Http.CARDS + method, "application/json", BodyPublishers.ofString(Http.json(request)));
        HttpResponse<String> response = Http.send(Http.as(key, post), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new RefusedException(Refusal.of(response.body()));
        }
        return Http.parse(response.body(), Card.getDefaultInstance());
    }

    @Override
    public List<Card> follow(String key, String id, Consumer<Card> eachState) {
        byte[] request = Http.json(ApiResourceId.newBuilder().setValue(id)).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder post = Http.post(
                base,
                Http.CARDS + "subscribe",
                "application/connect+json",
                BodyPublishers.ofByteArray(Envelopes.of(0, request)));
        HttpResponse<InputStream> response = Http.send(Http.as(key, post), BodyHandlers.ofInputStream());
        List<Card> states = new ArrayList<>();
        try (DataInputStream body = new DataInputStream(response.body())) {
            while (true) {
                int flags = body.readUnsignedByte();
                String message = new String(body.readNBytes(body.readInt()), StandardCharsets.UTF_8);
                if (flags == END) {
                    return ended(message, states);
                }
                states.add(Http.parse(message, Card.getDefaultInstance()));
                eachState.accept(states.get(states.size() - 1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Card> ended(String message, List<Card> states) {
        JsonObject end = JsonParser.parseString(message).getAsJsonObject();
        if (end.has("error")) {
            throw new RefusedException(Refusal.of(end.get("error").toString()));
        }
        return states;
    }

    @Override
    public String toString() {
        return "Connect JSON";
    }
}
