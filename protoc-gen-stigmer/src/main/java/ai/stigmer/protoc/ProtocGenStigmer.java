package ai.stigmer.protoc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The plugin as protoc starts it: a CodeGeneratorRequest on standard input, a CodeGeneratorResponse on standard output. */
public final class ProtocGenStigmer {
    private ProtocGenStigmer() {}

    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            new CodeGeneration(System.out, errors).run(System.in.readAllBytes());
            return 0;
        } catch (IOException e) {
            errors.println("protoc-gen-stigmer: " + e.getMessage());
            return 1;
        }
    }
}
