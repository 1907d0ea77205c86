package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "My First Task,my-first-task",
        "under_score,under-score",
        "'  ends  trimmed  ',ends-trimmed",
        "runs---and   blanks,runs-and-blanks",
        "Ünïcode & signs!,ncode-signs",
        "-1-,1",
        "a\tb,a-b"
    })
    void a_name_gives_lower_case_with_dashes_and_nothing_else(String name, String slug) {
        assertThat(Slug.fromName(name)).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---", "ÄÖÜ", "漢字", "_"})
    void a_name_that_leaves_nothing_gives_no_slug(String name) {
        assertThat(Slug.fromName(name)).isEmpty();
    }

    @Test
    void a_slug_has_63_characters_at_most_and_does_not_end_in_a_dash() {
        String slug = Slug.fromName("x".repeat(62) + " tail").orElseThrow();

        assertThat(slug).isEqualTo("x".repeat(62));
    }

    @Test
    void every_slug_that_a_name_gives_is_well_formed_and_gives_itself() {
        Random random = new Random(20260101);
        for (int i = 0; i < 10_000; i++) {
            String name = random.ints(random.nextInt(100), 0, 0x250)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            Slug.fromName(name).ifPresent(slug -> {
                assertThat(Slug.isWellFormed(slug)).as(name).isTrue();
                assertThat(Slug.fromName(slug)).contains(slug);
            });
        }
    }
}
