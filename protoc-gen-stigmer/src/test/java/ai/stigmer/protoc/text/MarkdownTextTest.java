package ai.stigmer.protoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as they stand in Markdown. */
final class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '^', textBlock = """
            permission denied   ! permission denied
            a|b                 ! a\\|b
            `c` *d* _e_         ! \\`c\\` \\*d\\* \\_e\\_
            <b>x</b> &lt;       ! \\<b\\>x\\</b\\> \\&lt;
            ~~s~~ $1+1$         ! \\~\\~s\\~\\~ \\$1+1\\$
            [a](b) # c          ! \\[a\\](b) \\# c
            - a - b             ! \\- a - b
            + a + b             ! \\+ a + b
            === a               ! \\=== a
            1. a 2. b           ! 1\\. a 2. b
            12) a               ! 12\\) a
            v1.2                ! v1.2
            a\\|b               ! a\\\\\\|b
            """)
    void a_line_is_no_markup(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            can_edit   ! `can_edit`
            a b*c      ! `a b*c`
            a`b        ! <code>a&#96;b</code>
            a|b<c      ! <code>a&#124;b&#60;c</code>
            a\\        ! <code>a&#92;</code>
            """)
    void code_neither_ends_early_nor_leaves_its_cell(String text, String markdown) {
        assertThat(MarkdownText.code(text)).isEqualTo(markdown);
    }

    @Test
    void a_text_of_several_lines_becomes_one_and_loses_what_nobody_sees() {
        assertThat(MarkdownText.of(" a\n- b\u2028c\u202ed\u001b[31m ")).isEqualTo("a - b c d \\[31m");
    }
}
