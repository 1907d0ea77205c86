package ai.stigmer.protoc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.protoc.golden.GeneratedCode;
import ai.stigmer.protoc.golden.Generation;
import ai.stigmer.protoc.golden.GoldenCase;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Bad input has two outcomes: an IOException, which becomes one line and exit code 1, or a response. */
final class FuzzTest {
    private static final long BUDGET_NANOS = Long.getLong("fuzz.seconds", 6) * 1_000_000_000L;
    private static final int MIN_REQUESTS = 600;

    @Test
    void mutated_requests_end_in_a_response_or_in_one_line_of_error() throws Exception {
        List<byte[]> seeds = seeds();
        Random random = new Random(20260101);
        long end = System.nanoTime() + BUDGET_NANOS;
        int responses = 0;
        int refusals = 0;

        while (System.nanoTime() < end) {
            byte[] mutant = mutate(seeds.get(random.nextInt(seeds.size())), seeds, random);
            if (answers(mutant)) {
                responses++;
            } else {
                refusals++;
            }
        }

        assertThat(responses).as("mutants that were answered").isGreaterThan(50);
        assertThat(refusals).as("mutants that were refused").isGreaterThan(50);
    }

    @Test
    void every_truncation_of_a_request_ends_in_a_response_or_in_one_line_of_error() throws Exception {
        byte[] request = GoldenCase.named("call_shapes").request().toByteArray();

        for (int length = 0; length < request.length; length += 7) {
            answers(Arrays.copyOf(request, length));
        }

        assertThat(answers(request)).isTrue();
    }

    @Test
    void hostile_descriptors_end_in_java_that_can_be_parsed_in_errors_or_in_one_line_of_error() throws Exception {
        List<FileDescriptorProto> options = GoldenCase.named("call_shapes").request().getProtoFileList().stream()
                .filter(file -> file.getName().startsWith("ai/"))
                .toList();
        long end = System.nanoTime() + BUDGET_NANOS;
        Map<String, String> generated = new TreeMap<>();
        int errors = 0;
        int refusals = 0;

        int seed = 0;
        for (; seed < MIN_REQUESTS || System.nanoTime() < end; seed++) {
            CodeGeneratorRequest request = new HostileDescriptors(new Random(seed)).request(options);
            try {
                Generation generation = Generation.of(request);
                errors += generation.error().isEmpty() ? 0 : 1;
                if (generated.size() < 400) {
                    for (Map.Entry<String, String> file : generation.files().entrySet()) {
                        generated.put("seed" + seed + "/" + file.getKey(), file.getValue());
                    }
                }
            } catch (IOException expected) {
                refusals++;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + " of HostileDescriptors", e);
            }
        }

        assertThat(generated.size()).as("files of %s requests", seed).isGreaterThan(10);
        assertThat(errors).as("requests with errors").isGreaterThan(10);
        assertThat(refusals).as("requests that were refused").isGreaterThan(10);
        assertThat(GeneratedCode.syntaxErrors(generated)).isEmpty();
    }

    /** Whether there was a response; anything thrown but an IOException fails the test. */
    private static boolean answers(byte[] request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            new CodeGeneration(out, nowhere).run(withoutDump(request));
        } catch (IOException expected) {
            return false;
        }
        try {
            CodeGeneratorResponse response = CodeGeneratorResponse.parseFrom(out.toByteArray());
            return response.getSupportedFeatures() != 0;
        } catch (IOException e) {
            throw new AssertionError("the response cannot be read", e);
        }
    }

    /** A mutant must not write files; none of the seeds has the option, and none can come to have it but by chance. */
    private static byte[] withoutDump(byte[] request) {
        assertThat(new String(request, StandardCharsets.ISO_8859_1)).doesNotContain("dump=");
        return request;
    }

    private static List<byte[]> seeds() throws IOException, InterruptedException {
        List<byte[]> seeds = new ArrayList<>();
        for (String name :
                List.of("agent_execution", "proto2", "editions_2024", "own_options", "openapi", "errors_paths")) {
            // Descriptors of descriptors would draw nearly all of the mutations.
            var request = GoldenCase.named(name).request();
            var lean = request.toBuilder().clearProtoFile();
            request.getProtoFileList().stream()
                    .filter(file -> !file.getName().startsWith("google/")
                            && !file.getName().startsWith("buf/"))
                    .forEach(lean::addProtoFile);
            seeds.add(lean.build().toByteArray());
            seeds.add(request.toByteArray());
        }
        return seeds;
    }

    private static byte[] mutate(byte[] seed, List<byte[]> seeds, Random random) {
        byte[] mutant = seed.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(7)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> mutant[at] = (byte) 0x7f;
                case 3 -> mutant[at]++;
                case 4 -> mutant = Arrays.copyOf(mutant, Math.max(1, at));
                case 5 -> {
                    int length = Math.min(random.nextInt(64), mutant.length - at);
                    System.arraycopy(mutant, at, mutant, random.nextInt(mutant.length - length + 1), length);
                }
                default -> {
                    byte[] other = seeds.get(random.nextInt(seeds.size()));
                    int length = Math.min(random.nextInt(256), Math.min(other.length, mutant.length - at));
                    System.arraycopy(other, random.nextInt(other.length - length + 1), mutant, at, length);
                }
            }
        }
        return mutant;
    }
}
