package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.testkit.InMemoryService;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as it will be, with its data in memory and without servers. */
class ${resource}ServerTest {
    private static final Principal ADA = Principal.user("ada");
    private static final Principal EVE = Principal.user("eve");

    private final InMemoryService service = InMemoryService.of(Path.of("src/main/resources/model.fga"));

    @BeforeEach
    void serve() {
        Resource<${resource}> resources = service.stigmer().resource(${resource}.getDefaultInstance());
        service.serve(new ${resource}GrpcAutoController(resources));
        service.relate(ADA, "member", "organization", "acme");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_member_of_the_organization_creates_one_and_a_stranger_does_not_see_it() {
        ${resource} created = service.as(ADA)
                .call(
                        ${resource}GrpcAutoController.CREATE,
                        ${resource}.newBuilder()
                                .setMetadata(ApiResourceMetadata.newBuilder()
                                        .setOrg("acme")
                                        .setName("The first"))
                                .setSpec(${resource}Spec.newBuilder().setText("hello"))
                                .build());
        ApiResourceId id = ApiResourceId.newBuilder()
                .setValue(created.getMetadata().getId())
                .build();

        assertEquals(created, service.as(ADA).call(${resource}GrpcAutoController.GET, id));
        StatusRuntimeException refused = assertThrows(
                StatusRuntimeException.class,
                () -> service.as(EVE).call(${resource}GrpcAutoController.GET, id));
        assertEquals(Status.Code.PERMISSION_DENIED, refused.getStatus().getCode());
    }
}
