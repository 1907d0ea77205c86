package acme.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.spring.test.StigmerTest;
import ai.stigmer.testkit.InMemoryService;
import io.grpc.StatusRuntimeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.grpc.server.GrpcServerFactory;

/** Handlers and pipelines in memory, without servers. */
@StigmerTest
class NoteHandlersTest {
    private static final Principal ADA = Principal.user("ada");

    @Autowired
    private InMemoryService service;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void relate() {
        service.relate(ADA, "member", "organization", "acme");
    }

    @Test
    void a_handler_of_the_context_serves_an_rpc_without_an_operation() {
        Note created = create("Pinned", "hello");

        Note pinned = service.as(ADA)
                .call(
                        NoteGrpcAutoController.PIN,
                        PinNoteRequest.newBuilder()
                                .setNoteId(created.getMetadata().getId())
                                .build());

        assertThat(pinned.getStatus().getPinned()).isTrue();
        assertThat(pinned.getSpec()).isEqualTo(created.getSpec());
    }

    @Test
    void a_handler_of_the_context_takes_the_place_of_a_standard_operation() {
        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> create("Empty", " "))
                .withMessage("FAILED_PRECONDITION: the note says nothing");
    }

    @Test
    void the_other_operations_stay_the_standard_ones() {
        Note applied = service.as(ADA).call(NoteGrpcAutoController.APPLY, note("Applied", "once"));
        Note again = service.as(ADA).call(NoteGrpcAutoController.APPLY, note("Applied", "twice"));

        assertThat(again.getMetadata().getId()).isEqualTo(applied.getMetadata().getId());
        assertThat(again.getSpec().getText()).isEqualTo("twice");
        assertThat(service.as(ADA)
                        .call(NoteGrpcAutoController.LIST, ListNotesRequest.getDefaultInstance())
                        .getItemsList())
                .contains(again);
    }

    @Test
    void no_server_runs() {
        assertThat(context.getBeanProvider(GrpcServerFactory.class).stream()).isEmpty();
    }

    private Note create(String name, String text) {
        return service.as(ADA).call(NoteGrpcAutoController.CREATE, note(name, text));
    }

    private static Note note(String name, String text) {
        return Note.newBuilder()
                .setMetadata(ApiResourceMetadata.newBuilder().setOrg("acme").setName(name))
                .setSpec(NoteSpec.newBuilder().setText(text))
                .build();
    }
}
