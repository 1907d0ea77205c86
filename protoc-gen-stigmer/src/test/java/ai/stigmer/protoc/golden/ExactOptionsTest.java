package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "An authorization option that cannot be read exactly is an error, never 'no option'", also where protoc would have
 * refused it: other tools make descriptors too. Every case is tried where an rpc that says nothing would be let through
 * to its handler.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExactOptionsTest {
    private static final int CONFIG = 50056;
    private static final int IS_PUBLIC = 50057;
    private static final int IS_SKIP_AUTHORIZATION = 50058;
    private static final int RPC = 90312;
    private static final ByteString NO_TEXT = ByteString.copyFrom(new byte[] {'a', (byte) 0xe9});

    private CodeGeneratorRequest request = CodeGeneratorRequest.getDefaultInstance();

    @BeforeAll
    void compile(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("exact.proto"), """
                syntax = "proto3";
                package exact;
                import "ai/stigmer/commons/apiresource/rpc_service_options.proto";
                import "ai/stigmer/iam/iampolicy/v1/rpcauthorization/method_options.proto";
                import "stigmer/options.proto";
                option java_package = "com.example.exact";
                message In { string id = 1; }
                service ExactService { rpc call(In) returns (In); }
                """);
        request = ProtoCompiler.request(List.of(folder), List.of("exact.proto"), "missing_authorization=handler");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                        flags(),
                        IntStream.rangeClosed(1, 2)
                                .mapToObj(field -> enumCases(CONFIG, field))
                                .flatMap(s -> s),
                        IntStream.rangeClosed(3, 6)
                                .mapToObj(field -> textCases(CONFIG, field))
                                .flatMap(s -> s),
                        IntStream.of(1, 7, 8)
                                .mapToObj(field -> enumCases(RPC, field))
                                .flatMap(s -> s),
                        IntStream.of(2, 3, 4, 5, 6, 9)
                                .mapToObj(field -> textCases(RPC, field))
                                .flatMap(s -> s),
                        strangers())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> flags() {
        return IntStream.of(IS_PUBLIC, IS_SKIP_AUTHORIZATION)
                .mapToObj(flag -> Stream.of(
                        Arguments.of("option-said-twice", flag + " false, true", set(flag, integers(0, 1))),
                        Arguments.of("option-said-twice", flag + " true, true", set(flag, integers(1, 1))),
                        Arguments.of("unknown-value", flag + " 2", set(flag, integers(2))),
                        Arguments.of("unknown-value", flag + " 2^32", set(flag, integers(1L << 32))),
                        Arguments.of("unreadable-option", flag + " a text", set(flag, texts(NO_TEXT)))))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> enumCases(int option, int field) {
        String name = option + "." + field;
        return Stream.of(
                Arguments.of("option-said-twice", name + " 1, 1", message(option, set(field, integers(1, 1)))),
                Arguments.of("option-said-twice", name + " 0, 1", message(option, set(field, integers(0, 1)))),
                Arguments.of(
                        "option-said-twice",
                        name + " in two occurrences",
                        set(
                                option,
                                texts(
                                        set(field, integers(1)).toByteString(),
                                        set(field, integers(0)).toByteString()))),
                Arguments.of("unknown-value", name + " 77777", message(option, set(field, integers(77777)))),
                Arguments.of("unknown-value", name + " -1", message(option, set(field, integers(-1)))),
                Arguments.of(
                        "unknown-value", name + " 2^32 + 1", message(option, set(field, integers((1L << 32) + 1)))),
                Arguments.of("unreadable-option", name + " a text", message(option, set(field, texts(NO_TEXT)))));
    }

    private static Stream<Arguments> textCases(int option, int field) {
        String name = option + "." + field;
        ByteString text = ByteString.copyFromUtf8("id");
        return Stream.of(
                Arguments.of("option-said-twice", name + " twice", message(option, set(field, texts(text, text)))),
                Arguments.of(
                        "option-said-twice",
                        name + " empty, then not",
                        message(option, set(field, texts(ByteString.EMPTY, text)))),
                Arguments.of(
                        "option-said-twice",
                        name + " in two occurrences",
                        set(
                                option,
                                texts(
                                        set(field, texts(text)).toByteString(),
                                        set(field, texts(text)).toByteString()))),
                Arguments.of("text-not-utf8", name + " no UTF-8", message(option, set(field, texts(NO_TEXT)))),
                Arguments.of("unreadable-option", name + " an integer", message(option, set(field, integers(1)))));
    }

    private static Stream<Arguments> strangers() {
        return IntStream.of(CONFIG, RPC)
                .mapToObj(option -> Stream.of(
                        Arguments.of(
                                "unreadable-option",
                                option + " with an unknown field",
                                message(option, set(999, integers(1)))),
                        Arguments.of("unreadable-option", option + " an integer", set(option, integers(1)))))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    void unreadable(String rule, String what, UnknownFieldSet options) throws Exception {
        Generation generation = Generation.of(with(options));

        assertThat(generation.files()).isEmpty();
        assertThat(generation.error())
                .startsWith("exact.proto:8:24: ExactService.call: option ")
                .contains("[" + rule + "]");
    }

    @Test
    void parts_that_are_each_said_once_are_one_option_in_however_many_occurrences() throws Exception {
        UnknownFieldSet options = set(
                RPC,
                texts(
                        set(2, texts(ByteString.copyFromUtf8("can_view"))).toByteString(),
                        set(3, texts(ByteString.copyFromUtf8("id"))).toByteString(),
                        set(4, texts(ByteString.copyFromUtf8("note"))).toByteString(),
                        set(9, texts(ByteString.copyFromUtf8("caf\u00e9 \ufffd")))
                                .toByteString()));

        Generation generation = Generation.of(with(options));

        assertThat(generation.error()).isEmpty();
        assertThat(generation.files()).hasSize(1);
    }

    private CodeGeneratorRequest with(UnknownFieldSet options) {
        CodeGeneratorRequest.Builder changed = request.toBuilder();
        FileDescriptorProto.Builder file = changed.getProtoFileBuilder(changed.getProtoFileCount() - 1);
        MethodDescriptorProto.Builder method = file.getServiceBuilder(0).getMethodBuilder(0);
        method.getOptionsBuilder().setUnknownFields(options);
        return changed.build();
    }

    private static UnknownFieldSet message(int option, UnknownFieldSet fields) {
        return set(option, texts(fields.toByteString()));
    }

    private static UnknownFieldSet set(int number, Field field) {
        return UnknownFieldSet.newBuilder().addField(number, field).build();
    }

    private static Field integers(long... values) {
        Field.Builder field = Field.newBuilder();
        for (long value : values) {
            field.addVarint(value);
        }
        return field.build();
    }

    private static Field texts(ByteString... values) {
        Field.Builder field = Field.newBuilder();
        for (ByteString value : values) {
            field.addLengthDelimited(value);
        }
        return field.build();
    }
}
