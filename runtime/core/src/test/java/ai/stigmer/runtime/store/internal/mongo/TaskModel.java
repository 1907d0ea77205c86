package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.mongo.History.Operation;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskSpec;
import ai.stigmer.runtime.testing.TaskStatus;
import java.util.ArrayList;
import java.util.List;

/** What each operation makes of a task, by itself. */
final class TaskModel {
    private TaskModel() {}

    static Stored<Task> next(Stored<Task> base, Operation operation) {
        Revision revision = base.revision();
        Task.Builder task = base.resource().toBuilder();
        if (operation instanceof Operation.UpdateStatus update) {
            task.setStatus(status(base, update).toBuilder()
                    .putAllMarks(base.resource().getStatus().getMarksMap())
                    .putMarks(update.mark(), update.value())
                    .clearNotes()
                    .addAllNotes(notes(base, update)));
            return new Stored<>(task.build(), revision.nextStatus());
        }
        boolean clears = operation instanceof Operation.Update;
        task.setSpec(spec(base, operation));
        if (clears) {
            task.setStatus(TaskStatus.getDefaultInstance());
        }
        return new Stored<>(task.build(), revision.nextSpec(clears));
    }

    /** The spec that the operation asks for: a count that a lost update would get wrong. */
    static TaskSpec spec(Stored<Task> base, Operation operation) {
        String title = operation instanceof Operation.Update update
                ? update.title()
                : ((Operation.UpdateAndPreserve) operation).title();
        TaskSpec spec = base.resource().getSpec();
        return spec.toBuilder().setTitle(title).setBudget(spec.getBudget() + 1).build();
    }

    /** The status update that the operation asks for: a count, and one mark and note among those that are there. */
    static TaskStatus status(Stored<Task> base, Operation.UpdateStatus operation) {
        return TaskStatus.newBuilder()
                .setAttempts(base.resource().getStatus().getAttempts() + 1)
                .putMarks(operation.mark(), operation.value())
                .addNotes(note(operation))
                .build();
    }

    private static List<Note> notes(Stored<Task> base, Operation.UpdateStatus operation) {
        List<Note> notes = new ArrayList<>(base.resource().getStatus().getNotesList());
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).getId().equals(operation.note())) {
                notes.set(i, note(operation));
                return notes;
            }
        }
        notes.add(note(operation));
        return notes;
    }

    private static Note note(Operation.UpdateStatus operation) {
        return Note.newBuilder()
                .setId(operation.note())
                .setText(operation.value())
                .build();
    }
}
