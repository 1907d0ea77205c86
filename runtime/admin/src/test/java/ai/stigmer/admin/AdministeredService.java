package ai.stigmer.admin;

import acme.notes.Note;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.types.ObjectId;

/** A service of notes with its administration, on a port, with its data in memory. */
public final class AdministeredService implements AutoCloseable {
    static final String MODEL_TEXT = """
            model
              schema 1.1

            type user

            type group
              relations
                define member: [user, group#member]

            type organization
              relations
                define admin: [user]
                define member: [user, group#member] or admin

            type note
              relations
                define organization: [organization]
                define owner: [user]
                define editor: [user, user:*, group#member]
                define blocked: [user]
                define can_view: owner or member from organization
                define can_edit: (editor or admin from organization) but not blocked

            type administration
              relations
                define administrator: [user]
                define operator: [user] or administrator
                define can_manage_keys: administrator
                define can_manage_grants: administrator
                define can_manage_outbox: operator
                define can_diagnose: operator
            """;

    public static final PolicyModel MODEL = PolicyModel.parse("notes.fga", MODEL_TEXT);

    private final Sink sink = new Sink();
    private final Stigmer stigmer;
    private final StigmerServer server;

    public AdministeredService() {
        this(Stigmer.builder().inMemory().model(MODEL), ServerSettings.onLoopback(0));
    }

    /**
     * A service with parts of the test's own.
     *
     * @param description says where its data is, and who may do what
     */
    public AdministeredService(StigmerBuilder description, ServerSettings settings) {
        stigmer = description.apiKeys().events(sink).build();
        stigmer.resource(Note.getDefaultInstance());
        server = stigmer.start(settings, Administration.of(stigmer, MODEL));
        relate("user:root", "administrator", "administration", "service");
    }

    public String target() {
        return "127.0.0.1:" + server.port();
    }

    public Stigmer stigmer() {
        return stigmer;
    }

    public String key(String user) {
        return stigmer.apiKeys()
                .issue(Principal.user(user), "test", Duration.ofHours(1))
                .token();
    }

    public void relate(String subject, String relation, String kind, String id) {
        stigmer.relations().add(new Relation(subject, relation, new ResourceRef(kind, id)));
    }

    /** An event that the sink refused for good. */
    public DeadLetter parked(String noteId) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        DomainEvent event = new DomainEvent(
                new ObjectId().toHexString(), EventType.UPDATED, "note", noteId, "acme", 2, Principal.user("ada"), now);
        DeadLetter letter =
                new DeadLetter(event.id() + ":crm", "crm", 12, "the CRM does not know " + noteId, now, event);
        stigmer.deadLetters("note").park(letter);
        return letter;
    }

    /** Ids of the notes whose events the sink took. */
    public List<String> delivered() {
        return sink.delivered;
    }

    public void refuse(String noteId) {
        sink.refused.add(noteId);
    }

    @Override
    public void close() {
        stigmer.close();
    }

    private static final class Sink implements EventSink {
        private final List<String> delivered = new CopyOnWriteArrayList<>();
        private final List<String> refused = new CopyOnWriteArrayList<>();

        @Override
        public void deliver(DomainEvent event) {
            if (refused.contains(event.resourceId())) {
                throw new IllegalStateException("https://crm:secret@crm.example.com says 422");
            }
            delivered.add(event.resourceId());
        }

        @Override
        public String name() {
            return "crm";
        }
    }
}
