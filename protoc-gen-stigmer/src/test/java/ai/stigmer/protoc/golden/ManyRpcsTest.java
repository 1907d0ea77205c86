package ai.stigmer.protoc.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much goes into one controller. Classes with the few methods that the controller calls stand in for those of
 * grpc-java, whose compilation takes far longer.
 */
final class ManyRpcsTest {
    private static final int SERVICES = 4;
    private static final int RPCS = Integer.getInteger("stigmer.rpcs", 500);

    @TempDir
    private Path folder;

    @Test
    void a_controller_of_thousands_of_rpcs_compiles() throws Exception {
        // given
        GoldenCase messages = new GoldenCase(Files.createDirectories(folder.resolve("messages")));
        Files.writeString(messages.folder().resolve("messages.proto"), """
                syntax = "proto3";
                package many;
                option java_package = "com.example.many";
                option java_multiple_files = true;
                message In { string id = 1; }
                message Out { string id = 1; }
                """);
        Path services = Files.createDirectories(folder.resolve("services"));
        Files.writeString(services.resolve("services.proto"), services());

        // when
        Generation generation = Generation.of(
                ProtoCompiler.request(List.of(messages.folder(), services), List.of("services.proto"), ""));

        // then
        assertThat(generation.error()).isEmpty();
        assertThat(generation.files()).hasSize(1);
        Map<String, String> sources = new TreeMap<>(generation.files());
        for (int service = 0; service < SERVICES; service++) {
            sources.put("com/example/many/Many%dControllerGrpc.java".formatted(service), stub(service));
        }
        assertThat(GeneratedCode.compile(
                        sources, GeneratedCode.compileProtos(List.of(messages), folder.resolve("work"))))
                .succeededWithoutWarnings();
    }

    private static String services() {
        StringBuilder text = new StringBuilder("""
                syntax = "proto3";
                package many;
                import "messages.proto";
                import "ai/stigmer/commons/apiresource/rpc_service_options.proto";
                import "ai/stigmer/iam/iampolicy/v1/rpcauthorization/method_options.proto";
                option java_package = "com.example.many";
                option java_multiple_files = true;
                """);
        for (int service = 0; service < SERVICES; service++) {
            text.append("service Many" + service + "Controller {\n");
            text.append("  option (ai.stigmer.commons.apiresource.api_resource_kind) = agent;\n");
            for (int rpc = 0; rpc < RPCS; rpc++) {
                text.append("""
                          rpc call%1$dOf%2$d(In) returns (%3$s) {
                            option (ai.stigmer.iam.iampolicy.v1.rpcauthorization.config) = {
                              permission: can_view resource_kind: agent field_path: "id" error_msg: "no call %1$d of %2$d"
                            };
                          }
                        """.formatted(rpc, service, response(rpc)));
            }
            text.append("}\n");
        }
        return text.toString();
    }

    private static String stub(int service) {
        StringBuilder java = new StringBuilder("""
                package com.example.many;
                final class Many%dControllerGrpc {
                    static io.grpc.ServiceDescriptor getServiceDescriptor() {
                        return io.grpc.ServiceDescriptor.newBuilder("many").build();
                    }
                """.formatted(service));
        for (int rpc = 0; rpc < RPCS; rpc++) {
            java.append("""
                        static io.grpc.MethodDescriptor<In, %s> getCall%dOf%dMethod() {
                            throw new UnsupportedOperationException();
                        }
                    """.formatted(response(rpc), rpc, service));
        }
        return java.append("}\n").toString();
    }

    private static String response(int rpc) {
        return rpc % 2 == 0 ? "In" : "Out";
    }
}
