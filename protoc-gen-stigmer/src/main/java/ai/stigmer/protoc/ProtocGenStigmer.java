package ai.stigmer.protoc;

import ai.stigmer.protoc.read.BrokenRequestException;
import ai.stigmer.protoc.text.TerminalText;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The plugin as protoc starts it: a CodeGeneratorRequest on standard input, a CodeGeneratorResponse on standard output.
 * Errors of protos and options are part of the response and exit with 0; only a request that cannot be read, or a
 * response that nobody takes, exits with 1 and one line on standard error.
 */
public final class ProtocGenStigmer {
    private ProtocGenStigmer() {}

    public static void main(String[] arguments) {
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode =
                arguments.length == 0 ? generate(errors) : new CommandLine(System.out, errors).run(List.of(arguments));
        System.exit(exitCode);
    }

    private static int generate(PrintStream errors) {
        // System.out would hide that protoc is gone.
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            new CodeGeneration(out, errors).run(System.in.readAllBytes());
            ArchiveTraining.runIfRequested();
            return 0;
        } catch (BrokenRequestException e) {
            return fail(errors, e.getMessage());
        } catch (InvalidProtocolBufferException e) {
            return fail(errors, "the request is truncated or garbled");
        } catch (IOException e) {
            return fail(errors, "cannot read the request or write the response: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return fail(
                    errors,
                    "this is a mistake in the plugin, please report it with the file that dump=PATH gives: " + e);
        }
    }

    private static int fail(PrintStream errors, String message) {
        errors.println("protoc-gen-stigmer: " + TerminalText.of(message.replace('\n', ' ')));
        return 1;
    }
}
