package ai.stigmer.admin;

import acme.notes.Note;
import ai.stigmer.admin.v1.AddGrantRequest;
import ai.stigmer.admin.v1.AdministrationGrpc;
import ai.stigmer.admin.v1.DiagnoseRequest;
import ai.stigmer.admin.v1.DropDeadLetterRequest;
import ai.stigmer.admin.v1.ExplainRequest;
import ai.stigmer.admin.v1.Grant;
import ai.stigmer.admin.v1.IssueKeyRequest;
import ai.stigmer.admin.v1.ListDeadLettersRequest;
import ai.stigmer.admin.v1.ListGrantsRequest;
import ai.stigmer.admin.v1.ListKeysRequest;
import ai.stigmer.admin.v1.RemoveGrantRequest;
import ai.stigmer.admin.v1.ReplayDeadLetterRequest;
import ai.stigmer.admin.v1.RevokeKeyRequest;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.testkit.AuthorizationManifest;
import ai.stigmer.testkit.AuthorizationMatrix;
import ai.stigmer.testkit.InMemoryServiceUnderTest;
import ai.stigmer.testkit.ManifestRpc;
import ai.stigmer.testkit.Role;
import ai.stigmer.testkit.RoleTable;
import ai.stigmer.testkit.TestResource;
import com.google.protobuf.Message;
import com.google.protobuf.util.Durations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Nobody administers a service who may not: every rpc in every situation. */
class AdministrationMatrixTest {
    private static Administered service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("notes.fga");
        Files.writeString(model, AdministeredService.MODEL_TEXT);
        service = new Administered(model);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @TestFactory
    Stream<DynamicNode> every_rpc_in_every_situation() {
        return AuthorizationMatrix.of(
                        AuthorizationManifest.ofResource("META-INF/stigmer/administration.json"),
                        service,
                        service.faults())
                .service(AdministrationGrpc.getServiceDescriptor())
                .roles(RoleTable.builder()
                        .role("administration", Role.VIEWER, "operator", "can_manage_outbox", "can_diagnose")
                        .role(
                                "administration",
                                Role.OWNER,
                                "administrator",
                                "can_manage_keys",
                                "can_manage_grants",
                                "can_manage_outbox",
                                "can_diagnose")
                        .build())
                .build()
                .tests();
    }

    /** What one cell may change. */
    private record Cell(String note, String keyId, DeadLetter letter) implements TestResource {
        @Override
        public String id(String kind) {
            // Another administration than the one that every rpc is about.
            return note;
        }
    }

    private static final class Administered extends InMemoryServiceUnderTest<Cell> {
        Administered(Path model) {
            super(model);
            stigmer().resource(Note.getDefaultInstance());
            serve(Administration.of(stigmer(), AdministeredService.MODEL));
        }

        @Override
        public Cell newResource() {
            String note = "note_" + new ObjectId().toHexString();
            relate(Principal.user("owner"), "owner", "note", note);
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            DomainEvent event = new DomainEvent(
                    new ObjectId().toHexString(), EventType.UPDATED, "note", note, "", 2, Principal.user("owner"), now);
            DeadLetter letter =
                    new DeadLetter(event.id() + ":authorization-matrix", "authorization-matrix", 12, "no", now, event);
            stigmer().deadLetters("note").park(letter);
            String key = stigmer()
                    .apiKeys()
                    .issue(holder(note), "cell", Duration.ofHours(1))
                    .key()
                    .id();
            return new Cell(note, key, letter);
        }

        @Override
        public void takeOut(Cell resource) {
            // It belongs to no organization.
        }

        @Override
        public Message validRequest(ManifestRpc rpc, Message prototype, Cell cell) {
            String note = "note:" + cell.note();
            if (prototype instanceof IssueKeyRequest) {
                return IssueKeyRequest.newBuilder()
                        .setPrincipal(holder(cell.note()).toString())
                        .setName("more")
                        .setLifetime(Durations.fromDays(1))
                        .build();
            } else if (prototype instanceof ListKeysRequest) {
                return ListKeysRequest.newBuilder()
                        .setPrincipal(holder(cell.note()).toString())
                        .build();
            } else if (prototype instanceof RevokeKeyRequest) {
                return RevokeKeyRequest.newBuilder().setId(cell.keyId()).build();
            } else if (prototype instanceof AddGrantRequest) {
                return AddGrantRequest.newBuilder()
                        .setGrant(grant("editor", note))
                        .build();
            } else if (prototype instanceof RemoveGrantRequest) {
                return RemoveGrantRequest.newBuilder()
                        .setGrant(grant("owner", note))
                        .build();
            } else if (prototype instanceof ListGrantsRequest) {
                return ListGrantsRequest.newBuilder().setResource(note).build();
            } else if (prototype instanceof ExplainRequest) {
                return ExplainRequest.newBuilder()
                        .setPrincipal("user:owner")
                        .setPermission("can_view")
                        .setResource(note)
                        .build();
            } else if (prototype instanceof ListDeadLettersRequest) {
                return ListDeadLettersRequest.newBuilder().setKind("note").build();
            } else if (prototype instanceof ReplayDeadLetterRequest) {
                return ReplayDeadLetterRequest.newBuilder()
                        .setKind("note")
                        .setId(cell.letter().id())
                        .build();
            } else if (prototype instanceof DropDeadLetterRequest) {
                return DropDeadLetterRequest.newBuilder()
                        .setKind("note")
                        .setId(cell.letter().id())
                        .build();
            } else if (prototype instanceof DiagnoseRequest) {
                return prototype;
            }
            throw new IllegalArgumentException("say what a valid request of " + rpc.method() + " looks like");
        }

        private static Principal holder(String note) {
            return Principal.user("holder-" + note);
        }

        private static Grant grant(String relation, String resource) {
            return Grant.newBuilder()
                    .setSubject("user:owner")
                    .setRelation(relation)
                    .setResource(resource)
                    .build();
        }

        @Override
        public Object stateOf(Cell cell) {
            List<Relation> grants = relations().list(new ResourceRef("note", cell.note()), any -> true, 10);
            return List.of(
                    grants,
                    stigmer().apiKeys().of(holder(cell.note())),
                    stigmer().deadLetters("note").find(cell.letter().id()));
        }
    }
}
