package ai.stigmer.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A MongoDB-compatible server in this process, on a free port of the loopback address, with its data in one file, for
 * those who know its password. A write that it acknowledged survives the end of the process, however that comes. It
 * does not survive the end of the machine: nothing waits for the disk.
 *
 * <p>Thread-safe.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final String FILE = "mongo.db";

    /** Each may wait for a commit, so as many writes can share one. */
    private static final int WORKERS = 16;

    private final MongoServer server;
    private final InetSocketAddress address;
    private final StorePassword password;

    private EmbeddedMongo(MongoServer server, InetSocketAddress address, StorePassword password) {
        this.server = server;
        this.address = address;
        this.password = password;
    }

    /**
     * Starts the server.
     *
     * @param directory where the data is or will be; it becomes private
     * @throws IOException if the file cannot be opened, for one because another process has it, or if the folder is not
     *     this user's alone
     */
    public static EmbeddedMongo start(Path directory) throws IOException {
        return start(directory, 0, StorePassword.random());
    }

    /**
     * Starts the server where it was before, so that clients find it again.
     *
     * @param port 0 takes a free one
     * @param password whoever knows it may read and write everything
     * @throws IOException as {@link #start(Path)} does
     */
    public static EmbeddedMongo start(Path directory, int port, String password) throws IOException {
        return start(directory, port, new StorePassword(password));
    }

    /** Starts the server without a file: the data is gone when it is closed. */
    public static EmbeddedMongo inMemory() {
        return start(Storage.inMemory(), 0, StorePassword.random());
    }

    private static EmbeddedMongo start(Path directory, int port, StorePassword password) throws IOException {
        Path file = PrivateFiles.folder(directory).resolve(FILE);
        requireNotEmptied(file);
        PrivateFiles.file(file);
        return start(Storage.in(file), port, password);
    }

    /** What was in it would be gone without a word. */
    private static void requireNotEmptied(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0) {
            throw new IOException(
                    file + " is empty, so what was stored in it is lost; put a copy of it there, or remove it"
                            + " to begin with an empty store");
        }
    }

    private static EmbeddedMongo start(Storage storage, int port, StorePassword password) {
        MongoServer server = new MongoServer(new DurableBackend(storage, new PasswordGate(password)));
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
            return new EmbeddedMongo(server, server.getLocalAddress(), password);
        } catch (RuntimeException | Error failure) {
            server.shutdownNow();
            throw failure;
        }
    }

    /** Where drivers find the server, with the password that it asks for. */
    public String connectionString() {
        return "mongodb://" + PasswordGate.USER + ":" + password.text() + "@"
                + address.getAddress().getHostAddress() + ":" + address.getPort()
                + "/?authMechanism=PLAIN&authSource=%24external";
    }

    /** Stops the server and closes the file, if there is one. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
