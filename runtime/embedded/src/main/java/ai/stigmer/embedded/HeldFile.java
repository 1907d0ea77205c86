package ai.stigmer.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.store.fs.disk.FilePathDisk;

/** One file on the disk, under a name by which H2 opens it through a {@link HoldingChannel}. */
final class HeldFile extends FilePathDisk {
    private final String scheme = "held-" + UUID.randomUUID();
    private final HoldingChannel channel;

    HeldFile(Path path, HoldingChannel channel) {
        this.name = path.toString();
        this.channel = channel;
    }

    /** What H2 calls the file while this is registered. */
    String url() {
        return scheme + ":" + name;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public FilePathDisk getPath(String path) {
        return path.equals(url()) ? this : super.getPath(path);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return channel;
    }
}
