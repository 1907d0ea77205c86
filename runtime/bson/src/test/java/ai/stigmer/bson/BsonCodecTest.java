package ai.stigmer.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.bson.testing.Closed;
import ai.stigmer.bson.testing.Color;
import ai.stigmer.bson.testing.Everything;
import ai.stigmer.bson.testing.Newer;
import ai.stigmer.bson.testing.Older;
import ai.stigmer.bson.testing.OlderProto;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.Int64Value;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.Value;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsonCodecTest {
    private static final BsonCodec<Everything> CODEC = BsonCodec.of(Everything.getDefaultInstance());
    private static final BsonCodec<Older> OLDER = BsonCodec.of(Older.getDefaultInstance());
    private static final BsonCodec<Newer> NEWER = BsonCodec.of(Newer.getDefaultInstance());
    private static final ByteString NO_TEXT = ByteString.copyFrom(new byte[] {'a', (byte) 0xC3});

    /** Takes a message there and back, and gives its document, which the driver reads and writes in the same bytes. */
    private static <M extends Message> RawBsonDocument assertLossless(BsonCodec<M> codec, M message) {
        RawBsonDocument document = codec.encode(message);
        M decoded = codec.decode(document);

        assertThat(decoded).isEqualTo(message);
        assertThat(RoundTrips.bytes(decoded)).isEqualTo(RoundTrips.bytes(message));
        assertThat(bytes(raw(document.decode(new BsonDocumentCodec())))).isEqualTo(bytes(document));
        return document;
    }

    private static byte[] bytes(RawBsonDocument document) {
        return Arrays.copyOf(document.getBackingArray(), document.getByteLength());
    }

    private static RawBsonDocument raw(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec());
    }

    private static RawBsonDocument raw(String json) {
        return raw(BsonDocument.parse(json));
    }

    private static UnknownFieldSet varint(int number, long value) {
        return UnknownFieldSet.newBuilder()
                .addField(
                        number,
                        UnknownFieldSet.Field.newBuilder().addVarint(value).build())
                .build();
    }

    private static UnknownFieldSet delimited(int number, ByteString value) {
        return UnknownFieldSet.newBuilder()
                .addField(
                        number,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(value)
                                .build())
                .build();
    }

    @Test
    void a_document_is_readable() {
        Everything message = Everything.newBuilder()
                .setStringField("tsk_1")
                .putStringMap("a.b", "c")
                .addColorList(Color.RED)
                .build();

        RawBsonDocument document = assertLossless(CODEC, message);

        assertThat(document)
                .isEqualTo(
                        BsonDocument.parse("{string_field: 'tsk_1', string_map: {'a%2Eb': 'c'}, color_list: ['RED']}"));
    }

    @Test
    void well_known_types_are_readable() {
        Everything message = Everything.newBuilder()
                .setStruct(Struct.newBuilder()
                        .putFields(
                                "text", Value.newBuilder().setStringValue("t").build())
                        .putFields(
                                "list",
                                Value.newBuilder()
                                        .setListValue(ListValue.newBuilder()
                                                .addValues(Value.newBuilder().setNumberValue(1.5))
                                                .addValues(Value.newBuilder().setNullValue(NullValue.NULL_VALUE)))
                                        .build()))
                .setTimestamp(Timestamp.newBuilder().setSeconds(1_767_225_600).setNanos(5))
                .setWrapped(Int64Value.of(3))
                .putStringMap("k", "v")
                .build();

        RawBsonDocument document = assertLossless(CODEC, message);

        assertThat(document)
                .isEqualTo(BsonDocument.parse("{string_map: {k: 'v'}, struct: {text: 't', list: [1.5, null]},"
                        + " timestamp: {seconds: {$numberLong: '1767225600'}, nanos: 5},"
                        + " wrapped: {value: {$numberLong: '3'}}}"));
    }

    @Test
    void whole_numbers_keep_their_sign_and_their_range() {
        Everything message = Everything.newBuilder()
                .setInt32Field(Integer.MIN_VALUE)
                .setInt64Field(Long.MIN_VALUE)
                .setUint32Field(-1)
                .setUint64Field(-1)
                .setSint64Field(Long.MIN_VALUE)
                .setFixed32Field(-1)
                .setFixed64Field(Long.MIN_VALUE)
                .setSfixed64Field(Long.MAX_VALUE)
                .addUint64List(Long.MAX_VALUE)
                .putUint64Map(-1, 1)
                .putFixed64Map(Long.MIN_VALUE, Long.MIN_VALUE)
                .putInt64Map(Long.MIN_VALUE, true)
                .build();

        RawBsonDocument document = assertLossless(CODEC, message);

        assertThat(document)
                .containsEntry("int64_field", new BsonInt64(Long.MIN_VALUE))
                .containsEntry("uint32_field", new BsonInt64(0xFFFFFFFFL))
                .containsEntry("uint64_field", new BsonInt64(-1));
        assertThat(document.getDocument("uint64_map")).containsOnlyKeys("18446744073709551615");
        assertThat(document.getDocument("fixed64_map")).containsOnlyKeys("9223372036854775808");
    }

    @ParameterizedTest
    @ValueSource(longs = {0x7ff8000000000000L, 0x7ff8000000000001L, 0xfff8dead0000beefL, 0x7ff4000000000000L})
    void a_double_that_is_no_number_keeps_its_bits(long bits) {
        double nan = Double.longBitsToDouble(bits);

        RawBsonDocument document = assertLossless(
                CODEC,
                Everything.newBuilder().setDoubleField(nan).addDoubleList(nan).build());

        assertThat(Double.doubleToRawLongBits(document.getDouble("double_field").getValue()))
                .isEqualTo(bits);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7fc00000, 0x7fc00001, 0xffc0beef, 0x7f800001})
    void a_float_that_is_no_number_keeps_its_bits(int bits) {
        float nan = Float.intBitsToFloat(bits);

        assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setFloatField(nan)
                        .addFloatList(nan)
                        .putFixed32Map(1, nan)
                        .build());
    }

    @Test
    void zero_below_zero_keeps_its_sign() {
        RawBsonDocument document = assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setDoubleField(-0.0)
                        .setFloatField(-0.0f)
                        .setValue(Value.newBuilder().setNumberValue(-0.0))
                        .build());

        assertThat(document).containsEntry("double_field", new BsonDouble(-0.0));
        assertThat(document).containsEntry("value", new BsonDouble(-0.0));
    }

    @Test
    void presence_is_kept_where_the_value_is_the_default() {
        RawBsonDocument document = assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setOptionalInt32(0)
                        .setOptionalString("")
                        .setOptionalColor(Color.COLOR_UNSPECIFIED)
                        .setOptionalDouble(0)
                        .setChild(Everything.getDefaultInstance())
                        .setChoiceBool(false)
                        .build());

        assertThat(document)
                .containsOnlyKeys(
                        "child",
                        "optional_int32",
                        "optional_string",
                        "optional_color",
                        "optional_double",
                        "choice_bool");
        assertLossless(
                OLDER,
                Older.newBuilder().setWithDefault(7).setClosed(Closed.SECOND).buildPartial());
        assertLossless(
                NEWER,
                Newer.newBuilder()
                        .setExplicit(0)
                        .setDelimited(Newer.getDefaultInstance())
                        .build());
    }

    @Test
    void of_a_oneof_the_arm_that_is_set_comes_back() {
        assertLossless(CODEC, Everything.newBuilder().setChoiceString("").build());
        assertLossless(CODEC, Everything.newBuilder().setChoiceBool(false).build());
        assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setChoiceChild(Everything.getDefaultInstance())
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a.b",
                "$",
                "$set",
                "a$",
                "%",
                "%%",
                "%25",
                "%2E",
                "%unknown",
                "%raw",
                "%unset",
                "\0",
                "a\0b",
                "_id",
                "a.very.long.key.with.dots.in.many.places",
                "ü.漢%😀"
            })
    void hostile_map_keys_come_back(String key) {
        RawBsonDocument document = assertLossless(
                CODEC,
                Everything.newBuilder()
                        .putStringMap(key, "v")
                        .putStringMap("other", "w")
                        .setStruct(Struct.newBuilder()
                                .putFields(
                                        key,
                                        Value.newBuilder().setBoolValue(true).build()))
                        .build());

        assertThat(document.getDocument("string_map").keySet())
                .hasSize(2)
                .allSatisfy(name -> assertThat(name)
                        .doesNotContain(".", "\0")
                        .doesNotStartWith("$")
                        .isNotEmpty());
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
                        .addColorListValue(-1)
                        .putBoolMapValue(true, Integer.MIN_VALUE)
                        .build());

        assertThat(document).containsEntry("color", new BsonString("BLUE"));
        assertThat(document).containsEntry("optional_color", new BsonInt32(77));
        assertThat(document.getArray("color_list")).containsExactly(new BsonString("RED"), new BsonInt32(-1));
    }

    @Test
    void a_number_that_a_closed_enum_does_not_know_comes_back() throws InvalidProtocolBufferException {
        Older older = Older.parser()
                .parsePartialFrom(
                        varint(7, 9).toByteString().concat(varint(8, 9).toByteString()));
        Newer newer = Newer.parseFrom(varint(10, 5).toByteString());

        assertThat(assertLossless(OLDER, older)).containsOnlyKeys(ReservedKeys.UNKNOWN);
        assertThat(assertLossless(NEWER, newer)).containsOnlyKeys(ReservedKeys.UNKNOWN);
    }

    @Test
    void unknown_fields_come_back_at_every_depth() {
        Everything inner = Everything.newBuilder()
                .setInt32Field(1)
                .setUnknownFields(varint(6000, -1))
                .build();
        Everything message = Everything.newBuilder()
                .setChild(inner)
                .addChildList(inner)
                .putInt32Map(1, inner)
                .setStruct(Struct.newBuilder().setUnknownFields(varint(9, 1)))
                .setTimestamp(Timestamp.newBuilder().setSeconds(1).setNanos(1).setUnknownFields(varint(9, 1)))
                .setUnknownFields(delimited(6001, NO_TEXT))
                .build();

        RawBsonDocument document = assertLossless(CODEC, message);

        assertThat(document.get(ReservedKeys.UNKNOWN)).isInstanceOf(BsonBinary.class);
        assertThat(document.getDocument("child")).containsOnlyKeys("int32_field", ReservedKeys.UNKNOWN);
    }

    @Test
    void an_unknown_field_under_the_number_of_a_known_one_comes_back() {
        assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setInt32Field(5)
                        .setStringField("s")
                        .setUnknownFields(UnknownFieldSet.newBuilder()
                                .mergeFrom(delimited(1, NO_TEXT))
                                .mergeFrom(varint(14, 3))
                                .build())
                        .build());
    }

    @Test
    void extensions_come_back_known_or_not() {
        ExtensionRegistry extensions = ExtensionRegistry.newInstance();
        OlderProto.registerAllExtensions(extensions);
        Older message = Older.newBuilder()
                .setNeeded("n")
                .setExtension(OlderProto.note, "note")
                .addExtension(OlderProto.more, Older.newBuilder().setNeeded("m").build())
                .addExtension(OlderProto.packedExtension, -3L)
                .setLast("behind them")
                .build();

        Older known = BsonCodec.of(Older.getDefaultInstance(), extensions, FieldHints.NONE)
                .decode(BsonCodec.of(Older.getDefaultInstance(), extensions, FieldHints.NONE)
                        .encode(message));
        Older unknown = OLDER.decode(OLDER.encode(message));

        assertThat(known).isEqualTo(message);
        assertThat(known.getExtension(OlderProto.note)).isEqualTo("note");
        assertThat(unknown.getUnknownFields().asMap()).containsOnlyKeys(100, 101, 103);
        assertThat(unknown.toByteString().size())
                .isEqualTo(message.toByteString().size());
    }

    @Test
    void a_field_that_comes_twice_is_stored_as_protobuf_reads_it() throws InvalidProtocolBufferException {
        ByteString first = Everything.newBuilder()
                .setInt32Field(1)
                .setChild(Everything.newBuilder().setInt32Field(1).addInt32List(1))
                .setChoiceString("gone")
                .build()
                .toByteString();
        ByteString second = Everything.newBuilder()
                .setInt32Field(2)
                .setChild(Everything.newBuilder().setInt64Field(2).addInt32List(2))
                .setChoiceBool(true)
                .build()
                .toByteString();

        RawBsonDocument document = assertLossless(CODEC, Everything.parseFrom(first.concat(second)));

        assertThat(document)
                .isEqualTo(BsonDocument.parse("{int32_field: 2,"
                        + " child: {int32_field: 1, int64_field: {$numberLong: '2'}, int32_list: [1, 2]},"
                        + " choice_bool: true}"));
    }

    @Test
    void a_list_is_the_same_packed_or_not() throws InvalidProtocolBufferException {
        ByteString oneByOne =
                varint(30, 1).toByteString().concat(varint(30, 300).toByteString());
        ByteString packed = delimited(90, ByteString.copyFrom(new byte[] {1, (byte) 0xAC, 2}))
                .toByteString();

        RawBsonDocument document = assertLossless(CODEC, Everything.parseFrom(oneByOne.concat(packed)));

        assertThat(document).isEqualTo(BsonDocument.parse("{int32_list: [1, 300], unpacked_list: [1, 300]}"));
    }

    @Test
    void a_text_of_proto2_that_is_no_utf8_comes_back() throws InvalidProtocolBufferException {
        Older older = Older.parser()
                .parsePartialFrom(delimited(2, NO_TEXT)
                        .toByteString()
                        .concat(delimited(9, NO_TEXT).toByteString())
                        .concat(delimited(9, ByteString.copyFromUtf8("text")).toByteString()));
        Newer newer = Newer.parseFrom(delimited(3, NO_TEXT).toByteString());

        RawBsonDocument document = assertLossless(OLDER, older);
        assertThat(assertLossless(NEWER, newer)).containsEntry("unchecked", new BsonBinary(NO_TEXT.toByteArray()));

        assertThat(document).containsEntry("needed", new BsonBinary(NO_TEXT.toByteArray()));
        assertThat(document.getArray("texts"))
                .containsExactly(new BsonBinary(NO_TEXT.toByteArray()), new BsonString("text"));
    }

    @Test
    void groups_come_back() {
        Older.Builder message = Older.newBuilder().setNeeded("n");
        message.getPartBuilder()
                .setText("t")
                .addItem(Older.Part.Item.newBuilder().setNumber(Long.MAX_VALUE));

        RawBsonDocument document = assertLossless(OLDER, message.build());

        assertThat(document.getDocument("part"))
                .isEqualTo(BsonDocument.parse("{text: 't', item: [{number: {$numberLong: '9223372036854775807'}}]}"));
    }

    @Test
    void an_any_of_unknown_type_comes_back() {
        assertLossless(
                CODEC,
                Everything.newBuilder()
                        .setAny(Any.newBuilder()
                                .setTypeUrl("type.example.com/nobody.Knows")
                                .setValue(ByteString.copyFromUtf8("\1\2")))
                        .build());
    }

    @Test
    void times_come_back_whole_in_part_and_out_of_range() {
        long[] seconds = {0, 1, -1, 1_767_225_600, Long.MIN_VALUE, Long.MAX_VALUE};
        int[] nanos = {0, 1, -1, 999_999_999, Integer.MIN_VALUE, Integer.MAX_VALUE};
        for (long second : seconds) {
            for (int nano : nanos) {
                assertLossless(
                        CODEC,
                        Everything.newBuilder()
                                .setTimestamp(Timestamp.newBuilder()
                                        .setSeconds(second)
                                        .setNanos(nano))
                                .setDuration(
                                        Duration.newBuilder().setSeconds(second).setNanos(nano))
                                .build());
            }
        }
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
        Value unknown = Value.newBuilder()
                .setBoolValue(true)
                .setUnknownFields(varint(99, 1))
                .build();

        for (Value value : List.of(unset, oddNull, nothing, nan, list, struct, unknown)) {
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
    void what_is_deeper_than_a_document_may_be_comes_back() {
        Everything messages = Everything.getDefaultInstance();
        Value structs = Value.newBuilder().setBoolValue(true).build();
        Newer groups = Newer.getDefaultInstance();
        for (int i = 0; i < 150; i++) {
            messages = Everything.newBuilder()
                    .addChildList(messages)
                    .setInt32Field(i)
                    .build();
            structs = Value.newBuilder()
                    .setStructValue(Struct.newBuilder().putFields("k", structs))
                    .build();
            groups = Newer.newBuilder().setDelimited(groups).setExplicit(i).build();
        }

        RawBsonDocument document =
                assertLossless(CODEC, messages.toBuilder().setValue(structs).build());
        assertLossless(NEWER, groups);

        assertThat(depth(document)).isLessThanOrEqualTo(BsonSink.MAX_DEPTH);
    }

    private static int depth(BsonValue value) {
        if (value.isDocument()) {
            return 1
                    + value.asDocument().values().stream()
                            .mapToInt(BsonCodecTest::depth)
                            .max()
                            .orElse(0);
        }
        return value.isArray()
                ? 1
                        + value.asArray().stream()
                                .mapToInt(BsonCodecTest::depth)
                                .max()
                                .orElse(0)
                : 0;
    }

    @Test
    void a_key_that_a_dynamic_message_has_twice_comes_back_twice() throws InvalidProtocolBufferException {
        ByteString entry =
                Everything.newBuilder().putStringMap("k", "v").build().toByteString();
        DynamicMessage message = DynamicMessage.parseFrom(Everything.getDescriptor(), entry.concat(entry));

        assertLossless(BsonCodec.of(DynamicMessage.getDefaultInstance(Everything.getDescriptor())), message);
    }

    @Test
    void a_message_is_the_same_wherever_its_buffer_grows() throws InvalidProtocolBufferException {
        Everything.Builder message = Everything.newBuilder()
                .setStringField("s".repeat(100))
                .setOptionalString("o".repeat(100))
                .setFar("f".repeat(100))
                .setANameSoLongThatItTakesMoreThanTwoWordsOfEightBytes(true)
                .setTimestamp(Timestamp.newBuilder().setSeconds(Long.MIN_VALUE).setNanos(-1))
                .putDurationMap(
                        "k.k", Duration.newBuilder().setSeconds(-1).setNanos(-1).build())
                .setUnknownFields(varint(6000, -1));
        for (int i = 0; i < 40; i++) {
            message.addInt32List(-i)
                    .addStringList("s".repeat(i))
                    .putInt32Map(-i, Everything.newBuilder().setColor(Color.RED).build());
            message.getListValueBuilder().addValuesBuilder().setNumberValue(i);
        }
        byte[] wire = RoundTrips.bytes(message.build());
        MessagePlan plan = new PlanCompiler(true, FieldHints.NONE).message(Everything.getDescriptor());
        byte[] roomy = document(plan, wire, 1 << 20);

        for (int size = 1; size < roomy.length; size++) {
            byte[] document = document(plan, wire, size);
            WireSink back = new WireSink(new byte[size]);
            plan.toWire(new BsonSource(document, 0, document.length), back);

            assertThat(document).isEqualTo(roomy);
            assertThat(Everything.parseFrom(ByteString.copyFrom(back.buffer(), 0, back.length())))
                    .isEqualTo(message.build());
        }
    }

    private static byte[] document(MessagePlan plan, byte[] wire, int buffer) {
        BsonSink sink = new BsonSink(new byte[buffer]);
        plan.toBson(new WireReader(wire, wire.length), sink);
        return Arrays.copyOf(sink.buffer(), sink.length());
    }

    @Test
    void a_document_that_somebody_wrote_by_hand_is_read() {
        RawBsonDocument document = raw("{string_field: 's', color: 'ROUGE', int64_field: 7, double_field: 3,"
                + " uint64_list: [1.0, 2], timestamp: {nanos: 1, seconds: 2}, child: {}, int32_field: 5.0}");

        assertThat(CODEC.decode(document))
                .isEqualTo(Everything.newBuilder()
                        .setStringField("s")
                        .setColor(Color.RED)
                        .setInt64Field(7)
                        .setDoubleField(3)
                        .addUint64List(1)
                        .addUint64List(2)
                        .setTimestamp(Timestamp.newBuilder().setSeconds(2).setNanos(1))
                        .setChild(Everything.getDefaultInstance())
                        .setInt32Field(5)
                        .build());
    }

    @Test
    void a_field_whose_name_is_reserved_since_it_is_gone_is_skipped() {
        assertThat(NEWER.decode(raw("{gone: {any: ['thing']}, explicit: 1}")))
                .isEqualTo(Newer.newBuilder().setExplicit(1).build());
    }

    @Test
    void a_name_that_the_type_does_not_know_is_passed_over() {
        RawBsonDocument document =
                raw("{nobody: 1, child: {nobody: [{a: 1}], int32_field: 5}, string_field: 's', no: {x: {y: 2.5}}}");

        BsonCodec.Decoded<Everything> decoded = CODEC.decodeExactly(document);

        assertThat(decoded.message())
                .isEqualTo(Everything.newBuilder()
                        .setChild(Everything.newBuilder().setInt32Field(5))
                        .setStringField("s")
                        .build());
        assertThat(decoded.exact()).isFalse();
        assertThat(CODEC.decodeExactly(raw("{child: {int32_field: 5}}")).exact())
                .isTrue();
    }

    @Test
    void a_name_of_an_enum_value_that_the_type_does_not_know_is_passed_over() {
        assertThat(CODEC.decodeExactly(raw("{color: 'GREEN', int32_field: 5}")))
                .isEqualTo(new BsonCodec.Decoded<>(
                        Everything.newBuilder().setInt32Field(5).build(), false));
        assertThat(CODEC.decode(raw("{bool_map: {true: 'GREEN', false: 'RED'}}")))
                .isEqualTo(Everything.newBuilder().putBoolMap(false, Color.RED).build());
    }

    @Test
    void a_value_of_a_type_that_protobuf_reads_as_the_field_is_read() {
        RawBsonDocument document = raw("{int32_field: true, int64_field: 3, uint32_field: {$numberLong: '4'},"
                + " bool_field: 1, string_field: {$binary: {base64: 'YWI=', subType: '00'}}, bytes_field: 'cd',"
                + " color: 1, uint64_list: 7, child: {string_field: 'e'}}");

        assertThat(CODEC.decode(document))
                .isEqualTo(Everything.newBuilder()
                        .setInt32Field(1)
                        .setInt64Field(3)
                        .setUint32Field(4)
                        .setBoolField(true)
                        .setStringField("ab")
                        .setBytesField(ByteString.copyFromUtf8("cd"))
                        .setColorValue(1)
                        .addUint64List(7)
                        .setChild(Everything.newBuilder().setStringField("e"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{int32_field: {$numberLong: '2147483648'}}",
                "{int32_field: 1.5}",
                "{uint32_field: -1}",
                "{string_field: 1}",
                "{string_field: {$binary: {base64: '/w==', subType: '00'}}}",
                "{child: []}",
                "{int32_list: {}}",
                "{int32_list: 's'}",
                "{bool_map: {maybe: 'RED'}}",
                "{int32_map: {x: {}}}",
                "{float_field: 1e300}",
                "{bytes_field: 1}",
                "{string_map: {'%zz': 'v'}}"
            })
    void a_value_of_another_type_or_range_is_refused(String json) {
        assertThatThrownBy(() -> CODEC.decode(raw(json))).isInstanceOf(IllegalArgumentException.class);
    }
}
