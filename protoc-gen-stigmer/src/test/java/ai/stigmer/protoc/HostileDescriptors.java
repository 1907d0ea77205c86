package ai.stigmer.protoc;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileOptions;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceOptions;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Requests that protobuf can read and that nobody would send: names, numbers, options and positions are drawn from
 * what has ever made trouble, and fit together only as far as a plugin must follow them.
 */
final class HostileDescriptors {
    private static final List<String> NAMES = List.of(
            "a",
            "A",
            "end",
            "class",
            "int",
            "var",
            "record",
            "_",
            "__",
            "_1",
            "id",
            "io",
            "ai",
            "java",
            "KIND",
            "services",
            "Handlers1",
            "CreateHandler",
            "create",
            "Create",
            "RpcMethod",
            "List",
            "Override",
            "x_value",
            "x",
            "x_count",
            "nul",
            "aux",
            "a".repeat(300));

    private static final List<String> NO_NAMES =
            List.of("", "9lives", "a b", "a.b", "a-b", "\u001b[31m", "*/", "\"", "é", "\n", "$", "..");

    private static final List<String> FILES = List.of(
            "9lives-x.proto",
            "a.proto",
            "A.proto",
            "x/../y.proto",
            ".proto",
            "proto",
            "",
            "a b/ü.proto",
            "-.proto",
            "class.proto",
            "a\nb.proto",
            "\u001b[2J.proto");

    private static final List<String> PACKAGES = List.of("", "a", "a.b", "com.example", "a.class", "int", "A.a");

    private static final List<String> TEXTS = List.of(
            "",
            "id",
            "m.id",
            "m.m.m.id",
            "e",
            ".",
            "m.",
            "*/",
            "\u2028",
            "can_view",
            "x y",
            "\0",
            "l",
            "\\u002a",
            "\u202e",
            "a".repeat(70_000));

    private static final List<Integer> OPTIONS = List.of(50056, 50057, 50058, 90100, 90101, 1, 33, 34, 536_870_911);

