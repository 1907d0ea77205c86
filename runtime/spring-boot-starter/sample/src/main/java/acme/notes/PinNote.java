package acme.notes;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.operation.UpdateStatusOperation;
import ai.stigmer.runtime.resource.MessageMapping;
import org.springframework.stereotype.Component;

/** Handles an rpc that has no standard operation. */
@Component
class PinNote extends UpdateStatusOperation<PinNoteRequest, Note, Note> implements NoteGrpcAutoController.PinHandler {
    private static final Note PINNED =
            Note.newBuilder().setStatus(NoteStatus.newBuilder().setPinned(true)).build();

    PinNote(Resource<Note> notes) {
        super(notes.backend(), new MessageMapping<>(PinNoteRequest.getDescriptor(), request -> PINNED, note -> note));
    }
}
