package ai.stigmer.protoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as JSON and terminals show them. */
final class JsonStringTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain é 日本 \uD83D\uDEAB", "plain é 日本 \uD83D\uDEAB"),
                Arguments.of("\"\\\n\r\t", "\\\"\\\\\\n\\r\\t"),
                Arguments.of("\0\u001b[31m\u007f\u009b", "\\u0000\\u001b[31m\\u007f\\u009b"),
                Arguments.of("\u2028\u202e\ufeff", "\\u2028\\u202e\\ufeff"),
                Arguments.of("\uD83D \uDEAB", "\\ud83d \\udeab"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_string_of_json_holds_nothing_that_nobody_sees(String text, String json) {
        assertThat(JsonString.quote(text)).isEqualTo("\"" + json + "\"");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_terminal_is_shown_one_line_without_controls(String text, String json) {
        assertThat(TerminalText.of(text).codePoints().noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(TerminalText.of(text)).doesNotContain("\u202e", "\u2028");
    }
}
