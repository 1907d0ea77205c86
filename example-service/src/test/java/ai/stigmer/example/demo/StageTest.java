package ai.stigmer.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StageTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void one_expectation_that_does_not_hold_fails_the_play_and_shows_what_was_found() {
        // given
        Stage stage = stage(false);

        // when
        stage.expect("two and two is four", true);
        stage.expect("three and three is seven", false, () -> "it is six");
        boolean held = stage.finish();

        // then
        assertThat(held).isFalse();
        assertThat(shown())
                .contains("ok two and two is four", "FAILED three and three is seven", "it is six")
                .contains("1 of 2 expectations failed.");
    }

    @Test
    void a_pipe_gets_plain_text_and_a_terminal_colors_and_signs() {
        // when
        stage(false).expect("plain", true);
        stage(true).expect("colored", true);

        // then
        assertThat(shown()).contains("  ok plain", "\u001b[32m\u2713\u001b[0m colored");
    }

    private Stage stage(boolean terminal) {
        return new Stage(new PrintStream(output, true, StandardCharsets.UTF_8), terminal, terminal);
    }

    private String shown() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
