package ai.stigmer.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.store.fs.FileBaseDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that holds in memory what the disk does not take, where reads find it, and writes it later, in the same order. So the
 * file on the disk is at any time what a killed process would have left, and a full disk does not end the store, as it would
 * by itself.
 *
 * <p>What is held may not be acknowledged. Thread-safe.
 */
final class HoldingChannel extends FileBaseDefault {
    private static final Logger LOG = LoggerFactory.getLogger(HoldingChannel.class);

    private final FileChannel file;

    /** Oldest first. Changed under this object's lock. */
    private volatile List<Held> held = List.of();

    private volatile String reason = "";

    private record Held(long position, ByteBuffer bytes) {
        boolean covers(long from, int length) {
            return position <= from && from + length <= position + bytes.limit();
        }

        ByteBuffer part(long from, int length) {
            return bytes.slice((int) (from - position), length);
        }
    }

    HoldingChannel(FileChannel file) {
        this.file = file;
    }

    /** Why the disk does not take what is held; empty if nothing is. */
    Optional<String> refusal() {
        return held.isEmpty() ? Optional.empty() : Optional.of(reason);
    }

    /** Tries again to write what is held. */
    void writeHeld() throws ClosedChannelException {
        if (!held.isEmpty()) {
            writeInOrder();
        }
    }

    private synchronized void writeInOrder() throws ClosedChannelException {
        while (!held.isEmpty()) {
            Held oldest = held.get(0);
            try {
                writeAll(oldest.bytes().duplicate(), oldest.position());
            } catch (ClosedChannelException closed) {
                throw closed;
            } catch (IOException failure) {
                reason = String.valueOf(failure.getMessage());
                return;
            }
            held = held.stream().skip(1).toList();
            if (held.isEmpty()) {
                LOG.info("the store's file takes writes again");
            }
        }
    }

    /** Takes all bytes at once, into the file or into memory. */
    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        int length = bytes.remaining();
        if (held.isEmpty()) {
            try {
                writeAll(bytes.duplicate(), position);
                bytes.position(bytes.limit());
                return length;
            } catch (ClosedChannelException closed) {
                throw closed;
            } catch (IOException failure) {
                reason = String.valueOf(failure.getMessage());
                LOG.error("the store's file takes no writes until there is space: {}", reason);
            }
        }
        // A copy, as the store uses its buffers again.
        Held newest = new Held(position, ByteBuffer.allocate(length).put(bytes).flip());
        held = Stream.concat(held.stream(), Stream.of(newest)).toList();
        return length;
    }

    private void writeAll(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // No read waits for a write.
    public int read(ByteBuffer target, long position) throws IOException {
        List<Held> newestLast = held;
        int length = target.remaining();
        for (int i = newestLast.size() - 1; i >= 0; i--) {
            if (newestLast.get(i).covers(position, length)) {
                target.put(newestLast.get(i).part(position, length));
                return length;
            }
        }
        return file.read(target, position);
    }

    /** Not while something is held: what the disk has may be all that is left after a crash. */
    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        if (held.isEmpty()) {
            file.truncate(size);
        }
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void force(boolean metadata) throws IOException {
        file.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        writeHeld();
        refusal().ifPresent(why -> LOG.error("the store is closed without writes that nobody was told of: {}", why));
        file.close();
    }
}
