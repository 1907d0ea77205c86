package ai.stigmer.runtime.authorization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.audit.Decision;
import ai.stigmer.runtime.authorization.audit.Decision.Result;
import ai.stigmer.runtime.authorization.audit.JsonLinesDecisionLog;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.internal.RequestId;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.grpc.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AuditedAuthorizerTest {
    private static final Principal ALICE = Principal.user("alice");
    private static final ResourceRef NOTE = new ResourceRef("note", "n1");

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final List<Decision> decisions = new ArrayList<>();
    private final AuditedAuthorizer authorizer = new AuditedAuthorizer(policy, decisions::add);

    @Test
    void every_answer_says_who_asked_what_about_which_resource_and_what_came_out_and_why() {
        policy.add(new Relation("user:alice", "owner", NOTE));
        Context call = new RequestId("req-1", "Notes/edit")
                .attachTo(CallerIdentity.of(ALICE)
                        .through(Principal.service("runner"))
                        .attachTo(Context.current()));

        call.run(() -> {
            authorizer.check(new PermissionCheck(ALICE, "can_edit", NOTE));
            authorizer.checkAll(List.of(
                    new PermissionCheck(ALICE, "can_edit", NOTE),
                    new PermissionCheck(ALICE, "can_edit", new ResourceRef("note", "n2"))));
            authorizer.visible(ALICE, "can_view", "note");
            authorizer.allowedAmong(ALICE, "can_view", "note", List.of("n1", "n2"));
        });

        Principal runner = Principal.service("runner");
        assertThat(decisions)
                .containsExactly(
                        new Decision(
                                ALICE,
                                runner,
                                "can_edit",
                                List.of("note:n1"),
                                Result.ALLOWED,
                                "granted",
                                "Notes/edit",
                                "req-1"),
                        new Decision(
                                ALICE,
                                runner,
                                "can_edit",
                                List.of("note:n1", "note:n2"),
                                Result.DENIED,
                                "not granted",
                                "Notes/edit",
                                "req-1"),
                        new Decision(
                                ALICE,
                                runner,
                                "can_view",
                                List.of("note:*"),
                                Result.ALLOWED,
                                "1 resources, 0 organizations",
                                "Notes/edit",
                                "req-1"),
                        new Decision(
                                ALICE,
                                runner,
                                "can_view",
                                List.of("note:n1", "note:n2"),
                                Result.ALLOWED,
                                "1 of 2 resources",
                                "Notes/edit",
                                "req-1"));
    }

    @Test
    void an_outage_is_recorded_and_stays_one() {
        policy.setDown(true);

        assertThatThrownBy(() -> authorizer.check(new PermissionCheck(ALICE, "can_edit", NOTE)))
                .isInstanceOf(RpcException.class);
        assertThat(decisions).extracting(Decision::result).containsExactly(Result.UNAVAILABLE);
    }

    @Test
    void a_decision_that_cannot_be_recorded_is_not_acted_on() {
        policy.add(new Relation("user:alice", "owner", NOTE));
        AuditedAuthorizer unrecorded = new AuditedAuthorizer(policy, decision -> {
            throw new IllegalStateException("disk full");
        });

        assertThatThrownBy(() -> unrecorded.check(new PermissionCheck(ALICE, "can_edit", NOTE)))
                .hasMessage("disk full");
    }

    @Test
    void a_decision_is_one_line_of_json() {
        Logger logger = (Logger) LoggerFactory.getLogger(JsonLinesDecisionLog.LOGGER);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
        try {
            new JsonLinesDecisionLog(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                    .record(new Decision(
                            ALICE, ALICE, "can_edit", List.of("note:\"\n1"), Result.DENIED, "not granted", "", ""));
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("{\"time\": \"2026-01-01T00:00:00Z\","
                        + " \"principal\": \"user:alice\", \"actor\": \"user:alice\", \"permission\": \"can_edit\","
                        + " \"resources\": [\"note:\\\"\\n1\"], \"result\": \"DENIED\", \"why\": \"not granted\","
                        + " \"rpc\": \"\", \"request_id\": \"\"}");
    }
}
