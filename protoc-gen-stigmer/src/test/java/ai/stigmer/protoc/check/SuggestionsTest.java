package ai.stigmer.protoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {
    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({"valeu, value", "vlaue, value", "valu, value", "metaData, meta_data", "can_reprot, can_report", "di, id"
    })
    void a_name_with_a_mistake_or_two_swapped_letters_is_recognized(String misspelt, String meant) {
        assertThat(Suggestions.of(misspelt, List.of("other", meant))).isEqualTo("; did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"evalu", "xy", "organization"})
    void what_is_far_from_every_name_gets_none(String misspelt) {
        assertThat(Suggestions.of(misspelt, List.of("value", "id"))).isEmpty();
    }
}
