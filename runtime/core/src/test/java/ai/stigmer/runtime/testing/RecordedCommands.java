package ai.stigmer.runtime.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What a client sends to MongoDB, as names of commands and collections: {@code find task}. */
public final class RecordedCommands implements CommandListener {
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Integer> askedFor = new CopyOnWriteArrayList<>();

    /** A client of the tests' server that is recorded; the test closes it. */
    public MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(EmbeddedMongo.uri()))
                .addCommandListener(this)
                .build());
    }

    /** What is sent while a call runs. */
    public List<String> during(Runnable call) {
        commands.clear();
        askedFor.clear();
        call.run();
        return List.copyOf(commands);
    }

    /** How many documents each of the last finds named that name several by id. */
    public List<Integer> askedFor() {
        return List.copyOf(askedFor);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonValue collection = event.getCommand().get(event.getCommandName());
        if (collection.isString()) {
            commands.add(event.getCommandName() + " " + collection.asString().getValue());
        }
        BsonValue id =
                event.getCommand().getDocument("filter", new BsonDocument()).get("_id");
        if (id != null && id.isDocument() && id.asDocument().containsKey("$in")) {
            askedFor.add(id.asDocument().getArray("$in").size());
        }
    }
}
