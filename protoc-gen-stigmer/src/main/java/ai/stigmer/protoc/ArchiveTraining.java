package ai.stigmer.protoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Answers a canned request that holds something of everything. The launcher asks for it in the run that fills the
 * class-data archive, so that the archive holds all classes even if that run's own request had nothing to emit.
 */
final class ArchiveTraining {
    private static final String REQUESTED = "stigmer.training";
    private static final String REQUEST = "training-request.binpb";

    private ArchiveTraining() {}

    static void runIfRequested() throws IOException {
        if (!Boolean.getBoolean(REQUESTED)) {
            return;
        }
        try (InputStream request = ArchiveTraining.class.getResourceAsStream(REQUEST);
                OutputStream nowhere = OutputStream.nullOutputStream();
                PrintStream nobody = new PrintStream(nowhere, false, StandardCharsets.UTF_8)) {
            new CodeGeneration(nowhere, nobody)
                    .run(Objects.requireNonNull(request, REQUEST).readAllBytes());
        }
    }
}
