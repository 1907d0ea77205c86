package acme.notes;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.operation.CreateOperation;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.resource.MessageMapping;
import org.springframework.stereotype.Component;

/** Takes the place of the standard create, with one step more. */
@Component
class CreateNote extends CreateOperation<Note, Note, Note> implements NoteGrpcAutoController.CreateHandler {
    private final RequireText requireText;

    CreateNote(Resource<Note> notes, RequireText requireText) {
        super(notes.backend(), MessageMapping.same(notes.backend().type()));
        this.requireText = requireText;
    }

    @Override
    protected Pipeline<Note> pipeline() {
        return pipelineNamed("note-create")
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(authorize())
                .step(requireText)
                .step(buildNewState())
                .step(persist())
                .step(grantOwnership())
                .step(publish())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }
}
