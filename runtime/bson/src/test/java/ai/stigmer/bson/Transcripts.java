package ai.stigmer.bson;

import ai.stigmer.bson.testing.Transcript;
import ai.stigmer.bson.testing.TranscriptMessage;
import ai.stigmer.bson.testing.TranscriptRole;
import ai.stigmer.bson.testing.TranscriptToolCall;
import ai.stigmer.bson.testing.TranscriptToolStatus;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;

/** Conversations of an agent, of messages of one size, each with the call of a tool. */
final class Transcripts {
    private static final long START = 1_767_225_600;
    private static final String TEXT =
            "The build fails in the second module, as the test that reads the file finds none. ";

    private Transcripts() {}

    static Transcript of(int messages, int bytesPerMessage) {
        Transcript.Builder transcript = Transcript.newBuilder();
        for (int i = 0; i < messages; i++) {
            transcript.addMessages(message(i, bytesPerMessage));
        }
        return transcript.build();
    }

    private static TranscriptMessage message(int index, int bytes) {
        TranscriptMessage.Builder message = TranscriptMessage.newBuilder()
                .setId("msg_01jd3s8k2v5r7%04d".formatted(index))
                .setRole(TranscriptRole.TRANSCRIPT_AGENT)
                .setTime(Timestamp.newBuilder().setSeconds(START + index).setNanos(index * 1_000_003))
                .addToolCalls(toolCall(index));
        // Two bytes of the content's length and one of its tag.
        int content = bytes - message.build().getSerializedSize() - 3;
        return message.setContent(TEXT.repeat(content / TEXT.length() + 1).substring(0, content))
                .build();
    }

    private static TranscriptToolCall toolCall(int index) {
        return TranscriptToolCall.newBuilder()
                .setId("call_%06d".formatted(index))
                .setName("read_file")
                .setArgs(Struct.newBuilder()
                        .putFields("path", text("src/main/java/Module%d.java".formatted(index)))
                        .putFields(
                                "limit",
                                Value.newBuilder().setNumberValue(index * 10).build())
                        .putFields(
                                "numbered",
                                Value.newBuilder().setBoolValue(true).build()))
                .setResult("class Module%d {}".formatted(index))
                .setStatus(TranscriptToolStatus.TRANSCRIPT_TOOL_DONE)
                .setStartedAt("2026-01-01T00:00:00Z")
                .setCompletedAt("2026-01-01T00:00:01Z")
                .build();
    }

    private static Value text(String text) {
        return Value.newBuilder().setStringValue(text).build();
    }
}
