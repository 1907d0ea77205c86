package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What many writers and readers did to one task, and the judgement of it. The acknowledged writes, in the order of their
 * versions, are replayed against a model: every answer must be the model's state at its version, versions must leave no
 * gap, and their order must agree with real time.
 */
final class History {
    /** What a writer asks for. */
    sealed interface Operation {
        /** Counts the budget up and clears the status. */
        record Update(String title) implements Operation {}

        /** Counts the budget up and preserves the status. */
        record UpdateAndPreserve(String title) implements Operation {}

        /** Counts the attempts up, sets one mark, and adds or replaces one note. */
        record UpdateStatus(String mark, String note, String value) implements Operation {}
    }

    /** One call: when it began and ended, and the state that it was answered with. */
    record Write(Operation operation, long start, long end, Stored<Task> answer) {}

    record Read(long start, long end, Stored<Task> answer) {}

    /** A call that was told to start again, with the base that it had. */
    record Miss(Operation operation, long end, Revision base) {}

    private final Stored<Task> created;
    private final ConcurrentLinkedQueue<Write> writes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Read> reads = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Miss> misses = new ConcurrentLinkedQueue<>();

    History(Stored<Task> created) {
        this.created = created;
    }

    String id() {
        return created.resource().getMetadata().getId();
    }

    void add(Write write) {
        writes.add(write);
    }

    void add(Read read) {
        reads.add(read);
    }

    void add(Miss miss) {
        misses.add(miss);
    }

    int acknowledged() {
        return writes.size();
    }

    int missed() {
        return misses.size();
    }

    /** Everything that is wrong with this history; empty if it is one that a single careful clerk could have made. */
    List<String> faults(Stored<Task> last) {
        List<String> faults = new ArrayList<>();
        List<Write> inOrder = new ArrayList<>(writes);
        inOrder.sort(Comparator.comparingLong(write -> write.answer().revision().version()));
        Map<Long, Task> states = replay(inOrder, last, faults);
        checkRealTime(inOrder, faults);
        checkReads(inOrder, states, faults);
        checkMisses(inOrder, faults);
        return faults;
    }

    private Map<Long, Task> replay(List<Write> inOrder, Stored<Task> last, List<String> faults) {
        Map<Long, Task> states = new HashMap<>();
        Stored<Task> model = created;
        states.put(1L, essence(model));
        for (Write write : inOrder) {
            model = TaskModel.next(model, write.operation());
            if (!write.answer().revision().equals(model.revision())) {
                faults.add("expected " + model.revision() + " but a write was answered with "
                        + write.answer().revision());
                return states;
            }
            if (!essence(write.answer()).equals(essence(model))) {
                faults.add("at " + model.revision() + " the model has " + essence(model) + " but the answer "
                        + essence(write.answer()));
            }
            states.put(model.revision().version(), essence(model));
        }
        if (!last.revision().equals(model.revision()) || !essence(last).equals(essence(model))) {
            faults.add("the model ends with " + model + " but the store with " + last);
        }
        return states;
    }

    /** A write that ended before another began has the lower version. */
    private static void checkRealTime(List<Write> inOrder, List<String> faults) {
        long latestStart = Long.MIN_VALUE;
        for (Write write : inOrder) {
            if (write.end() < latestStart) {
                faults.add("version " + write.answer().revision().version()
                        + " was answered before a write of a lower version began");
            }
            latestStart = Math.max(latestStart, write.start());
        }
    }

    /** A reader sees one version whole, and none older than what was acknowledged before it asked. */
    private void checkReads(List<Write> inOrder, Map<Long, Task> states, List<String> faults) {
        for (Read read : reads) {
            long version = read.answer().revision().version();
            if (!essence(read.answer()).equals(states.get(version))) {
                faults.add("a reader saw " + essence(read.answer()) + " at version " + version + " which was "
                        + states.get(version));
            }
        }
        List<Read> byStart = new ArrayList<>(reads);
        byStart.sort(Comparator.comparingLong(Read::start));
        List<Write> byEnd = new ArrayList<>(inOrder);
        byEnd.sort(Comparator.comparingLong(Write::end));
        long acknowledged = 1;
        int next = 0;
        for (Read read : byStart) {
            while (next < byEnd.size() && byEnd.get(next).end() < read.start()) {
                acknowledged = Math.max(
                        acknowledged, byEnd.get(next++).answer().revision().version());
            }
            if (read.answer().revision().version() < acknowledged) {
                faults.add("a reader saw version " + read.answer().revision().version() + " after " + acknowledged
                        + " was acknowledged");
            }
        }
    }

    /** Who had to start again had been overtaken by a write of the same section: of the spec, or of the status. */
    private void checkMisses(List<Write> inOrder, List<String> faults) {
        Map<Long, Write> byGeneration = new HashMap<>();
        Map<Long, Write> byStatusRevision = new HashMap<>();
        for (Write write : inOrder) {
            byGeneration.putIfAbsent(write.answer().revision().generation(), write);
            byStatusRevision.putIfAbsent(write.answer().revision().statusRevision(), write);
        }
        for (Miss miss : misses) {
            boolean status = miss.operation() instanceof Operation.UpdateStatus;
            Write overtaker = status
                    ? byStatusRevision.get(miss.base().statusRevision() + 1)
                    : byGeneration.get(miss.base().generation() + 1);
            if (overtaker == null || overtaker.start() > miss.end()) {
                faults.add(miss + " had to start again though nobody had written its section");
            }
        }
    }

    /** What the writers set, without the server's own marks. */
    private static Task essence(Stored<Task> stored) {
        Task.Builder task = stored.resource().toBuilder();
        task.getMetadataBuilder().clearVersion();
        TaskStatus.Builder status = task.getStatusBuilder().clearAudit();
        // A map has no order; neither has its text then.
        Map<String, String> marks = new TreeMap<>(status.getMarksMap());
        status.clearMarks().putAllMarks(marks);
        return task.build();
    }
}
