package ai.stigmer.runtime.authorization.openfga;

import ai.stigmer.model.PolicyModel;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Prepares an OpenFGA server for a service that starts: finds the store of a name or makes it, and writes the model into
 * it unless its newest model says the same. Replicas that start at once agree on one store, the oldest of the name.
 */
final class OpenFgaStore {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final String apiToken;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private OpenFgaStore(URI address, String apiToken) {
        this.address = Objects.requireNonNull(address, "address");
        this.apiToken = Objects.requireNonNull(apiToken, "apiToken");
    }

    static OpenFgaSettings prepare(URI address, String apiToken, String name, PolicyModel model) {
        OpenFgaStore server = new OpenFgaStore(address, apiToken);
        try {
            String store = server.storeNamed(name);
            return OpenFgaSettings.of(address, store, server.modelIn(store, model), apiToken);
        } catch (IOException | RuntimeException failure) {
            throw new IllegalStateException(
                    "cannot prepare store " + name + " of OpenFGA at " + address + ": " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while preparing OpenFGA at " + address, interrupted);
        }
    }

    private String storeNamed(String name) throws IOException, InterruptedException {
        Optional<String> found = oldestStore(name);
        if (found.isPresent()) {
            return found.get();
        }
        post("/stores", new Document("name", name).toJson());
        // Another replica may have made one, too.
        return oldestStore(name).orElseThrow(() -> new IllegalStateException("the new store is not there"));
    }

    private Optional<String> oldestStore(String name) throws IOException, InterruptedException {
        String query = "/stores?page_size=100&name=" + encoded(name);
        Document page = get(query);
        Stream<Document> stores = named(page, name);
        while (!page.get("continuation_token", "").isEmpty()) {
            page = get(query + "&continuation_token=" + encoded(page.getString("continuation_token")));
            stores = Stream.concat(stores, named(page, name));
        }
        // Ids are ULIDs, which sort by the time at which they were made.
        return stores.map(store -> store.getString("id")).min(Comparator.naturalOrder());
    }

    /** Servers before 1.8 do not know the filter and give every store. */
    private static Stream<Document> named(Document page, String name) {
        return page.getList("stores", Document.class, List.of()).stream()
                .filter(store -> name.equals(store.getString("name")));
    }

    private String modelIn(String store, PolicyModel model) throws IOException, InterruptedException {
        String models = "/stores/" + store + "/authorization-models";
        String wanted = ModelJson.of(model);
        List<Document> newest = get(models + "?page_size=1").getList("authorization_models", Document.class, List.of());
        if (!newest.isEmpty() && ModelForm.of(newest.get(0)).equals(ModelForm.of(Document.parse(wanted)))) {
            return newest.get(0).getString("id");
        }
        return post(models, wanted).getString("authorization_model_id");
    }

    private Document get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET().build());
    }

    private Document post(String path, String body) throws IOException, InterruptedException {
        return answer(request(path)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        String base = address.toString();
        URI target = URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(PATIENCE);
        return apiToken.isEmpty() ? request : request.header("authorization", "Bearer " + apiToken);
    }

    private Document answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " was answered with "
                    + response.statusCode() + ": " + response.body());
        }
        return Document.parse(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
