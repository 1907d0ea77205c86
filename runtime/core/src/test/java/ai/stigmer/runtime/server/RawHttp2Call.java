package ai.stigmer.runtime.server;

import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.netty.shaded.io.netty.buffer.Unpooled;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.Http2Exception;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One call over a socket, by hand: a client's library would keep to the limits that the server announces. */
final class RawHttp2Call {
    private static final int FRAME_BYTES = 16_000;
    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp2Call() {}

    /** What the server answers with, headers and trailers, or the name of the frame with which it ends the call. */
    static String answerTo(int port, RpcMethod<?, ?> method, byte[] message, Map.Entry<String, String> field)
            throws IOException, Http2Exception {
        List<Map.Entry<String, String>> fields = List.of(
                Map.entry(":method", "POST"),
                Map.entry(":scheme", "http"),
                Map.entry(":path", "/" + method.fullName()),
                Map.entry(":authority", "localhost"),
                Map.entry("content-type", "application/grpc"),
                Map.entry("te", "trailers"),
                Map.entry("authorization", "Bearer user-alice"),
                field);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(Http2Frames.PREFACE);
            out.write(Http2Frames.frame(Http2Frames.SETTINGS, 0, 0, new byte[0]));
            for (byte[] frame : headers(Http2Frames.fields(fields))) {
                out.write(frame);
            }
            byte[] data = Http2Frames.message(0, message);
            out.write(Http2Frames.frame(Http2Frames.DATA, Http2Frames.END_STREAM, 1, data));
            out.flush();
            return answer(new DataInputStream(socket.getInputStream()));
        }
    }

    private static List<byte[]> headers(byte[] block) {
        List<byte[]> frames = new ArrayList<>();
        for (int from = 0; from < block.length; from += FRAME_BYTES) {
            int to = Math.min(block.length, from + FRAME_BYTES);
            frames.add(Http2Frames.frame(
                    from == 0 ? Http2Frames.HEADERS : Http2Frames.CONTINUATION,
                    to == block.length ? Http2Frames.END_HEADERS : 0,
                    1,
                    Arrays.copyOfRange(block, from, to)));
        }
        return frames;
    }

    private static String answer(DataInputStream in) throws IOException, Http2Exception {
        DefaultHttp2HeadersDecoder decoder = new DefaultHttp2HeadersDecoder();
        StringBuilder answer = new StringBuilder();
        while (true) {
            int length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            in.readInt();
            byte[] payload = in.readNBytes(length);
            if (type == Http2Frames.GOAWAY || type == Http2Frames.RST_STREAM) {
                return answer.append(type == Http2Frames.GOAWAY ? "GOAWAY" : "RST_STREAM")
                        .toString();
            }
            if (type == Http2Frames.HEADERS) {
                answer.append(decoder.decodeHeaders(1, Unpooled.wrappedBuffer(payload)));
                if ((flags & Http2Frames.END_STREAM) != 0) {
                    return answer.toString();
                }
            }
        }
    }
}
