package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.audit.Decision;
import ai.stigmer.runtime.authorization.audit.Decision.Result;
import ai.stigmer.runtime.authorization.internal.AuditedAuthorizer;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import io.grpc.Channel;
import io.grpc.Status;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class AuthenticationAuditTest {
    private static final Note HELLO = Note.newBuilder().setId("n1").build();

    private final List<Decision> decisions = new CopyOnWriteArrayList<>();

    @Test
    void a_call_that_is_refused_as_nobody_knows_who_makes_it_is_recorded_without_its_credential() {
        try (NoteServer server = NoteServer.start(new NoteController(), builder -> builder.audit(decisions::add))) {
            Channel expired = server.with("x-request-id", "r1", "authorization", "Bearer user");
            Channel unknown = server.with("x-request-id", "r2", "authorization", "Bearer se-cret");
            Channel none = server.with("x-request-id", "r3");

            failureOf(() -> call(expired, NoteController.EDIT, HELLO));
            failureOf(() -> call(unknown, NoteController.EDIT, HELLO));
            failureOf(() -> call(none, NoteController.EDIT, HELLO));
        }

        assertThat(decisions).extracting(Decision::result).containsOnly(Result.UNAUTHENTICATED);
        assertThat(decisions).extracting(Decision::rpc).containsOnly(NoteController.EDIT.fullName());
        assertThat(decisions)
                .extracting(decision -> decision.principal().toString())
                .containsOnly("anonymous:anonymous");
        assertThat(decisions).extracting(Decision::requestId).containsExactly("r1", "r2", "r3");
        assertThat(decisions)
                .extracting(Decision::why)
                .containsExactly(
                        "the credential has expired",
                        "the credential is of no form that is accepted here",
                        "a credential is required");
        assertThat(decisions.toString()).doesNotContain("se-cret");
    }

    @Test
    void a_credential_that_cannot_be_verified_now_is_recorded_as_an_outage() {
        try (NoteServer server = NoteServer.start(
                new NoteController(),
                builder -> builder.authenticator(token -> {
                            throw RpcException.of(
                                    ErrorReason.STORE_UNAVAILABLE, "the API key could not be verified now");
                        })
                        .audit(decisions::add))) {
            failureOf(() -> call(server.with("authorization", "Bearer stk_1"), NoteController.EDIT, HELLO));
        }

        assertThat(decisions).extracting(Decision::result).containsExactly(Result.UNAVAILABLE);
    }

    @Test
    void who_may_not_act_for_others_is_recorded_by_name() {
        try (NoteServer server = NoteServer.start(new NoteController(), builder -> builder.audit(decisions::add))) {
            failureOf(() -> call(
                    server.with("authorization", "Bearer user-bob", "stigmer-on-behalf-of", "alice"),
                    NoteController.EDIT,
                    HELLO));
        }

        assertThat(decisions).hasSize(1);
        assertThat(decisions.get(0).principal()).hasToString("user:bob");
        assertThat(decisions.get(0).result()).isEqualTo(Result.DENIED);
    }

    @Test
    void each_message_of_a_stream_is_a_decision_with_the_request_id_of_its_call() throws Exception {
        InMemoryPolicy policy = new InMemoryPolicy();
        policy.add(new Relation("user:alice", "owner", new ResourceRef("note", "n1")));
        try (NoteServer server = NoteServer.start(
                new NoteController(),
                builder -> builder.controller(new StreamController())
                        .authorizer(new AuditedAuthorizer(policy, decisions::add)))) {
            Channel alice = server.with("authorization", "Bearer user-alice", "x-request-id", "r9");

            Conversation conversation = Conversation.begin(alice, StreamController.TALK)
                    .send(HELLO, HELLO.toBuilder().setId("n2").build());

            assertThat(conversation.end().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        }
        assertThat(decisions).extracting(Decision::result).containsExactly(Result.ALLOWED, Result.DENIED);
        assertThat(decisions).extracting(Decision::resources).containsExactly(List.of("note:n1"), List.of("note:n2"));
        assertThat(decisions).extracting(Decision::requestId).containsOnly("r9");
        assertThat(decisions).extracting(Decision::rpc).containsOnly(StreamController.TALK.fullName());
    }

    @Test
    void a_refusal_that_cannot_be_recorded_is_a_failure() {
        try (NoteServer server = NoteServer.start(
                new NoteController(),
                builder -> builder.audit(decision -> {
                    throw new IllegalStateException("disk full");
                }))) {
            assertThat(failureOf(() -> call(server.anonymous(), NoteController.EDIT, HELLO))
                            .getStatus()
                            .getCode())
                    .isEqualTo(Status.Code.INTERNAL);
        }
    }
}
