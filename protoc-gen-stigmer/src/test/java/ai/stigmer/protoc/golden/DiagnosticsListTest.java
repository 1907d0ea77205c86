package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.model.PolicyModelException;
import ai.stigmer.protoc.PluginOptions;
import ai.stigmer.protoc.PluginOptions.InvalidOptionException;
import ai.stigmer.protoc.check.ApiChecks;
import ai.stigmer.protoc.check.AuthorizationModel;
import ai.stigmer.protoc.check.Diagnostic;
import ai.stigmer.protoc.check.Rule;
import ai.stigmer.protoc.read.AuthorizationOptions;
import ai.stigmer.protoc.read.PluginRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the README's list of diagnostics, the rules and the goldens at the same length. */
final class DiagnosticsListTest {
    @Test
    void every_rule_stands_in_the_readme_with_cause_and_remedy() throws Exception {
        String readme = Files.readString(Path.of("README.md"));

        for (Rule rule : Rule.values()) {
            String row = "| `" + rule.id() + "` |";
            assertThat(readme.lines().filter(line -> line.startsWith(row)))
                    .as(row)
                    .singleElement()
                    .satisfies(line -> assertThat(line.split("\\|"))
                            .as("a text, a cause and a remedy")
                            .hasSize(4));
        }
    }

    @Test
    void every_rule_is_broken_by_a_golden_that_holds_its_text_and_position() throws Exception {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);

        for (GoldenCase golden : GoldenCase.all()) {
            PluginRequest request = PluginRequest.read(golden.request().toByteArray());
            try {
                PluginOptions options = PluginOptions.parse(request.parameter());
                ApiChecks.Result result = ApiChecks.run(
                        request,
                        new AuthorizationOptions(request, options.authorizationPackage()),
                        new ApiChecks.Settings(false, true, modelOf(options)));
                Stream.concat(errors(result), result.warnings().stream())
                        .map(Diagnostic::rule)
                        .forEach(broken::add);
            } catch (PolicyModelException e) {
                broken.add(Rule.MALFORMED_MODEL);
            } catch (InvalidOptionException | NoSuchFileException e) {
                assertThat(golden.name()).startsWith("errors_option");
            }
        }

        assertThat(broken).containsExactlyInAnyOrder(Rule.values());
    }

    private static Stream<Diagnostic> errors(ApiChecks.Result result) {
        return result instanceof ApiChecks.Result.Mistakes mistakes ? mistakes.errors().stream() : Stream.empty();
    }

    private static Optional<AuthorizationModel> modelOf(PluginOptions options) throws IOException {
        return options.model().isEmpty() ? Optional.empty() : Optional.of(AuthorizationModel.read(options.model()));
    }
}
