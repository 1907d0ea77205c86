package ai.stigmer.protoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as they stand in a Mermaid flowchart. */
final class MermaidTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '^', textBlock = """
            can_edit             ! "can_edit"
            end                  ! "end"
            any kind, as a.b     ! "any kind, as a.b"
            "] x --> y           ! "#34;#93; x #45;#45;#62; y"
            a|b                  ! "a#124;b"
            `md` #35; <b>        ! "#96;md#96; #35;35#59; #60;b#62;"
            é                    ! "é"
            """)
    void a_label_neither_ends_early_nor_is_markup(String text, String mermaid) {
        assertThat(MermaidText.label(text)).isEqualTo(mermaid);
    }
}
