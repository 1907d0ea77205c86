package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The ends of runs that the service does not know yet, each in a file of its own: an {@link AgentExecution} in protobuf's
 * wire format, readable by its owner alone. A runner writes the file before it tells the end and removes it once that is
 * acknowledged, so an end outlives the runner too.
 *
 * <p>Thread-safe; several processes may use one folder.
 */
public final class Spool {
    private static final String SUFFIX = ".end.binpb";

    private final Path folder;

    /** A spool in a folder, which is made when it is needed. */
    public Spool(Path folder) {
        this.folder = folder;
    }

    /**
     * What became of a spooled end.
     *
     * @param delivered whether the service has it now
     * @param refused whether it wants no such end any more, since somebody else decided; the file is gone then too
     * @param answer what the service answered, if it did not take it
     */
    public record Resumed(String executionId, boolean delivered, boolean refused, String answer) {}

    /**
     * Tells the service every end that it does not know yet.
     *
     * @return one entry for each file, in the order of their names; those that are neither delivered nor refused stay
     * @throws UncheckedIOException if the folder or a file in it cannot be read
     */
    public List<Resumed> resume(AgentExecutionClient client) {
        List<Resumed> results = new ArrayList<>();
        for (Path file : files()) {
            Optional<AgentExecution> end = read(file);
            if (end.isPresent()) {
                results.add(tell(client, file, end.get()));
            }
        }
        return results;
    }

    /**
     * Sees to it that ends can be kept, while there is still time to do something about it.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    void prepare() {
        try {
            Files.createDirectories(folder);
            Path probe = folder.resolve("probe." + UUID.randomUUID());
            createPrivate(probe);
            Files.delete(probe);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the ends of runs in " + folder, failure);
        }
    }

    /**
     * Keeps an end until {@link #forget}.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    Path keep(RunRef run, AgentExecutionStatus end) {
        AgentExecution.Builder update = AgentExecution.newBuilder().setStatus(end);
        update.getMetadataBuilder().setId(run.executionId());
        update.getMetadataBuilder().getVersionBuilder().setId(run.version());
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(run.executionId() + SUFFIX);
            Path written = writeBeside(file, update.build());
            return Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the end of " + run.executionId() + " in " + folder, failure);
        }
    }

    void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + file, failure);
        }
    }

    private Resumed tell(AgentExecutionClient client, Path file, AgentExecution end) {
        RunRef run = RunRef.of(end);
        try {
            client.updateStatus(run, end.getStatus());
            forget(file);
            return new Resumed(run.executionId(), true, false, "");
        } catch (StatusRuntimeException failure) {
            boolean refused = Refusal.in(failure).orElse(null) instanceof Refusal.Overruled;
            if (refused) {
                forget(file);
            }
            return new Resumed(run.executionId(), false, refused, failure.getMessage());
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + folder, failure);
        }
    }

    /** Empty if another process has removed it meanwhile. */
    private static Optional<AgentExecution> read(Path file) {
        try {
            return Optional.of(AgentExecution.parseFrom(Files.readAllBytes(file)));
        } catch (NoSuchFileException told) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " does not hold the end of a run", failure);
        }
    }

    private static Path writeBeside(Path file, AgentExecution update) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        createPrivate(written);
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            update.writeTo(out);
            channel.force(true);
        }
        return written;
    }

    private static void createPrivate(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException notPosix) {
            Files.createFile(file);
        }
    }
}
