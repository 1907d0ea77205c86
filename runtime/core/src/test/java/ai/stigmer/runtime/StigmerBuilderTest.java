package ai.stigmer.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.model.PolicyModel;
import org.junit.jupiter.api.Test;

class StigmerBuilderTest {
    private static final PolicyModel MODEL = PolicyModel.parse("m.fga", """
            model
              schema 1.1
            type user
            """);

    @Test
    void without_a_store_and_without_embedded_ones_there_is_no_service() {
        assertThatThrownBy(() -> Stigmer.builder().model(MODEL).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the service does not know where the resources are kept; call mongo(uri) or database(…), or"
                        + " add ai.stigmer:stigmer-embedded for the first minutes");
    }
}
