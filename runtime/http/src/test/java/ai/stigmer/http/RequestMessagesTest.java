package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import acme.board.Line;
import acme.board.TalkGrpc;
import ai.stigmer.runtime.rpc.internal.RequestLimit;
import io.grpc.ServerMethodDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** However the network cuts a body, its messages are the same. */
class RequestMessagesTest {
    private static final List<String> LINES = List.of("", "plant", "a tree");

    @Test
    void messages_in_envelopes_do_not_depend_on_the_parts_in_which_they_arrive() throws IOException {
        byte[] body = body();

        for (int size = 1; size <= body.length; size++) {
            assertThat(lines(new Envelopes(decoding()), body, size))
                    .as("parts of %s bytes", size)
                    .isEqualTo(LINES);
        }
    }

    @Test
    void nor_do_those_in_base64_whether_padded_once_or_in_each_part() throws IOException {
        byte[] paddedOnce = Base64.getEncoder().encode(body());
        StringBuilder eachPadded = new StringBuilder();
        for (byte each : body()) {
            eachPadded.append(Base64.getEncoder().encodeToString(new byte[] {each}));
        }
        byte[] paddedOften = eachPadded.toString().getBytes(StandardCharsets.US_ASCII);

        for (int size = 1; size <= paddedOnce.length; size++) {
            assertThat(lines(base64(), paddedOnce, size)).isEqualTo(LINES);
            assertThat(lines(base64(), paddedOften, size)).isEqualTo(LINES);
        }
    }

    private static Base64Body base64() {
        return new Base64Body(new Envelopes(decoding()));
    }

    private static RequestDecoding decoding() {
        ServedRpc<Line, Line> rpc =
                ServedRpc.of(ServerMethodDefinition.create(TalkGrpc.getJoinMethod(), (call, headers) -> {
                    throw new AssertionError("nothing is called");
                }));
        return new RequestDecoding(rpc, new ProtoCodec(), true, new RequestLimit(1000));
    }

    /** The second one is compressed. */
    private static byte[] body() {
        ByteBuffer body = ByteBuffer.allocate(1000);
        for (int i = 0; i < LINES.size(); i++) {
            byte[] message = Talk.line(LINES.get(i)).toByteArray();
            body.put(i == 1 ? Envelopes.of(1, Compression.gzip(message)) : Envelopes.of(0, message));
        }
        byte[] whole = new byte[body.position()];
        body.flip().get(whole);
        return whole;
    }

    private static List<String> lines(RequestMessages messages, byte[] body, int size) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < body.length; at += size) {
            assertThat(messages.isExhausted()).isFalse();
            messages.add(ByteBuffer.wrap(body, at, Math.min(size, body.length - at)));
            take(messages, lines);
        }
        messages.end();
        take(messages, lines);
        assertThat(messages.isExhausted()).isTrue();
        return lines;
    }

    private static void take(RequestMessages messages, List<String> lines) throws IOException {
        Optional<InputStream> next = messages.next();
        while (next.isPresent()) {
            lines.add(Line.parseFrom(next.get()).getText());
            next = messages.next();
        }
    }
}
