package ai.stigmer.admin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.admin.AdministeredService;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.events.DeadLetter;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The commands, as the main program of a service has them, against a server on a port. */
class AdminCommandTest {
    private static AdministeredService service;
    private static Path rootKey;
    private static Path strangersKey;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = new AdministeredService();
        rootKey = Files.writeString(folder.resolve("root.key"), service.key("root") + "\n");
        strangersKey = Files.writeString(folder.resolve("mallory.key"), service.key("mallory"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Outcome run(Path key, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("admin", "--target", service.target(), "--api-key-file", key.toString()));
        all.addAll(List.of(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }

    private static Outcome root(String... arguments) {
        return run(rootKey, arguments);
    }

    @Test
    void an_issued_key_is_shown_once_works_and_can_be_revoked() throws IOException {
        // given
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("ROOT");
        log.start();
        logger.addAppender(log);

        // when
        Outcome issued = root("keys", "issue", "user:root", "--name", "laptop", "--days", "1");
        logger.detachAppender(log);

        // then
        String token = issued.out().lines().skip(1).findFirst().orElseThrow();
        String id = token.split("_", 3)[1];
        assertThat(issued.out())
                .startsWith("Key " + id + " of user:root, good until ")
                .contains("shown this once");
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.equals("key_issued id=" + id + " principal=user:root by=user:root"))
                .noneMatch(line -> line.contains(token.substring(token.length() - 43)));

        Path itsKey = Files.writeString(rootKey.resolveSibling("laptop.key"), token);
        Outcome listed = run(itsKey, "keys", "list", "user:root");
        assertThat(listed.out()).startsWith("ID ").contains(id + "  laptop ").doesNotContain(token);
        assertThat(root("keys", "revoke", id).out()).isEqualTo("revoked " + id + "\n");
        assertThat(root("keys", "list", "user:root").out()).doesNotContain(id);
    }

    @Test
    void grants_are_added_listed_explained_and_removed() {
        service.relate("organization:acme", "organization", "note", "n1");

        assertThat(root("grants", "why", "user:ada", "can_edit", "note:n1")).isEqualTo(new Outcome(0, """
                        user:ada can_edit note:n1: no
                        - can_edit on note:n1: (editor or admin from organization) but not blocked
                          - editor or admin from organization
                            - editor on note:n1: not granted to user:ada
                            - admin from organization: organization of note:n1 is organization:acme
                              - admin on organization:acme: not granted to user:ada
                        """, ""));
        assertThat(root("grants", "add", "user:ada", "admin", "organization:acme"))
                .isEqualTo(new Outcome(0, "user:ada is admin of organization:acme\n", ""));
        assertThat(root("grants", "why", "user:ada", "can_edit", "note:n1")).isEqualTo(new Outcome(0, """
                        user:ada can_edit note:n1: yes
                        + can_edit on note:n1: (editor or admin from organization) but not blocked
                          + editor or admin from organization
                            + admin from organization: organization of note:n1 is organization:acme
                              + admin on organization:acme: granted to user:ada
                          - blocked on note:n1: not granted to user:ada
                        """, ""));
        assertThat(root("grants", "list", "organization:acme").out()).isEqualTo("""
                SUBJECT   RELATION  RESOURCE
                user:ada  admin     organization:acme
                """);
        assertThat(root("grants", "remove", "user:ada", "admin", "organization:acme")
                        .out())
                .isEqualTo("user:ada is no longer admin of organization:acme\n");
        assertThat(root("grants", "list", "organization:acme").out()).isEqualTo("no grants\n");
    }

    @Test
    void dead_letters_are_listed_replayed_and_dropped() {
        DeadLetter replayed = service.parked("note_1");
        DeadLetter refused = service.parked("note_2");
        DeadLetter dropped = service.parked("note_3");
        service.refuse("note_2");

        assertThat(root("outbox", "list").out())
                .startsWith("KIND  ID ")
                .contains(replayed.id(), refused.id(), dropped.id(), "the CRM does not know note_1");
        Outcome both = root("outbox", "replay", "note", refused.id(), replayed.id());
        assertThat(both.out()).isEqualTo("replayed " + replayed.id() + "\n");
        assertThat(both.err())
                .startsWith("error: sink crm did not take " + refused.id() + ", which stays")
                .doesNotContain("secret");
        assertThat(both.exitCode()).isEqualTo(1);
        assertThat(service.delivered()).containsExactly("note_1");
        assertThat(root("outbox", "drop", "note", dropped.id(), "--yes").out())
                .isEqualTo("dropped " + dropped.id() + "\n");
        assertThat(root("outbox", "list", "note").out())
                .contains(refused.id())
                .doesNotContain(replayed.id(), dropped.id());
        assertThat(root("outbox", "replay", "note", "--all").exitCode()).isEqualTo(1);
    }

    @Test
    void nothing_is_dropped_that_nobody_confirmed() {
        DeadLetter letter = service.parked("note_4");

        Outcome declined = answering("n\n", "outbox", "drop", "note", letter.id());
        Outcome silent = answering("", "outbox", "drop", "note", letter.id());
        assertThat(List.of(declined.exitCode(), silent.exitCode())).containsOnly(1);
        assertThat(declined.err()).isEqualTo("Drop 1 of kind note for good? [y/N] nothing was dropped\n");
        assertThat(service.stigmer().deadLetters("note").find(letter.id())).isPresent();

        assertThat(answering("y\n", "outbox", "drop", "note", letter.id()).exitCode())
                .isZero();
        assertThat(service.stigmer().deadLetters("note").find(letter.id())).isEmpty();
    }

    private static Outcome answering(String answer, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        try {
            return root(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_doctor_says_how_the_service_is_and_what_to_do() {
        service.parked("note_5");

        Outcome checked = root("doctor");

        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out())
                .startsWith("ok    service: " + service.target() + " answers and is ready\nok    store: answers\n")
                .contains("warn  dead letters of note: ", "      look at them with outbox list note")
                .contains("ok    setting authorization: the embedded policy store and its model\n");
    }

    @Test
    void machines_read_json() {
        service.relate("user:bob", "member", "organization", "json");

        Document grants = Document.parse(
                root("--json", "grants", "list", "organization:json").out());
        Document why = Document.parse(root("grants", "why", "user:bob", "member", "organization:json", "--json")
                .out());
        Document doctor = Document.parse(root("doctor", "--json").out());

        assertThat(grants.getList("grants", Document.class))
                .containsExactly(new Document("subject", "user:bob")
                        .append("relation", "member")
                        .append("resource", "organization:json"));
        assertThat(why.getBoolean("allowed")).isTrue();
        assertThat(doctor.getList("checks", Document.class))
                .first()
                .isEqualTo(new Document("result", "ok")
                        .append("subject", "service")
                        .append("found", service.target() + " answers and is ready")
                        .append("advice", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keys issue user:eve",
                "keys list user:eve",
                "keys revoke 00",
                "grants add user:mallory administrator administration:service",
                "grants remove user:root administrator administration:service",
                "grants list administration:service",
                "grants why user:root can_diagnose administration:service",
                "outbox list",
                "outbox replay note x",
                "outbox drop note x --yes",
                "doctor"
            })
    void a_caller_without_the_permission_is_refused_with_the_text_of_the_rpc(String command) {
        Outcome refused = run(strangersKey, command.split(" "));

        assertThat(refused.err()).startsWith("error: unauthorized to ");
        assertThat(refused).isEqualTo(new Outcome(1, "", refused.err()));
        assertThat(service.stigmer().relations().list(new ResourceRef("administration", "service"), any -> true, 10))
                .containsExactly(
                        new Relation("user:root", "administrator", new ResourceRef("administration", "service")));
    }

    @Test
    void the_exit_code_tells_what_is_absent_from_what_is_wrong_and_who_is_not_there() throws IOException {
        String nobodyIsThere;
        try (ServerSocket free = new ServerSocket(0)) {
            nobodyIsThere = "127.0.0.1:" + free.getLocalPort();
        }

        assertThat(root("keys", "revoke", "0000").exitCode()).isEqualTo(1);
        assertThat(root("grants", "remove", "user:ada", "owner", "note:absent"))
                .isEqualTo(new Outcome(1, "", "error: user:ada was not granted owner on note:absent\n"));
        assertThat(root("outbox", "drop", "note", "absent", "--yes").exitCode()).isEqualTo(1);

        Outcome ungrantable = root("grants", "add", "organization:acme", "owner", "note:n1");
        assertThat(ungrantable.exitCode()).isEqualTo(2);
        assertThat(ungrantable.err()).contains("it may be granted to [user]");
        assertThat(root("grants", "why", "user:ada", "can_edti", "note:n1").err())
                .isEqualTo("error: permission: type note of the authorization model has no relation can_edti, but"
                        + " organization, owner, editor, blocked, can_view, can_edit\n");
        assertThat(root("keys", "issue", "ada").exitCode()).isEqualTo(2);
        assertThat(root("keys", "issue", "user:ada", "--days", "0").exitCode()).isEqualTo(2);
        assertThat(root("outbox", "list", "nte").exitCode()).isEqualTo(2);
        assertThat(root("outbox", "replay", "note").exitCode()).isEqualTo(2);
        assertThat(root("keys").err()).contains("Say what to do with keys");
        assertThat(root("keys", "lst").exitCode()).isEqualTo(2);
        assertThat(root("--plaintext", "--tls", "doctor").exitCode()).isEqualTo(2);
        assertThat(run(Path.of("absent.key"), "doctor").err()).contains("cannot read absent.key");

        Outcome unreachable =
                Outcome.of("admin", "--target", nobodyIsThere, "doctor", "--api-key-file", rootKey.toString());
        assertThat(unreachable.exitCode()).isEqualTo(3);
        assertThat(unreachable.err()).startsWith("error: " + nobodyIsThere + " does not answer: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "keys",
                "keys issue",
                "keys list",
                "keys revoke",
                "grants",
                "grants add",
                "grants remove",
                "grants list",
                "grants why",
                "outbox",
                "outbox list",
                "outbox replay",
                "outbox drop",
                "doctor"
            })
    void every_command_explains_itself_with_an_example(String command) {
        Outcome help =
                Outcome.of(("admin " + command + " --help").replace("  ", " ").split(" "));

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--target=HOST:PORT", "--json", "Example:\n  admin ");
    }
}
