package ai.stigmer.runtime.events.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnershipSinkTest {
    private static final ResourceRef TASK = new ResourceRef("task", "tsk_1");
    private static final Relation OWNED = new Relation("user:alice", "owner", TASK);
    private static final Relation IN_ACME = new Relation("organization:acme", "organization", TASK);

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final OwnershipSink sink = new OwnershipSink(new Ownership(policy));

    private void deliver(EventType type) {
        sink.deliver(new DomainEvent(
                "e1",
                type,
                "task",
                "tsk_1",
                "acme",
                1,
                Principal.user("alice"),
                Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void a_created_resource_gets_its_owner_and_its_organization_however_often_the_event_comes() {
        deliver(EventType.CREATED);
        deliver(EventType.CREATED);

        assertThat(policy.relations()).containsExactlyInAnyOrder(OWNED, IN_ACME);
    }

    @Test
    void a_resource_that_was_created_under_another_is_related_to_it() {
        sink.deliver(new DomainEvent(
                "e1",
                EventType.CREATED,
                "task",
                "tsk_1",
                "acme",
                1,
                Principal.user("alice"),
                Instant.parse("2026-01-01T00:00:00Z"),
                Optional.of(new DomainEvent.Parent("project", "prj_1"))));

        assertThat(policy.relations())
                .containsExactlyInAnyOrder(OWNED, IN_ACME, new Relation("project:prj_1", "project", TASK));
    }

    @Test
    void an_update_grants_nothing() {
        deliver(EventType.UPDATED);
        deliver(EventType.STATUS_UPDATED);

        assertThat(policy.relations()).isEmpty();
    }

    @Test
    void a_deleted_resource_loses_every_grant() {
        deliver(EventType.CREATED);
        policy.add(new Relation("user:bob", "viewer", TASK));

        deliver(EventType.DELETED);

        assertThat(policy.relations()).isEmpty();
    }
}
