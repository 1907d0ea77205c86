package ai.stigmer.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What operators do with events that a sink refused for good. */
class ReplayTest {
    private static final PolicyModel MODEL = PolicyModel.parse("tasks.fga", """
            model
              schema 1.1
            type user
            """);

    private final Sink sink = new Sink();
    private final Stigmer stigmer = Stigmer.builder()
            .database(EmbeddedMongo.newDatabase())
            .model(MODEL)
            .events(sink)
            .build();

    ReplayTest() {
        stigmer.resource(Tasks.KIND, Task.getDefaultInstance());
    }

    @AfterEach
    void close() {
        stigmer.close();
    }

    @Test
    void a_letter_is_replayed_to_the_sink_that_refused_it_and_dropped() {
        DeadLetter letter = parked("crm");

        stigmer.replay(letter);

        assertThat(sink.delivered).containsExactly(letter.event());
        assertThat(stigmer.deadLetters("task").find(letter.id())).isEmpty();
    }

    @Test
    void a_letter_stays_that_the_sink_refuses_again() {
        DeadLetter letter = parked("crm");
        sink.refuses = true;

        assertThatThrownBy(() -> stigmer.replay(letter)).hasMessage("not now");

        assertThat(stigmer.deadLetters("task").find(letter.id())).contains(letter);
    }

    @Test
    void a_letter_of_a_sink_that_is_gone_stays_and_says_which_there_are() {
        DeadLetter letter = parked("fax");

        assertThatThrownBy(() -> stigmer.replay(letter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is for sink fax, but the service has only ownership, changes, crm");

        assertThat(stigmer.deadLetters("task").list(10)).containsExactly(letter);
    }

    @Test
    void letters_are_counted_up_to_a_limit() {
        assertThat(stigmer.deadLetters("task").count(10)).isZero();

        parked("crm");
        parked("fax");
        parked("crm");

        assertThat(stigmer.deadLetters("task").count(10)).isEqualTo(3);
        assertThat(stigmer.deadLetters("task").count(2)).isEqualTo(2);
    }

    private DeadLetter parked(String to) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        DomainEvent event = new DomainEvent(
                new ObjectId().toHexString(),
                EventType.UPDATED,
                "task",
                "tsk_1",
                "acme",
                2,
                Principal.user("ada"),
                now);
        DeadLetter letter = new DeadLetter(event.id() + ":" + to, to, 12, "it was full", now, event);
        stigmer.deadLetters("task").park(letter);
        return letter;
    }

    private static final class Sink implements EventSink {
        private final List<DomainEvent> delivered = new CopyOnWriteArrayList<>();
        private volatile boolean refuses;

        @Override
        public void deliver(DomainEvent event) {
            if (refuses) {
                throw new IllegalStateException("not now");
            }
            delivered.add(event);
        }

        @Override
        public String name() {
            return "crm";
        }
    }
}
