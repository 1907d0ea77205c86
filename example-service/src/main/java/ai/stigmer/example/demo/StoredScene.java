package ai.stigmer.example.demo;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.example.server.AgentExecutionService;
import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.Document;

/** The last scene of the demo: behind the curtain, in MongoDB and on the event stream. */
final class StoredScene {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AgentExecutionService service;
    private final Stage stage;

    StoredScene(AgentExecutionService service, Stage stage) {
        this.service = service;
        this.stage = stage;
    }

    /**
     * Plays the scene.
     *
     * @param answered what the last write was answered with
     * @param read what the service reads now
     */
    void play(AgentExecution answered, AgentExecution read) throws InterruptedException {
        stage.scene("What is stored");
        String id = answered.getMetadata().getId();
        Document document = service.storedDocument(id).orElseGet(Document::new);
        stage.happens("version " + document.get("version") + ", generation " + document.get("generation")
                + ", status revision " + document.get("status_revision"));
        stage.happens("spec "
                + document.getEmbedded(List.of("resource", "spec"), new Document())
                        .toJson());

        stage.expect("the service reads what it answered last", read.equals(answered), read::toString);
        stage.expect(
                "the document in MongoDB says the same, by the names of the proto",
                answered.getSpec()
                        .getMessage()
                        .equals(document.getEmbedded(List.of("resource", "spec", "message"), "")),
                document::toJson);
        List<String> expected = eventsOfThePlay(((Number) document.getOrDefault("version", 0L)).intValue());
        List<String> published = published(id, expected.size());
        stage.expect("every write is on the event stream, in order", published.equals(expected), published::toString);
    }

    /** One for each write: the creation, those of the runner, and the update, which is the last. */
    private static List<String> eventsOfThePlay(int version) {
        List<String> events = new ArrayList<>(List.of("created"));
        events.addAll(Collections.nCopies(Math.max(0, version - 2), "status_updated"));
        events.add("updated");
        return events;
    }

    private List<String> published(String id, int count) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<CloudEvent> events = service.publishedEvents(id);
        while (events.size() < count && System.nanoTime() < deadline) {
            Thread.sleep(50);
            events = service.publishedEvents(id);
        }
        return events.stream()
                .map(event -> event.getType().substring(event.getType().lastIndexOf('.') + 1))
                .toList();
    }
}
