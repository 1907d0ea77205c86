package ai.stigmer.kafka;

import ai.stigmer.embedded.EmbeddedMongo;
import ai.stigmer.kafka.testing.Note;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Notes in a store of their own, whose changes leave events in an outbox. */
final class Notes implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final CallerIdentity ADA = CallerIdentity.of(Principal.user("ada"));
    private static final ResourceType<Note> TYPE =
            ResourceType.of(new ResourceKind("note", "Note", "note"), Note.getDefaultInstance());

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.connectionString());
    private final StateBuilder<Note> states = new StateBuilder<>(TYPE, ResourceIds.ulids(), CLOCK);
    private final MongoResourceRepository<Note> repository =
            MongoResourceRepository.open(client.getDatabase("notes"), TYPE, CLOCK, List.of());

    Outbox outbox() {
        return repository.outbox();
    }

    Stored<Note> created(String org, String slug) {
        Note.Builder draft = Note.newBuilder();
        draft.getMetadataBuilder().setOrg(org).setName(slug);
        return committed(new Change.Create<>(states.created(draft.build(), slug, ADA), ADA.principal()));
    }

    Stored<Note> updated(Stored<Note> base, String text) {
        Note.Builder request = base.resource().toBuilder();
        request.getSpecBuilder().setText(text);
        Note next = states.updated(base, request.build(), Set.of(), StatusPolicy.PRESERVE, ADA);
        return committed(new Change.UpdateSpec<>(base, next, false, ADA.principal()));
    }

    private Stored<Note> committed(Change<Note> change) {
        WriteOutcome<Note> outcome = repository.write(change);
        if (outcome instanceof WriteOutcome.Committed<Note> committed) {
            return committed.stored();
        }
        throw new IllegalStateException("not written: " + outcome);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
