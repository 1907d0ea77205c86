package ai.stigmer.protoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as they stand in Javadoc. */
final class JavadocTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            can_edit          ! {@code can_edit}
            metadata.id       ! {@code metadata.id}
            a */ b            ! <code>a *&#47; b</code>
            a /* b            ! <code>a /&#42; b</code>
            }                 ! <code>}</code>
            {@link x}         ! <code>{&#64;link x}</code>
            \\u002a\\u002f    ! <code>&#92;u002a&#92;u002f</code>
            <b>&              ! <code>&lt;b&gt;&amp;</code>
            """)
    void code_neither_ends_early_nor_is_markup(String text, String javadoc) {
        assertThat(JavadocText.code(text)).isEqualTo(javadoc);
    }

    @Test
    void a_comment_keeps_its_paragraphs_and_nothing_that_moves_or_hides() {
        assertThat(JavadocText.of("One\n\u2028two\u202e\u001b[31m\n\n\n @three */ \\u002a/\n"))
                .isEqualTo("One\ntwo  [31m\n\n<p>&#64;three *&#47; &#92;u002a/");
    }
}
