package ai.stigmer.protoc;

import ai.stigmer.protoc.manifest.ManifestComparison;
import ai.stigmer.protoc.manifest.ManifestEntry;
import ai.stigmer.protoc.manifest.ManifestJson;
import ai.stigmer.protoc.text.TerminalText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the plugin does for people, who unlike protoc pass arguments. */
final class CommandLine {
    private static final int WEAKER = 1;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int WRONG_USAGE = 2;
    private static final String ALLOW_NEW_PUBLIC = "--allow-new-public";

    private static final String HELP = """
            protoc-gen-stigmer is a plugin of protoc. It reads who may call each rpc from the options in your protos
            and writes one typed, authorized gRPC controller per kind of resource.

            protoc starts it by itself and talks to it on standard input and output:

              protoc --plugin=protoc-gen-stigmer=PATH --stigmer_out=DIR [--stigmer_opt=NAME=VALUE,...] FILES

            Options:
              missing_authorization=error|handler  an rpc that does not say who may call it: an error, or left to
                                                   its handler with a warning (error)
              emit=java|none                       the controllers, or the check alone, with manifest and docs if
                                                   they are asked for (java)
              services=GLOB                        the services that get controllers, by full name: acme.notes.*,
                                                   with | between several; all others are checked all the same (*)
              inject=none|jakarta                  @Inject on the controller's constructor (none)
              generated=javax|jakarta|omit         @Generated on the controller: the JDK's, Jakarta's or none (javax)
              model=FILE                           the authorization model that kinds and permissions are looked up in,
                                                   in OpenFGA's language
              manifest=PATH                        also write the authorization manifest, as JSON
              docs=PATH                            also write the authorization matrix, as a Markdown page
              openapi=PATH                         also write an OpenAPI 3.1 document of what services= names, as the
                                                   runtime's HTTP gateway serves it
              authorization_package=PACKAGE        where your copy of the authorization options is
              dump=PATH                            write the request to a file; protoc-gen-stigmer < PATH replays it

            By hand:
              protoc-gen-stigmer --compare OLD NEW  compare two manifests; exits with 1 when an rpc became weaker, or
                                                    a public one is new (not with --allow-new-public)
              protoc-gen-stigmer --version
              protoc-gen-stigmer --help
            """;

    private final PrintStream out;
    private final PrintStream errors;

    CommandLine(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Does what the arguments ask for, and gives the exit code. */
    int run(List<String> arguments) {
        switch (arguments.get(0)) {
            case "--version" -> {
                out.println("protoc-gen-stigmer " + version());
                return 0;
            }
            case "--help", "-h" -> {
                out.print(HELP);
                return 0;
            }
            case "--compare" -> {
                List<String> files = new ArrayList<>(arguments.subList(1, arguments.size()));
                boolean newPublicPasses = files.remove(ALLOW_NEW_PUBLIC);
                return files.size() == 2
                        ? compare(files.get(0), files.get(1), newPublicPasses)
                        : wrongUsage("--compare takes two manifests: --compare OLD NEW");
            }
            default -> {
                return wrongUsage("unknown argument " + arguments.get(0) + "; try --help");
            }
        }
    }

    private static String version() {
        return Optional.ofNullable(ProtocGenStigmer.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private int compare(String older, String newer, boolean newPublicPasses) {
        ManifestComparison comparison;
        try {
            comparison = ManifestComparison.of(read(older), read(newer));
        } catch (IOException e) {
            return wrongUsage(e.getMessage());
        }
        for (ManifestComparison.Change change : comparison.changes()) {
            out.printf(
                    "%-8s  %s%n",
                    change.verdict().name().toLowerCase(Locale.ROOT),
                    TerminalText.of(change.method() + ": " + change.text()));
        }
        if (comparison.changes().isEmpty()) {
            out.println("Nothing changed in who may call what.");
        }
        return comparison.isWeaker() || (comparison.hasNewPublic() && !newPublicPasses) ? WEAKER : 0;
    }

    private static List<ManifestEntry> read(String file) throws IOException {
        try {
            String text = Files.readString(Path.of(file));
            return ManifestJson.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new IOException(file + " does not exist", e);
        } catch (IOException e) {
            throw new IOException(file + " " + e.getMessage(), e);
        }
    }

    private int wrongUsage(String message) {
        errors.println("protoc-gen-stigmer: " + TerminalText.of(message));
        return WRONG_USAGE;
    }
}
