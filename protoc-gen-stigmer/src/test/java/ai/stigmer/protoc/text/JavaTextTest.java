package ai.stigmer.protoc.text;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as Java writes strings. */
final class JavaTextTest {
    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "\"quoted\" and \\ and \\u002a \\\\u002a",
            "*/ // \"\"\" ${x} $T",
            "\n\r\t\b\f\0\u001b[31m\u007f\u0085",
            "\u2028\u2029\u202e\u2066\ufeff\u00ad",
            "é 日本 \uD83D\uDEAB",
            "half \uD83D of a character \uDEAB",
            "\n".repeat(65_535),
            "a".repeat(65_535),
            "a".repeat(65_536),
            "\0".repeat(40_000),
            "é".repeat(40_000),
            "日".repeat(70_000),
            ("a" + "\uD83D\uDEAB".repeat(3)).repeat(12_000));

    @Test
    void every_text_comes_back_from_the_class_that_was_compiled_from_it() throws Exception {
        String source = "public class Texts { public static final java.lang.String[] ALL = {"
                + TEXTS.stream().map(JavaText::literal).collect(Collectors.joining(",\n"))
                + "}; }";

        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(JavaFileObjects.forSourceString("Texts", source));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat((Object[]) load(compilation).getField("ALL").get(null)).containsExactlyElementsOf(TEXTS);
    }

    private static Class<?> load(Compilation compilation) throws Exception {
        JavaFileObject file = compilation.generatedFiles().stream()
                .filter(generated -> generated.getKind() == JavaFileObject.Kind.CLASS)
                .findFirst()
                .orElseThrow();
        byte[] bytes = file.openInputStream().readAllBytes();
        return new ClassLoader(JavaTextTest.class.getClassLoader()) {
            Class<?> define() {
                return defineClass("Texts", bytes, 0, bytes.length);
            }
        }.define();
    }

    @ParameterizedTest
    @CsvSource({"202e, \\u202e", "2028, \\u2028", "feff, \\ufeff", "1b, \\u001b", "e000, \\ue000", "e9, é"})
    void what_nobody_sees_stands_there_as_an_escape(String character, String java) {
        String text = Character.toString(Integer.parseInt(character, 16));

        assertThat(JavaText.literal(text)).isEqualTo("\"" + java + "\"");
    }
}
