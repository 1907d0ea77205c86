package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.RedisClient;

/** Nobody but the user of the process reaches the embedded stores, their files, or what is executed. */
class PrivateStoresTest {
    private static final int NOBODY = 65534;

    @TempDir
    private Path base;

    private Path folder = Path.of("");

    @BeforeEach
    void name_a_folder() {
        folder = base.resolve("data");
    }

    @Test
    void folder_and_files_are_their_owners_alone() throws IOException {
        // when
        Map<String, String> permissions;
        try (BothStores running = BothStores.start(folder)) {
            assertThat(running.redisUri()).isNotNull();
            permissions = permissions();
        }

        // then
        assertThat(permissions)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "", "rwx------",
                        "mongo.db", "rw-------",
                        "redis.log", "rw-------",
                        "redis-server-7.0.15", "rwx------"));
    }

    @Test
    void a_folder_and_a_file_are_private_as_soon_as_they_are_there() throws IOException {
        // when
        PrivateFiles.file(PrivateFiles.folder(folder).resolve("new"));

        // then
        assertThat(permissions()).isEqualTo(Map.of("", "rwx------", "new", "rw-------"));
    }

    @Test
    void what_a_former_start_left_open_is_closed() throws IOException {
        // given
        BothStores.start(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : List.of("mongo.db", "redis.log")) {
            Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
        }

        // when
        try (BothStores running = BothStores.start(folder)) {

            // then
            assertThat(running.redisUri()).isNotNull();
            assertThat(permissions())
                    .containsEntry("", "rwx------")
                    .containsEntry("mongo.db", "rw-------")
                    .containsEntry("redis.log", "rw-------");
        }
    }

    @Test
    void an_executable_that_somebody_left_in_the_folder_is_not_run() throws IOException {
        // given
        Path witness = base.resolve("was-run");
        Path planted = Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                .resolve("redis-server-7.0.15");
        plant(planted, witness);
        makeAsLongAs(Files.size(carriedExecutable()), planted);

        // when
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder);
                RedisClient client = RedisClient.create(redis.uri())) {

            // then
            assertThat(client.ping()).isEqualTo("PONG");
            assertThat(witness).doesNotExist();
        }
    }

    @Test
    void an_executable_that_lies_in_the_current_folder_is_neither_run_nor_taken_away() throws Exception {
        // given: what the library that carries Redis would take in place of its own
        Path witness = base.resolve("was-run");
        Path working = Files.createDirectory(base.resolve("working"));
        List<Path> planted = new ArrayList<>();
        for (String machine : List.of("linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64")) {
            planted.add(plant(working.resolve("redis-server-7.0.15-" + machine), witness));
        }

        // when
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServeRedis.class.getName(),
                        folder.toString())
                .directory(working.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // then
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).contains("answered PONG");
        assertThat(witness).doesNotExist();
        assertThat(planted).allSatisfy(file -> assertThat(file).exists());
    }

    /** A link to the right file is none the better: whoever owns that file can still exchange it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_link_in_place_of_the_executable_is_replaced_and_not_followed(boolean toTheSame) throws IOException {
        // given
        Path witness = base.resolve("was-run");
        Path elsewhere = toTheSame ? carriedExecutable() : plant(base.resolve("elsewhere"), witness);
        byte[] content = Files.readAllBytes(elsewhere);
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path link = Files.createSymbolicLink(folder.resolve("redis-server-7.0.15"), elsewhere);

        // when
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder);
                RedisClient client = RedisClient.create(redis.uri())) {

            // then
            assertThat(client.ping()).isEqualTo("PONG");
            assertThat(link).isRegularFile();
            assertThat(Files.isSymbolicLink(link)).isFalse();
            assertThat(elsewhere).hasBinaryContent(content);
            assertThat(witness).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx---rwx", "rwx-w----", "rwxrwxrwx"})
    void a_folder_that_others_can_write_is_refused(String permissions) throws IOException {
        // given
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));

        // when, then
        assertRefused(folder + " can be written by others (" + permissions + "); see that nothing in it is theirs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "in-between/data", "not/there/yet/data"})
    void a_folder_somewhere_below_one_where_everybody_can_exchange_it_is_refused(String below) throws IOException {
        // given
        Path open = Files.createDirectory(base.resolve("open"));
        Files.createDirectory(
                open.resolve("in-between"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        folder = open.resolve(below);

        // when, then
        assertRefused("everybody can exchange what is in " + open.toRealPath());
    }

    @Test
    void a_folder_in_one_with_the_sticky_bit_is_used() throws IOException {
        // given
        Path sticky = Files.createDirectory(base.resolve("sticky"));
        Files.setAttribute(sticky, "unix:mode", 01777);

        // when, then
        assertThat(PrivateFiles.folder(sticky.resolve("data"))).isDirectory();
    }

    @Test
    void a_folder_of_another_user_is_refused() throws IOException {
        // given
        assumeThat(System.getProperty("user.name"))
                .as("who can give folders away")
                .isEqualTo("root");
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setAttribute(folder, "unix:uid", NOBODY);

        // when, then
        assertRefused("not to root; name a folder of your own");
    }

    @Test
    void a_link_to_a_folder_is_refused() throws IOException {
        // given
        Files.createSymbolicLink(folder, Files.createDirectory(base.resolve("elsewhere")));

        // when, then
        assertRefused(folder + " is a symbolic link; name the folder itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongo.db", "redis.log"})
    void a_link_in_place_of_a_file_is_refused_and_what_it_leads_to_left_alone(String name) throws IOException {
        // given
        Path elsewhere = Files.createFile(base.resolve("elsewhere"));
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path link = Files.createSymbolicLink(folder.resolve(name), elsewhere);

        // when, then
        assertThatThrownBy(() -> BothStores.start(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(link + " is not a file; remove it, or name another folder");
        assertThat(elsewhere).isEmptyFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
                .isEqualTo("rw-r--r--");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> EmbeddedMongo.start(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why);
        assertThatThrownBy(() -> EmbeddedRedis.start(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why);
    }

    @Test
    void whoever_does_not_know_the_password_is_told_nothing_by_either_store() throws IOException {
        // given
        try (BothStores stores = BothStores.start(folder)) {
            URI mongo = URI.create(stores.mongoUri());
            String address = "mongodb://127.0.0.1:" + mongo.getPort();
            String guessing = "mongodb://stigmer:guess@127.0.0.1:" + mongo.getPort()
                    + "/?authMechanism=PLAIN&authSource=%24external";

            // when, then
            for (Document command : List.of(
                    new Document("find", "agent_execution"),
                    new Document("insert", "agent_execution").append("documents", List.of(new Document("_id", "x"))),
                    new Document("listCollections", 1),
                    new Document("dropDatabase", 1),
                    new Document("ping", 1))) {
                assertThatThrownBy(() -> run(address, command))
                        .isInstanceOfSatisfying(
                                MongoCommandException.class,
                                refused -> assertThat(refused.getErrorCode()).isEqualTo(13));
                assertThatThrownBy(() -> run(guessing, command)).isInstanceOf(MongoSecurityException.class);
            }
            try (RedisClient stranger = RedisClient.create(
                    URI.create("redis://127.0.0.1:" + stores.redisUri().getPort()))) {
                assertThatThrownBy(() -> stranger.get("key")).hasMessageContaining("NOAUTH");
            }
        }
    }

    @Test
    void a_query_in_the_old_protocol_without_the_password_ends_the_connection() throws IOException {
        // given
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                Socket stranger = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(mongo.connectionString()).getPort())) {
            stranger.setSoTimeout((int) TimeUnit.SECONDS.toMillis(20));

            // when
            stranger.getOutputStream().write(oldQuery("stigmer.agent_execution"));

            // then
            assertThat(stranger.getInputStream().read())
                    .as("the first byte of an answer")
                    .isEqualTo(-1);
        }
    }

    /** OP_QUERY, with a filter that every document passes. */
    private static byte[] oldQuery(String collection) {
        byte[] name = collection.getBytes(StandardCharsets.US_ASCII);
        int length = 16 + 4 + name.length + 1 + 8 + 5;
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .putInt(1)
                .putInt(0)
                .putInt(2004)
                .putInt(0)
                .put(name)
                .put((byte) 0)
                .putInt(0)
                .putInt(10)
                .putInt(5)
                .array();
    }

    @Test
    void passwords_are_new_with_every_start_and_no_process_or_file_shows_them() throws IOException {
        // given
        String former;
        try (BothStores stores = BothStores.start(folder)) {
            former = stores.redisUri().getUserInfo();
        }

        // when
        try (BothStores stores = BothStores.start(folder)) {
            String redis = stores.redisUri().getUserInfo().substring(1);
            String mongo = URI.create(stores.mongoUri()).getUserInfo().substring("stigmer:".length());

            // then
            assertThat(redis)
                    .hasSizeGreaterThanOrEqualTo(32)
                    .isNotEqualTo(former)
                    .isNotEqualTo(mongo);
            assertThat(ProcessHandle.current()
                            .descendants()
                            .map(one -> one.info().commandLine().orElse("")))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(redis) || line.contains(mongo));
            for (String name : permissions().keySet()) {
                if (!name.isEmpty()) {
                    assertThat(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1))
                            .doesNotContain(redis, mongo);
                }
            }
        }
    }

    private static void run(String uri, Document command) throws MongoException {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase("stigmer").runCommand(command);
        }
    }

    private static Path plant(Path file, Path witness) throws IOException {
        Files.writeString(file, "#!/bin/sh\ntouch '" + witness + "'\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** The redis-server of this program, in a folder of its own. */
    private Path carriedExecutable() throws IOException {
        return RedisExecutable.ofThisMachine().in(Files.createDirectories(base.resolve("carried")));
    }

    /** Zeros after the end of a script change nothing of what it does. */
    private static void makeAsLongAs(long size, Path script) throws IOException {
        Files.writeString(script, "exit 0\n", StandardOpenOption.APPEND);
        try (FileChannel channel = FileChannel.open(script, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), size - 1);
        }
    }

    /** What may be done with the folder and with each file in it, by name. */
    private Map<String, String> permissions() throws IOException {
        Map<String, String> permissions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                permissions.put(
                        folder.relativize(file).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return permissions;
    }
}
