package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitTest {
    private static final int WRITERS = 10;

    /** What was changed, and what of it was there when a commit began. */
    private final Set<Integer> changed = new ConcurrentSkipListSet<>();

    private final List<Set<Integer>> commits = new CopyOnWriteArrayList<>();
    private final Semaphore ends = new Semaphore(0);
    private volatile boolean full;
    private final GroupCommit group = new GroupCommit(this::commit);

    private void commit() {
        commits.add(Set.copyOf(changed));
        ends.acquireUninterruptibly();
        if (full) {
            throw new IllegalStateException("the disk is full");
        }
    }

    @Test
    void writes_that_wait_at_the_same_time_share_one_commit_and_none_is_acknowledged_before_it_ends() throws Exception {
        // given: a commit that runs, and writers who wait for its end
        Writer first = Writer.start(group, () -> changed.add(0));
        await().until(() -> commits.size() == 1);
        List<Writer> others = new ArrayList<>();
        for (int i = 1; i <= WRITERS; i++) {
            int number = i;
            others.add(Writer.start(group, () -> changed.add(number)));
        }
        await().until(() -> others.stream().allMatch(Writer::waits));

        // when
        ends.release();
        first.result();
        await().until(() -> commits.size() == 2);

        // then
        assertThat(commits.get(1)).hasSize(1 + WRITERS);
        assertThat(others).noneMatch(Writer::isDone);
        ends.release();
        for (Writer other : others) {
            assertThat(other.result()).isTrue();
        }
        assertThat(commits).hasSize(2);
    }

    @Test
    void nothing_is_committed_while_a_write_is_half_done() throws Exception {
        // given: a write that has begun, and one that is complete
        CountDownLatch goOn = new CountDownLatch(1);
        Writer half = Writer.start(group, () -> {
            changed.add(1);
            goOn.await();
            return changed.add(2);
        });
        await().until(half::waits);
        Writer complete = Writer.start(group, () -> changed.add(3));
        await().until(complete::waits);

        // when
        boolean before = commits.isEmpty();
        goOn.countDown();
        ends.release(2);

        // then
        assertThat(before).as("no commit until then").isTrue();
        half.result();
        complete.result();
        assertThat(commits.get(0)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void those_whose_commit_fails_are_told_and_a_later_one_is_not() throws Exception {
        // given
        full = true;
        ends.release(2);

        // when
        Writer refused = Writer.start(group, () -> changed.add(1));

        // then
        assertThat(refused.failure()).hasMessage("the disk is full");
        full = false;
        assertThat(Writer.start(group, () -> changed.add(2)).result()).isTrue();
    }

    /** One write in a thread of its own. */
    private record Writer(Thread thread, FutureTask<Boolean> outcome) {
        static Writer start(GroupCommit group, Callable<Boolean> change) {
            FutureTask<Boolean> outcome = new FutureTask<>(() -> group.apply(() -> {
                try {
                    return change.call();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            }));
            Thread thread = new Thread(outcome);
            thread.start();
            return new Writer(thread, outcome);
        }

        boolean waits() {
            return thread.getState() == Thread.State.WAITING;
        }

        boolean isDone() {
            return outcome.isDone();
        }

        boolean result() throws Exception {
            return outcome.get();
        }

        Throwable failure() throws Exception {
            thread.join();
            return catchThrowable(outcome::get).getCause();
        }
    }
}
