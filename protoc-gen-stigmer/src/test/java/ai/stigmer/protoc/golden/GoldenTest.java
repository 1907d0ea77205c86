package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Protos in, files out: each golden folder is compared whole, and every controller in it compiles. */
@DisplayName("A golden folder")
final class GoldenTest {
    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_exactly_what_is_expected_and_it_compiles_with_every_lint(GoldenCase golden, @TempDir Path work)
            throws Exception {
        Generation generation = Generation.of(golden.request());

        if (System.getProperty("goldens", "").equals("write")) {
            golden.write(generation);
        }

        assertThat(generation.error())
                .isEqualTo(golden.text("expected-errors.txt").stripTrailing());
        assertThat(generation.warnings()).isEqualTo(golden.text("expected-warnings.txt"));
        assertThat(generation.files()).isEqualTo(golden.expectedFiles());
        if (!generation.files().isEmpty()) {
            GeneratedCode.compile(generation.files(), GeneratedCode.compileProtos(golden, work));
        }
    }
}
