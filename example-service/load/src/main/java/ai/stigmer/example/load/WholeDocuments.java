package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.grpc.Status;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Executions as it is often done: a message to JSON, JSON to a document, and the whole document with every write. */
final class WholeDocuments implements ExecutionStorage {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String RESOURCE = "resource";

    private final MongoCollection<Document> documents;

    WholeDocuments(MongoDatabase database) {
        this.documents = database.getCollection("whole_documents");
    }

    @Override
    public void create(AgentExecution execution) {
        documents.insertOne(document(execution, 1));
    }

    @Override
    public void addMessages(AgentExecution update) {
        Bson byId = Filters.eq(ID, update.getMetadata().getId());
        while (true) {
            Document stored = found(byId);
            int version = stored.getInteger(VERSION);
            AgentExecution.Builder next = parse(stored).toBuilder();
            next.getStatusBuilder().addAllMessages(update.getStatus().getMessagesList());
            Bson unchanged = Filters.and(byId, Filters.eq(VERSION, version));
            if (documents
                            .replaceOne(unchanged, document(next.build(), version + 1))
                            .getMatchedCount()
                    == 1) {
                return;
            }
        }
    }

    @Override
    public AgentExecution get(String id) {
        return parse(found(Filters.eq(ID, id)));
    }

    private Document found(Bson byId) {
        Document found = documents.find(byId).first();
        if (found == null) {
            throw Status.NOT_FOUND.asRuntimeException();
        }
        return found;
    }

    private static Document document(AgentExecution execution, int version) {
        try {
            return new Document(ID, execution.getMetadata().getId())
                    .append(VERSION, version)
                    .append(RESOURCE, Document.parse(JsonFormat.printer().print(execution)));
        } catch (InvalidProtocolBufferException failure) {
            throw new IllegalStateException("an execution has no JSON form", failure);
        }
    }

    private static AgentExecution parse(Document document) {
        try {
            AgentExecution.Builder execution = AgentExecution.newBuilder();
            JsonFormat.parser().merge(document.get(RESOURCE, Document.class).toJson(), execution);
            return execution.build();
        } catch (InvalidProtocolBufferException failure) {
            throw new IllegalStateException("a document is no execution", failure);
        }
    }
}
