package ai.stigmer.http;

import acme.board.Card;
import ai.stigmer.commons.apiresource.ApiResourceId;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Connect in JSON, where a stream comes as server-sent events. */
record EventStreamCards(URI base) implements CardClient {
    private static final String DATA = "data: ";

    @Override
    public Card create(String key, Card card) {
        return new ConnectJsonCards(base).create(key, card);
    }

    @Override
    public Card get(String key, String id) {
        return new ConnectJsonCards(base).get(key, id);
    }

    @Override
    public List<Card> follow(String key, String id, Consumer<Card> eachState) {
        HttpRequest.Builder post = Http.post(
                        base,
                        Http.CARDS + "subscribe",
                        "application/json",
                        BodyPublishers.ofString(
                                Http.json(ApiResourceId.newBuilder().setValue(id))))
                .header("accept", "text/event-stream");
        HttpResponse<Stream<String>> response = Http.send(Http.as(key, post), BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new RefusedException(Refusal.of(response.body().collect(Collectors.joining())));
        }
        List<Card> states = new ArrayList<>();
        Iterator<String> lines = response.body().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.equals("event: end")) {
                return states;
            }
            if (line.equals("event: error")) {
                throw new RefusedException(Refusal.of(lines.next().substring(DATA.length())));
            }
            if (line.startsWith(DATA)) {
                states.add(Http.parse(line.substring(DATA.length()), Card.getDefaultInstance()));
                eachState.accept(states.get(states.size() - 1));
            }
        }
        throw new AssertionError("the stream broke off after " + states);
    }

    @Override
    public String toString() {
        return "server-sent events";
    }
}
