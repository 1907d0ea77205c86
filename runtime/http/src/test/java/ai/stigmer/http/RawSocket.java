package ai.stigmer.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that sends whatever it likes. */
final class RawSocket implements AutoCloseable {
    private static final int PATIENCE = 10_000;

    private final Socket socket;

    RawSocket(URI server) throws IOException {
        this(server, "127.0.0.1");
    }

    /** A client at another address of this machine. */
    RawSocket(URI server, String from) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(PATIENCE);
    }

    RawSocket send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** The first line of the answer. */
    String status() throws IOException {
        return readUntil("\r\n");
    }

    /** What comes, up to this and with it; all of it if the server ends the connection first. */
    String readUntil(String end) throws IOException {
        StringBuilder read = new StringBuilder();
        InputStream in = socket.getInputStream();
        int next = in.read();
        while (next >= 0) {
            read.append((char) next);
            if (read.toString().endsWith(end)) {
                break;
            }
            next = in.read();
        }
        return read.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
