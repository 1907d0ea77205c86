package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.Http2Frames.CONTINUATION;
import static ai.stigmer.runtime.server.Http2Frames.DATA;
import static ai.stigmer.runtime.server.Http2Frames.END_HEADERS;
import static ai.stigmer.runtime.server.Http2Frames.END_STREAM;
import static ai.stigmer.runtime.server.Http2Frames.GOAWAY;
import static ai.stigmer.runtime.server.Http2Frames.HEADERS;
import static ai.stigmer.runtime.server.Http2Frames.PING;
import static ai.stigmer.runtime.server.Http2Frames.RST_STREAM;
import static ai.stigmer.runtime.server.Http2Frames.SETTINGS;
import static ai.stigmer.runtime.server.Http2Frames.WINDOW_UPDATE;

import io.grpc.netty.shaded.io.netty.buffer.ByteBuf;
import io.grpc.netty.shaded.io.netty.buffer.Unpooled;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.Http2CodecUtil;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.Http2Exception;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.Http2Headers;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Opens a connection by hand and sends calls whose frames are broken. */
final class FuzzedFrames {
    private static final int PATIENCE_MILLIS = 30;
    private static final int MAX_READ = 200;
    /** OK, and what semantics.md §5 and §9 name; 12 is a method that is not there. */
    private static final Set<String> DOCUMENTED = Set.of("0", "1", "3", "5", "6", "7", "8", "9", "10", "12", "16");

    /** What gRPC's own specification answers with INTERNAL, before there is a message to look at. */
    private static final Pattern OF_THE_TRANSPORT = Pattern.compile(
            "Can't decode compressed gRPC message.*"
                    + "|gRPC frame header malformed.*|Encountered end-of-stream mid-frame.*|Content-Type '.*|Too many requests.*");

    private final int port;
    private final List<String> paths;
    private final byte[] message;
    private final RandomGenerator random;
    private final Mutations mutations;
    private final FuzzTally tally;

    FuzzedFrames(int port, List<String> paths, byte[] message, RandomGenerator random, FuzzTally tally) {
        this.port = port;
        this.paths = List.copyOf(paths);
        this.message = message;
        this.random = random;
        this.mutations = new Mutations(random);
        this.tally = tally;
    }

