package ai.stigmer.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import redis.embedded.RedisExecProvider;

/** The redis-server that this program carries, as a file that can be started. */
final class RedisExecutable {
    private final String resource;

    private RedisExecutable(String resource) {
        this.resource = resource;
    }

    /**
     * The one for this machine. The library's own way of finding it would take a file of that name in the current
     * folder.
     *
     * @throws IOException if the program carries none
     */
    static RedisExecutable ofThisMachine() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = "/redis-server-" + RedisExecProvider.redisVersion + "-" + system + "-"
                + switch (processor) {
                    case "x86_64", "amd64" -> "amd64";
                    case "aarch64", "arm64" -> "arm64";
                    case "x86", "i386" -> "386";
                    default -> processor;
                };
        if (RedisExecProvider.class.getResource(name) == null) {
            throw new IOException("there is no embedded redis-server for " + system + " on " + processor
                    + "; name a Redis that is installed");
        }
        return new RedisExecutable(name);
    }

    /**
     * The executable in a private folder, where it stays for the next start: unpacked, or the one that is there if it
     * is the same byte for byte.
     */
    Path in(Path folder) throws IOException {
        Path kept = folder.resolve("redis-server-" + RedisExecProvider.redisVersion);
        if (!isWhatIsCarried(kept)) {
            Path whole = Files.createTempFile(folder, "redis-server-", ".new");
            try (InputStream carried = open()) {
                Files.copy(carried, whole, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rwx------"));
            Files.move(whole, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return kept;
    }

    private boolean isWhatIsCarried(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isExecutable(file)) {
            return false;
        }
        try (InputStream found = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                InputStream carried = open()) {
            return MessageDigest.isEqual(digest(found), digest(carried));
        }
    }

    private InputStream open() throws IOException {
        InputStream carried = RedisExecProvider.class.getResourceAsStream(resource);
        if (carried == null) {
            throw new IOException("the program no longer holds " + resource + "; was its jar exchanged?");
        }
        return carried;
    }

    private static byte[] digest(InputStream content) throws IOException {
        try (DigestInputStream reading = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            reading.transferTo(OutputStream.nullOutputStream());
            return reading.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
