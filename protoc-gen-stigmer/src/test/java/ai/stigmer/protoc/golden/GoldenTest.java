package ai.stigmer.protoc.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Protos in, files out. With {@code -Dgoldens=write} what comes out becomes what is expected. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GoldenTest {
    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all().stream();
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void gives_exactly_the_files_the_errors_and_the_warnings_that_are_expected(GoldenCase golden) throws Exception {
        Generation generation = Generation.of(golden.request());

        if (System.getProperty("goldens", "").equals("write")) {
            golden.write(generation);
        }

        assertThat(generation.error())
                .isEqualTo(golden.text("expected-errors.txt").stripTrailing());
        assertThat(generation.warnings()).isEqualTo(golden.text("expected-warnings.txt"));
        assertThat(generation.files()).isEqualTo(golden.expectedFiles());
    }

    @Order(2)
    @Test
    void every_expected_controller_compiles_with_every_lint_and_no_warning(@TempDir Path work) throws Exception {
        List<GoldenCase> generating = new ArrayList<>();
        Map<String, String> controllers = new TreeMap<>();
        for (GoldenCase golden : GoldenCase.all()) {
            // Of a case without controllers nobody asks for Java, and some have none that compiles.
            if (golden.expectedFiles().keySet().stream().anyMatch(file -> file.endsWith(".java"))) {
                generating.add(golden);
                controllers.putAll(golden.expectedFiles());
            }
        }

        Compilation compilation = GeneratedCode.compile(controllers, GeneratedCode.compileProtos(generating, work));

        assertThat(compilation).succeededWithoutWarnings();
    }
}
