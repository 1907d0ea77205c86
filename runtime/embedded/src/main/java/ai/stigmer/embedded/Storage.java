package ai.stigmer.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;

/**
 * Where the embedded MongoDB keeps its data.
 *
 * @param file the file that the store writes; empty if it is in memory
 */
record Storage(MVStore store, Optional<HoldingChannel> file) {
    /** How documents and keys stand in the file. A file of another format is refused. */
    private static final int FORMAT = 2;

    static Storage inMemory() {
        return new Storage(new MVStore.Builder().autoCommitDisabled().open(), Optional.empty());
    }

    /**
     * Opens a file, or begins it if it is empty.
     *
     * @throws IOException if another process has it, it cannot be read, or another version has written it
     */
    static Storage in(Path path) throws IOException {
        HoldingChannel channel =
                new HoldingChannel(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
        HeldFile file = new HeldFile(path, channel);
        FilePath.register(file);
        try {
            return new Storage(readable(open(file), path), Optional.of(channel));
        } catch (MVStoreException failure) {
            throw new IOException("cannot open " + path + "; is another process using it?", failure);
        } finally {
            FilePath.unregister(file);
        }
    }

    private static MVStore open(HeldFile file) {
        // The store's own commits come between a document and its index entry too: after a while, or when much has
        // changed. Space of old chunks is used again at once, as only a crash of the machine would need them.
        MVStore store = new MVStore.Builder()
                .fileName(file.url())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(0);
        return store;
    }

    private static MVStore readable(MVStore store, Path path) throws IOException {
        if (store.getMapNames().isEmpty()) {
            store.setStoreVersion(FORMAT);
        } else if (store.getStoreVersion() != FORMAT) {
            store.closeImmediately();
            throw new IOException(
                    path + " was written by another version of the embedded store, and this one cannot read"
                            + " it; move it away to begin with an empty store, or start that version");
        }
        return store;
    }
}
