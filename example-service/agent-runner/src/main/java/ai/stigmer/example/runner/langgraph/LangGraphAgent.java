package ai.stigmer.example.runner.langgraph;

import ai.stigmer.example.runner.Agent;
import ai.stigmer.example.runner.AgentEvent;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A LangGraph agent that runs elsewhere and writes what {@code astream_events(version="v2")} gives it, one JSON object a
 * line. It has come to its end when the graph's own {@code on_chain_end} has come; a stream that ends before that is one
 * of an agent that failed.
 */
public final class LangGraphAgent implements Agent {
    private static final int LINES_AHEAD = 256;

    private final Reader source;
    private final Duration pause;

    /**
     * An agent to be run once.
     *
     * @param source the events, in UTF-8; whoever opened it closes it
     * @param pause how long to rest after each event: nothing for an agent at work, more for a recorded one to be watched
     */
    public LangGraphAgent(Reader source, Duration pause) {
        this.source = source;
        this.pause = pause;
    }

    @Override
    public void run(Consumer<AgentEvent> events) throws InterruptedException, IOException {
        BlockingQueue<Line> lines = new ArrayBlockingQueue<>(LINES_AHEAD);
        // A read from a pipe cannot be interrupted, so it has a thread that can be left behind.
        Thread reader = new Thread(() -> readInto(lines), "agent-events");
        reader.setDaemon(true);
        reader.start();
        try {
            translate(lines, events);
        } finally {
            reader.interrupt();
        }
    }

    private void translate(BlockingQueue<Line> lines, Consumer<AgentEvent> events)
            throws InterruptedException, IOException {
        LangGraphEvents translation = new LangGraphEvents();
        for (int number = 1; ; number++) {
            Line line = lines.take();
            if (line instanceof Broken broken) {
                throw broken.failure();
            }
            if (line instanceof End) {
                break;
            }
            String text = ((Text) line).text();
            if (!text.isBlank()) {
                translation.translate(parse(text, number)).forEach(events);
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            }
        }
        if (!translation.hasEnded()) {
            throw new IllegalStateException("the events ended before the graph did");
        }
    }

    private static JsonObject parse(String text, int number) {
        try {
            JsonElement event = JsonParser.parseString(text);
            if (event.isJsonObject()) {
                return event.getAsJsonObject();
            }
        } catch (JsonParseException broken) {
            throw new IllegalArgumentException("line " + number + " of the events is not JSON", broken);
        }
        throw new IllegalArgumentException("line " + number + " of the events is no JSON object");
    }

    private void readInto(BlockingQueue<Line> lines) {
        try {
            BufferedReader reader = new BufferedReader(source);
            try {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    lines.put(new Text(text));
                }
                lines.put(new End());
            } catch (IOException failure) {
                lines.put(new Broken(failure));
            }
        } catch (InterruptedException nobodyReads) {
            Thread.currentThread().interrupt();
        }
    }

    private sealed interface Line {}

    private record Text(String text) implements Line {}

    private record End() implements Line {}

    private record Broken(IOException failure) implements Line {}
}
