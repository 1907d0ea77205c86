package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.testing.Note;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class InsecureOpenAccessTest {
    private static final Note HELLO = Note.newBuilder().setId("n1").build();

    private final InsecureOpenAccess open = InsecureOpenAccess.everybodyMayDoEverythingAs(Principal.user("developer"));

    @Test
    void everybody_may_do_everything_as_one_principal_and_the_server_says_so_loudly() {
        Logger logger = (Logger) LoggerFactory.getLogger(StigmerServer.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try (NoteServer server =
                NoteServer.start(checking(open.authorizer()), builder -> builder.insecureOpenAccess(open))) {
            assertThat(call(server.anonymous(), NoteController.EDIT, HELLO).getText())
                    .isEqualTo("user:developer");
            assertThat(call(server.as("mallory"), NoteController.EDIT, HELLO).getText())
                    .isEqualTo("user:developer");
            assertThat(log.list).anySatisfy(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.WARN);
                assertThat(event.getFormattedMessage()).startsWith("INSECURE OPEN ACCESS");
            });
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void an_open_server_refuses_to_listen_on_an_address_that_others_can_reach() {
        for (String address : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            ServerSettings settings =
                    ServerSettings.on(new InetSocketAddress(address, 0), TransportSecurity.plaintext());

            assertThatThrownBy(() -> NoteServer.start(
                            settings, new NoteController(), builder -> builder.insecureOpenAccess(open)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("listen on a loopback address");
        }
    }

    @Test
    void the_open_authorizer_allows_nothing_to_a_server_that_is_not_open() {
        try (NoteServer server = NoteServer.start(checking(open.authorizer()))) {
            StatusRuntimeException failure = failureOf(() -> call(server.as("alice"), NoteController.EDIT, HELLO));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
        }
        assertThatThrownBy(() -> open.authorizer().visible(Principal.user("alice"), "can_view", "note"))
                .isInstanceOf(RpcException.class);
    }

    private static NoteController checking(Authorizer authorizer) {
        return new NoteController().edit((note, call) -> check(authorizer, call));
    }

    private static void check(Authorizer authorizer, RpcCall<Note, Note> call) {
        Principal caller = call.caller().principal();
        assertThat(authorizer.check(new PermissionCheck(caller, "can_edit", new ResourceRef("note", "n1"))))
                .isTrue();
        assertThat(authorizer.visible(caller, "can_view", "note")).isEqualTo(new VisibleResources.All());
        NoteController.answer(call, Note.newBuilder().setText(caller.toString()).build());
    }
}
