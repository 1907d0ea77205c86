package ai.stigmer.example.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The embedded MongoDB in a process of its own. */
final class StoreProcess implements AutoCloseable {
    private final ChildProcess process;
    private final String uri;

    private StoreProcess(ChildProcess process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    static StoreProcess start(int port, Path directory) throws IOException, InterruptedException {
        return start(port, directory, OptionalLong.empty());
    }

    /** Starts a store whose disk holds so much in one file. */
    static StoreProcess withDisk(int port, Path directory, long kibibytes) throws IOException, InterruptedException {
        return start(port, directory, OptionalLong.of(kibibytes));
    }

    private static StoreProcess start(int port, Path directory, OptionalLong kibibytes)
            throws IOException, InterruptedException {
        Files.createDirectories(directory);
        List<String> command = new ArrayList<>();
        kibibytes.ifPresent(
                limit -> command.addAll(List.of("bash", "-c", "ulimit -f " + limit + " && exec \"$@\"", "store")));
        command.addAll(ChildProcess.java());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ServeMongo.class.getName(),
                directory.toString(),
                Integer.toString(port)));
        ChildProcess process = ChildProcess.start(
                command, Map.of(), directory.resolve("store.log").toFile());
        return new StoreProcess(process, process.awaitLine("mongo "));
    }

    String uri() {
        return uri;
    }

    void stall() throws IOException, InterruptedException {
        process.stall();
    }

    void resume() throws IOException, InterruptedException {
        process.resume();
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
