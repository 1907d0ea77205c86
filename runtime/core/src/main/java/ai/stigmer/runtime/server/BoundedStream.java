package ai.stigmer.runtime.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so many bytes are read: a compressed request tells its size by being read. */
final class BoundedStream extends FilterInputStream {
    private int left;

    private static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BoundedStream(InputStream bytes, int most) {
        super(bytes);
        this.left = most;
    }

    /** Whether reading failed as there was more than may be. */
    static boolean wasExceeded(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExceededException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long length) throws IOException {
        long count = super.skip(length);
        count((int) Math.min(count, Integer.MAX_VALUE));
        return count;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new ExceededException();
        }
    }
}
