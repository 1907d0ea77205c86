package ai.stigmer.protoc.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever messages, enums and rpcs are called, the controller names what it needs. A package is full of messages that
 * are called like what generated code uses, and of rpcs whose parameters, constants and handlers are called like those
 * messages and like the first parts of packages; another package has messages of the same names.
 */
final class HiddenNamesTest {
    private static final List<String> MESSAGES = List.of(
            "RpcMethod",
            "Posture",
            "UnaryHandler",
            "ServerServiceDefinition",
            "CreateHandler",
            "StandardOperation",
            "Unary",
            "List",
            "Override",
            "Object",
            "String",
            "Generated",
            "Inject",
            "Handlers1",
            "Create",
            "create",
            "request",
            "services");

    /** Names of rpcs whose Java names hide something, or look as if they did. */
    private static final List<String> RPCS = List.of(
            "io",
            "ai",
            "java",
            "com",
            "org",
            "javax",
            "create",
            "unary",
            "response",
            "request",
            "services",
            "methods",
            "kind",
            "level",
            "LEVEL2",
            "hide_grpc",
            "handlers1",
            "list",
            "object",
            "string",
            "override",
            "this",
            "class",
            "toString",
            "hashCode",
            "routes",
            "rpc_method",
            "server_streaming",
            "of",
            "builder",
            "record",
            "var",
            "yield",
            "ServerServiceDefinition",
            "generated",
            "inject",
            "standard_operation",
            "operation",
            "serving",
            "update",
            "get");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"com.example.hiding, 0", "'', 0", "'', 260"})
    void a_controller_compiles_whatever_stands_beside_it(String javaPackage, int furtherRpcs) throws Exception {
        // given
        GoldenCase hiding = new GoldenCase(Files.createDirectories(folder.resolve("protos")));
        Files.writeString(hiding.folder().resolve("options"), "inject=jakarta,generated=jakarta");
        Files.writeString(hiding.folder().resolve("other.proto"), other());
        Files.writeString(hiding.folder().resolve("hiding.proto"), hiding(javaPackage, furtherRpcs));

        // when
        Generation generation = Generation.of(hiding.request());

        // then
        assertThat(generation.error()).isEmpty();
        assertThat(generation.files()).hasSize(1);
        assertThat(GeneratedCode.compile(
                        generation.files(), GeneratedCode.compileProtos(List.of(hiding), folder.resolve("work"))))
                .succeededWithoutWarnings();
    }

    private static String other() {
        StringBuilder text = new StringBuilder("""
                syntax = "proto2";
                package other;
                option java_package = "org.other";
                option java_multiple_files = true;
                """);
        MESSAGES.forEach(message -> text.append("message " + message + " { optional string id = 1; }\n"));
        return text.toString();
    }

    private static String hiding(String javaPackage, int furtherRpcs) {
        StringBuilder text = new StringBuilder("""
                syntax = "proto2";
                package hiding;
                import "other.proto";
                import "ai/stigmer/commons/apiresource/rpc_service_options.proto";
                import "ai/stigmer/iam/iampolicy/v1/rpcauthorization/method_options.proto";
                option java_package = "%s";
                option java_multiple_files = true;
                enum LEVEL { HIGH = 1; LOW = 0; }
                """.formatted(javaPackage));
        for (String message : MESSAGES) {
            text.append("message " + message + " { optional string id = 1; optional LEVEL level = 2; }\n");
        }
        text.append("service hide {\n");
        text.append("  option (ai.stigmer.commons.apiresource.api_resource_kind) = agent;\n");
        int i = 0;
        for (String rpc : RPCS) {
            text.append(rpc(rpc, "." + (i % 3 == 0 ? "other" : "hiding") + "." + MESSAGES.get(i % MESSAGES.size()), i));
            i++;
        }
        for (int further = 0; further < furtherRpcs; further++) {
            text.append(rpc("rpc" + further, ".hiding." + MESSAGES.get(0), 0));
        }
        return text.append("}\n").toString();
    }

    private static String rpc(String name, String message, int number) {
        String kind = message.startsWith(".other") ? "resource_kind: agent" : "resource_kind_path: \"level\"";
        String response = ".hiding." + MESSAGES.get((number * 7) % MESSAGES.size());
        return """
                  rpc %s(%s%s) returns (%s) {
                    option (ai.stigmer.iam.iampolicy.v1.rpcauthorization.config) = {
                      permission: can_view %s field_path: "id"
                    };
                  }
                """.formatted(name, number % 5 == 4 ? "stream " : "", message, response, kind);
    }
}