    private static final List<Integer> NUMBERS =
            List.of(0, 1, -1, 2, 536_870_911, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private static final int AGENT_EXECUTION = 41;

    private final Random random;
    private final List<String> messages = new ArrayList<>();
    private final List<String> enums = new ArrayList<>();

    HostileDescriptors(Random random) {
        this.random = random;
    }

    CodeGeneratorRequest request(List<FileDescriptorProto> options) {
        CodeGeneratorRequest.Builder request = CodeGeneratorRequest.newBuilder().addAllProtoFile(options);
        request.setParameter(pick(List.of(
                "",
                "docs=d.md",
                "missing_authorization=handler",
                "manifest=m.json,docs=d.md",
                "inject=jakarta,generated=omit",
                "dump=")));
        if (random.nextBoolean()) {
            request.setCompilerVersion(Version.newBuilder().setMajor(pick(NUMBERS)));
        }
        int files = 1 + random.nextInt(3);
        for (int i = 0; i < files; i++) {
            FileDescriptorProto file = file();
            request.addProtoFile(file);
            request.addFileToGenerate(file.getName());
        }
        return request.build();
    }

    private FileDescriptorProto file() {
        FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder().setName(pick(FILES));
        String protoPackage = pick(PACKAGES);
        file.setPackage(protoPackage);
        file.setSyntax(pick(List.of("proto2", "proto3", "editions", "", "proto9")));
        FileOptions.Builder options = FileOptions.newBuilder().setJavaMultipleFiles(random.nextBoolean());
        if (random.nextInt(8) != 0) {
            options.setJavaPackage(random.nextInt(8) == 0 ? pick(PACKAGES) : "com.example");
        }
        if (random.nextInt(4) == 0) {
            options.setJavaOuterClassname(name());
        }
        file.setOptions(options);
        String scope = protoPackage.isEmpty() ? "." : "." + protoPackage + ".";
        for (int i = random.nextInt(3); i >= 0; i--) {
            EnumDescriptorProto type = enumType();
            enums.add(scope + type.getName());
            file.addEnumType(type);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            file.addMessageType(message(scope, 0));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            file.addService(service());
        }
        if (random.nextBoolean()) {
            file.setSourceCodeInfo(sourceInfo());
        }
        return file.build();
    }

    private EnumDescriptorProto enumType() {
        EnumDescriptorProto.Builder type = EnumDescriptorProto.newBuilder().setName(name());
        for (int i = random.nextInt(3); i > 0; i--) {
            type.addValue(EnumValueDescriptorProto.newBuilder().setName(name()).setNumber(pick(NUMBERS)));
        }
        return type.build();
    }

    private DescriptorProto message(String scope, int depth) {
        DescriptorProto.Builder message = DescriptorProto.newBuilder().setName(name());
        messages.add(scope + message.getName());
        message.getOptionsBuilder().setMapEntry(random.nextInt(20) == 0);
        for (String name : List.of("id", "m", "e", "l", name(), name())) {
            FieldDescriptorProto.Builder field =
                    FieldDescriptorProto.newBuilder().setName(name).setNumber(pick(NUMBERS));
            field.setLabel(FieldDescriptorProto.Label.forNumber(name.equals("l") ? 3 : 1 + random.nextInt(3)));
            switch (name) {
                case "id", "l" -> field.setType(FieldDescriptorProto.Type.TYPE_STRING);
                case "m" ->
                    field.setType(FieldDescriptorProto.Type.TYPE_MESSAGE).setTypeName(pick(messages));
                case "e" -> field.setType(FieldDescriptorProto.Type.TYPE_ENUM).setTypeName(pick(enums));
                default -> field.setType(FieldDescriptorProto.Type.forNumber(1 + random.nextInt(18)));
            }
            if (random.nextInt(4) == 0) {
                field.setDefaultValue(pick(TEXTS));
            }
            if (random.nextInt(4) == 0) {
                field.setOptions(FieldOptions.newBuilder().setDeprecated(true));
            }
            message.addField(field);
        }
        if (depth < 3 && random.nextInt(3) == 0) {
            message.addNestedType(message(scope + message.getName() + ".", depth + 1));
        }
        return message.build();
    }

    private ServiceDescriptorProto service() {
        ServiceDescriptorProto.Builder service =
                ServiceDescriptorProto.newBuilder().setName(name());
        if (random.nextInt(8) == 0) {
            service.setOptions(ServiceOptions.newBuilder().setUnknownFields(options()));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            service.addMethod(MethodDescriptorProto.newBuilder()
                    .setName(name())
                    .setInputType(pick(messages))
                    .setOutputType(pick(messages))
                    .setClientStreaming(random.nextBoolean())
                    .setOptions(MethodOptions.newBuilder().setUnknownFields(methodOptions())));
        }
        return service.build();
    }

    /** Most often what a right rpc says, so that generation is reached. */
    private UnknownFieldSet methodOptions() {
        if (random.nextInt(12) == 0) {
            return options();
        }
        UnknownFieldSet config = UnknownFieldSet.newBuilder()
                .addField(1, varint(1 + random.nextInt(3)))
                .addField(2, varint(AGENT_EXECUTION))
                .addField(4, bytes(random.nextInt(8) == 0 ? pick(TEXTS) : "id"))
                .addField(5, bytes(random.nextInt(4) == 0 ? pick(TEXTS) : "no"))
                .build();
        return UnknownFieldSet.newBuilder()
                .addField(
                        50056,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(config.toByteString())
                                .build())
                .build();
    }

    private UnknownFieldSet options() {
        UnknownFieldSet.Builder options = UnknownFieldSet.newBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            UnknownFieldSet.Field value = switch (random.nextInt(4)) {
                case 0 -> varint(pick(NUMBERS));
                case 1 -> bytes(pick(TEXTS));
                case 2 -> UnknownFieldSet.Field.newBuilder().addFixed32(7).build();
                default ->
                    UnknownFieldSet.Field.newBuilder()
                            .addGroup(UnknownFieldSet.getDefaultInstance())
                            .build();
            };
            options.mergeField(pick(OPTIONS), value);
        }
        return options.build();
    }

    private SourceCodeInfo sourceInfo() {
        SourceCodeInfo.Builder info = SourceCodeInfo.newBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            SourceCodeInfo.Location.Builder location = info.addLocationBuilder();
            for (int path = random.nextInt(8); path > 0; path--) {
                location.addPath(random.nextBoolean() ? 6 : pick(NUMBERS));
            }
            for (int span = random.nextInt(5); span > 0; span--) {
                location.addSpan(pick(NUMBERS));
            }
            location.setLeadingComments(pick(TEXTS.subList(0, TEXTS.size() - 1)));
        }
        return info.build();
    }

    private static UnknownFieldSet.Field varint(long value) {
        return UnknownFieldSet.Field.newBuilder().addVarint(value).build();
    }

    private static UnknownFieldSet.Field bytes(String text) {
        return UnknownFieldSet.Field.newBuilder()
                .addLengthDelimited(ByteString.copyFromUtf8(text))
                .build();
    }

    private String name() {
        return random.nextInt(400) == 0 ? pick(NO_NAMES) : pick(NAMES);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
