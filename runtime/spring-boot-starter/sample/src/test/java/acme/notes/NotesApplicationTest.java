package acme.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.grpc.test.autoconfigure.LocalGrpcServerPort;
import org.springframework.boot.test.context.SpringBootTest;

/** The application as it is, on a port of its own. */
@SpringBootTest(properties = {"spring.grpc.server.port=0", "stigmer.embedded.directory=target/stigmer-data"})
class NotesApplicationTest {
    @Autowired
    private Stigmer stigmer;

    @LocalGrpcServerPort
    private int port;

    private ManagedChannel channel;

    @BeforeEach
    void connect() {
        channel = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
        stigmer.relations().add(new Relation("user:ada", "member", new ResourceRef("organization", "acme")));
    }

    @AfterEach
    void disconnect() {
        channel.shutdownNow();
    }

    @Test
    void a_member_creates_and_lists_a_note_and_a_stranger_is_refused() {
        Note draft = Note.newBuilder()
                .setMetadata(ApiResourceMetadata.newBuilder().setOrg("acme").setName("The first " + System.nanoTime()))
                .setSpec(NoteSpec.newBuilder().setText("hello"))
                .build();
        Note created = as("ada").create(draft);
        assertThat(created.getMetadata().getId()).startsWith("note_");
        assertThat(as("ada").list(ListNotesRequest.newBuilder().setOrg("acme").build()).getItemsList())
                .contains(created);
        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> as("eve").create(draft))
                .withMessageContaining("PERMISSION_DENIED");
    }

    private NoteControllerGrpc.NoteControllerBlockingStub as(String user) {
        Metadata headers = new Metadata();
        headers.put(
                Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                "Bearer " + stigmer.apiKeys().issue(Principal.user(user), "test", Duration.ofHours(1)).token());
        return NoteControllerGrpc.newBlockingStub(channel)
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }
}
