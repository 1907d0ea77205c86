package ai.stigmer.protoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.protoc.PluginOptions.Emit;
import ai.stigmer.protoc.PluginOptions.Generated;
import ai.stigmer.protoc.PluginOptions.Inject;
import ai.stigmer.protoc.PluginOptions.InvalidOptionException;
import ai.stigmer.protoc.PluginOptions.MissingAuthorization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameter string. */
final class PluginOptionsTest {
    @Test
    void an_empty_parameter_gives_the_defaults() throws InvalidOptionException {
        PluginOptions options = PluginOptions.parse("");

        assertThat(options)
                .isEqualTo(new PluginOptions(
                        MissingAuthorization.ERROR,
                        Inject.NONE,
                        Generated.JAVAX,
                        Emit.JAVA,
                        "*",
                        "",
                        "",
                        "",
                        "",
                        "ai.stigmer.iam.iampolicy.v1.rpcauthorization",
                        ""));
    }

    @Test
    void every_option_is_understood() throws InvalidOptionException {
        PluginOptions options = PluginOptions.parse(
                "missing_authorization=handler,inject=jakarta,generated=omit,"
                        + "emit=none,services=acme.*,manifest=a/b.json,model=/m/model.fga, docs=c.md,openapi=o.json,authorization_package=acme.auth,dump=/tmp/x,");

        assertThat(options)
                .isEqualTo(new PluginOptions(
                        MissingAuthorization.HANDLER,
                        Inject.JAKARTA,
                        Generated.OMIT,
                        Emit.NONE,
                        "acme.*",
                        "a/b.json",
                        "/m/model.fga",
                        "c.md",
                        "o.json",
                        "acme.auth",
                        "/tmp/x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    missing_authorisation=handler | unknown option "missing_authorisation"; did you mean "missing_authorization"?
                    verbose                       | unknown option "verbose"; known are
                    emit=go                       | option emit is "go", but takes java or none
                    inject=guice                  | option inject is "guice", but takes none or jakarta
                    manifest                      | option manifest needs a value: manifest=…
                    manifest=                     | option manifest needs a value: manifest=…
                    docs=a,docs=b                 | option docs is given twice
                    manifest=/etc/passwd          | option manifest is "/etc/passwd", but takes a path below the output folder
                    docs=../up.md                 | option docs is "../up.md", but takes a path below the output folder
                    """)
    void what_is_wrong_is_an_error(String parameter, String message) {
        assertThatThrownBy(() -> PluginOptions.parse(parameter))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageStartingWith(message);
    }
}