    /** Makes one connection and judges what comes back over it. */
    void once() throws IOException {
        tally.sent("connections");
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            try {
                for (byte[] frame : conversation()) {
                    tally.sent("frames");
                    socket.getOutputStream().write(frame);
                }
                socket.getOutputStream().flush();
            } catch (SocketException closed) {
                tally.answered("frames", "closed while sending", "");
            }
            read(new DataInputStream(socket.getInputStream()));
        }
    }

    private List<byte[]> conversation() {
        List<byte[]> frames = new ArrayList<>();
        frames.add(random.nextInt(30) == 0 ? mutations.of(Http2Frames.PREFACE) : Http2Frames.PREFACE);
        frames.add(Http2Frames.frame(SETTINGS, 0, 0, new byte[0]));
        int calls = random.nextInt(1, 5);
        for (int i = 0; i < calls; i++) {
            call(frames, 1 + 2 * i);
        }
        if (random.nextInt(4) == 0) {
            Collections.swap(frames, random.nextInt(1, frames.size()), random.nextInt(1, frames.size()));
        }
        return frames;
    }

    private void call(List<byte[]> frames, int stream) {
        byte[] block = Http2Frames.fields(fields());
        if (random.nextInt(8) == 0) {
            int half = block.length / 2;
            frames.add(Http2Frames.frame(HEADERS, 0, stream, java.util.Arrays.copyOf(block, half)));
            block = java.util.Arrays.copyOfRange(block, half, block.length);
            frames.add(perhapsBroken(Http2Frames.frame(CONTINUATION, END_HEADERS, stream, block)));
        } else {
            frames.add(perhapsBroken(Http2Frames.frame(HEADERS, END_HEADERS, stream, block)));
        }
        if (random.nextInt(4) == 0) {
            frames.add(oddFrame(stream));
        }
        byte[] data = Http2Frames.message(
                random.nextInt(12) == 0 ? 1 : 0, random.nextBoolean() ? message : mutations.of(message));
        frames.add(perhapsBroken(Http2Frames.frame(DATA, random.nextInt(8) == 0 ? 0 : END_STREAM, stream, data)));
        if (random.nextInt(6) == 0) {
            frames.add(oddFrame(stream));
        }
    }

    private List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(
                Map.entry(":method", "POST"),
                Map.entry(":scheme", "http"),
                Map.entry(":path", "/" + paths.get(random.nextInt(paths.size()))),
                Map.entry(":authority", "localhost"),
                Map.entry("content-type", "application/grpc"),
                Map.entry("te", "trailers"),
                Map.entry("authorization", "Bearer user-alice")));
        if (random.nextInt(3) == 0) {
            fields.add(oddField());
        }
        if (random.nextInt(12) == 0) {
            fields.remove(random.nextInt(fields.size()));
        }
        if (random.nextInt(12) == 0) {
            Collections.swap(fields, random.nextInt(fields.size()), random.nextInt(fields.size()));
        }
        return fields;
    }

    private Map.Entry<String, String> oddField() {
        List<Map.Entry<String, String>> odd = List.of(
                Map.entry("grpc-encoding", "gzip"),
                Map.entry("grpc-encoding", "snappy"),
                Map.entry("grpc-timeout", "99999999999999S"),
                Map.entry("grpc-timeout", "-1x"),
                Map.entry("grpc-timeout", "1n"),
                Map.entry("grpc-accept-encoding", "\u0000,,"),
                Map.entry("grpc-tags-bin", "%%%not base64%%%"),
                Map.entry("stigmer-sequence", "\u00ff"),
                Map.entry("x-request-id", "a\r\nb: c"),
                Map.entry(":path", "/again"),
                Map.entry(":unknown", "x"),
                Map.entry("UPPER", "x"),
                Map.entry("connection", "close"),
                Map.entry("", "x"),
                Map.entry("content-length", "-5"),
                Map.entry("x-long", "v".repeat(40_000)));
        return odd.get(random.nextInt(odd.size()));
    }

    private byte[] oddFrame(int stream) {
        byte[] four = new byte[4];
        random.nextBytes(four);
        return switch (random.nextInt(8)) {
            case 0 -> Http2Frames.frame(RST_STREAM, 0, stream, four);
            case 1 -> Http2Frames.frame(WINDOW_UPDATE, 0, random.nextBoolean() ? stream : 0, new byte[4]);
            case 2 -> Http2Frames.frame(WINDOW_UPDATE, 0, 0, new byte[] {0x7f, -1, -1, -1});
            case 3 -> Http2Frames.frame(PING, 0, 0, new byte[8]);
            case 4 -> Http2Frames.frame(GOAWAY, 0, 0, new byte[8]);
            case 5 -> Http2Frames.frame(SETTINGS, 0, 0, new byte[] {0, (byte) random.nextInt(8), -1, -1, -1, -1});
            case 6 -> Http2Frames.frame(CONTINUATION, 0, stream, four);
            default -> Http2Frames.frame(random.nextInt(256), random.nextInt(256), random.nextInt(), four);
        };
    }

    private byte[] perhapsBroken(byte[] frame) {
        return random.nextInt(3) == 0 ? mutations.of(frame) : frame;
    }

    /** Reads frames until the server falls silent or closes. */
    private void read(DataInputStream in) throws IOException {
        DefaultHttp2HeadersDecoder decoder = new DefaultHttp2HeadersDecoder(false, 1 << 20);
        try {
            // A broken SETTINGS may have allowed the server any size.
            decoder.configuration().maxHeaderTableSize(Http2CodecUtil.MAX_HEADER_TABLE_SIZE);
            for (int i = 0; i < MAX_READ; i++) {
                int length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                byte[] payload = in.readNBytes(length);
                judge(decoder, type, flags, stream, payload);
            }
        } catch (EOFException | SocketException closed) {
            tally.answered("frames", "closed", "");
        } catch (SocketTimeoutException silent) {
            tally.answered("frames", "silent", "");
        } catch (Http2Exception broken) {
            tally.violation("the server sent broken headers: " + broken.getMessage());
        }
    }

    private void judge(DefaultHttp2HeadersDecoder decoder, int type, int flags, int stream, byte[] payload)
            throws Http2Exception {
        String text = new String(payload, StandardCharsets.ISO_8859_1);
        if (type == GOAWAY) {
            tally.answered("frames", "goaway " + (payload.length < 8 ? "?" : payload[7]), text);
        } else if (type == RST_STREAM) {
            tally.answered("frames", "reset", text);
        } else if (type == HEADERS && (flags & END_HEADERS) != 0) {
            judge(decoded(decoder, stream, payload));
        } else if (type == DATA) {
            tally.answered("frames", "data", text.contains("\tat ") ? text : "");
        }
    }

    private static Http2Headers decoded(DefaultHttp2HeadersDecoder decoder, int stream, byte[] payload)
            throws Http2Exception {
        ByteBuf block = Unpooled.wrappedBuffer(payload);
        try {
            return decoder.decodeHeaders(stream, block);
        } finally {
            block.release();
        }
    }

    private void judge(Http2Headers headers) {
        CharSequence code = headers.get("grpc-status");
        String http = String.valueOf(headers.status());
        if (code == null) {
            tally.answered("frames", "http " + http, headers.toString());
            return;
        }
        String text = String.valueOf(headers.get("grpc-message"));
        tally.answered("frames", "grpc-status " + code, text);
        // What is no gRPC at all has no status of the table: the transport answers with HTTP's own.
        boolean isGrpc = http.equals("200") || http.equals("null");
        if (isGrpc
                && !DOCUMENTED.contains(code.toString())
                && !OF_THE_TRANSPORT.matcher(text).matches()) {
            tally.violation("grpc-status " + headers);
        }
    }
}
