package ai.stigmer.runtime.store.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.codec.Color;
import ai.stigmer.runtime.testing.codec.Everything;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import java.util.Arrays;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsonCodecTest {
    private static final BsonCodec<Everything> CODEC = BsonCodec.of(Everything.getDefaultInstance());

    private static <M extends Message> RawBsonDocument assertLossless(BsonCodec<M> codec, M message) {
        RawBsonDocument document = codec.encode(message);
        M decoded = codec.decode(document);
        if (!Arrays.equals(RoundTrips.bytes(decoded), RoundTrips.bytes(message))) {
            assertThat(decoded).isEqualTo(message);
            throw new AssertionError("same message, other bytes: " + message);
        }
        return document;
    }

    @Test
    void a_document_is_readable() {
        Task.Builder task = Task.newBuilder();
        task.getMetadataBuilder().setId("tsk_1").putLabels("a.b", "c");
        task.getStatusBuilder().setPhase(TaskPhase.TASK_RUNNING).addLog("l");

        RawBsonDocument document = assertLossless(BsonCodec.of(Task.getDefaultInstance()), task.build());

        assertThat(document)
                .isEqualTo(BsonDocument.parse("{metadata: {id: 'tsk_1', labels: {'a%2Eb': 'c'}},"
                        + " status: {phase: 'TASK_RUNNING', log: ['l']}}"));
    }

    @Test
    void numbers_keep_their_sign_their_range_and_their_bits() {
        assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setUint64Field(-1)
                        .setUint32Field(-1)
                        .setInt64Field(Long.MIN_VALUE)
                        .setDoubleField(-0.0)
                        .setFloatField(-0.0f)
                        .setOptionalDouble(Double.longBitsToDouble(0x7ff8000000000001L))
                        .addFloatList(Float.intBitsToFloat(0x7fc00001))
                        .addFloatList(Float.NaN)
                        .putUint64Map(-1, 1)
                        .build());
    }

    @Test
    void presence_is_kept_where_the_value_is_the_default() {
        assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setOptionalInt32(0)
                        .setOptionalString("")
                        .setOptionalColor(Color.COLOR_UNSPECIFIED)
                        .setChild(Everything.getDefaultInstance())
                        .setChoiceBool(false)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "a.b", "$", "$set", "a$", "%", "%25", "%2E", "%unknown", "%raw", "%unset", "\u0000"})
    void hostile_map_keys_come_back(String key) {
        RawBsonDocument document = assertLossless(
                CODEC,
                Everything.newBuilder()
                        .putStringMap(key, "v")
                        .setStruct(Struct.newBuilder()
                                .putFields(
                                        key,
                                        Value.newBuilder().setBoolValue(true).build()))
                        .build());

        assertThat(document.getDocument("string_map").getFirstKey())
                .doesNotContain(".", "\u0000")
                .doesNotStartWith("$")
                .isNotEmpty();
    }

    @Test
    void a_users_map_that_looks_like_extended_json_is_only_a_map() {
        assertLossless(
                CODEC, Everything.newBuilder().putStringMap("$numberLong", "7").build());
    }

    @Test
    void enums_are_names_and_unknown_numbers_are_numbers() {
        RawBsonDocument document = assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setColor(Color.BLUE)
                        .setOptionalColorValue(77)
                        .addColorList(Color.RED)
                        .build());

        assertThat(document).containsEntry("color", new BsonString("BLUE"));
        assertThat(document).containsEntry("optional_color", new BsonInt32(77));
        assertThat(document.getArray("color_list").get(0)).isEqualTo(new BsonString("RED"));
    }

    @Test
    void an_any_of_unknown_type_and_a_timestamp_out_of_range_come_back() {
        assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setAny(Any.newBuilder()
                                .setTypeUrl("type.example.com/nobody.Knows")
                                .setValue(ByteString.copyFromUtf8("\u0001\u0002")))
                        .setTimestamp(Timestamp.newBuilder()
                                .setSeconds(Long.MAX_VALUE)
                                .setNanos(-1))
                        .build());
    }

    @Test
    void values_come_back_whatever_they_hold() {
        Value unset = Value.getDefaultInstance();
        Value oddNull = Value.newBuilder().setNullValueValue(5).build();
        Value nothing = Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build();
        Value nan = Value.newBuilder().setNumberValue(Double.NaN).build();
        Value list = Value.newBuilder()
                .setListValue(ListValue.newBuilder().addValues(unset).addValues(nothing))
                .build();
        Value struct = Value.newBuilder()
                .setStructValue(Struct.newBuilder().putFields("%raw", oddNull).putFields("%unset", unset))
                .build();

        for (Value value : new Value[] {unset, oddNull, nothing, nan, list, struct}) {
            assertLossless(
                    CODEC,
                    Everything.newBuilder()
                            .setValue(value)
                            .addValueList(value)
                            .putValueMap("k", value)
                            .setListValue(ListValue.newBuilder().addValues(value))
                            .build());
        }
    }

    @Test
    void a_document_of_another_type_is_refused_with_the_field() {
        RawBsonDocument foreign =
                new RawBsonDocument(BsonDocument.parse("{child: {nobody: 1}}"), new BsonDocumentCodec());

        assertThatThrownBy(() -> CODEC.decode(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("child.nobody: ai.stigmer.runtime.testing.codec.Everything has no field \"nobody\"");
    }
}
