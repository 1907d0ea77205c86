package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import io.grpc.Status;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody gets in where they do not belong: every rpc in every situation, with the embedded policy store. */
class AuthorizationMatrixTest {
    private static DataDirectory directory;
    private static Stores stores;
    private static MatrixService service;

    @BeforeAll
    static void start() throws IOException {
        directory = DataDirectory.temporary();
        stores = Stores.open(StoreSettings.embedded(), directory.path());
        service = MatrixService.start(stores, directory.path());
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
        directory.close();
    }

    @TestFactory
    Stream<DynamicNode> every_rpc_in_every_situation() {
        return service.matrix().tests();
    }

    @Test
    void a_write_that_lost_its_race_is_authorized_again_and_refused_once_the_permission_is_gone() {
        // given
        MatrixService.Execution execution = service.newResource();
        Principal editor = Principal.user("editor-" + UUID.randomUUID());
        Relation granted = new Relation(
                editor.toString(), "editor", new ResourceRef("agent_execution", execution.id("agent_execution")));
        service.relations().add(granted);
        AgentExecution.Builder admins = execution.created().toBuilder();
        admins.getSpecBuilder().setMessage("The admin was faster.");
        service.faults().afterNextAnswer(editor, () -> {
            service.relations().remove(granted);
            execution.admin().commands().update(admins.build());
        });
        AgentExecution.Builder editors = execution.created().toBuilder().clearMetadata();
        editors.getMetadataBuilder().setId(execution.id("agent_execution"));
        editors.getSpecBuilder().setMessage("The editor was authorized first.");

        // when
        Status answer = Answers.statusOf(() -> Caller.with(service.credential(editor), service.channel())
                .commands()
                .update(editors.build()));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(answer.getDescription()).isEqualTo("unauthorized to update agent execution");
        assertThat(execution
                        .admin()
                        .get(execution.id("agent_execution"))
                        .getSpec()
                        .getMessage())
                .isEqualTo("The admin was faster.");
    }
}
