package ai.stigmer.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import java.time.Duration;
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

    @Test
    void allows_are_kept_for_two_seconds_at_most_and_not_by_default() {
        assertThat(described(builder()))
                .contains("the embedded policy store and its model")
                .doesNotContain("kept");
        assertThat(described(builder().keepAllowedFor(Duration.ofSeconds(2)))).contains("an allow is kept for 2000 ms");
        assertThatThrownBy(
                        () -> builder().keepAllowedFor(Duration.ofMillis(2001)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an allow may be kept for 0 to 2 s, not for PT2.001S: so long may a removed relation still"
                        + " count");
    }

    @Test
    void an_engine_of_its_own_keeps_no_allows() {
        PolicyStore engine = new PolicyStore(MODEL, EmbeddedMongo.newDatabase());

        assertThatThrownBy(() -> builder()
                        .authorization(engine)
                        .keepAllowedFor(Duration.ofSeconds(1))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("keepAllowedFor(…) is for the embedded policy store; leave it out where"
                        + " authorization(engine) answers");
    }

    private static StigmerBuilder builder() {
        return Stigmer.builder().database(EmbeddedMongo.newDatabase()).model(MODEL);
    }

    private static String described(StigmerBuilder builder) {
        try (Stigmer stigmer = builder.build()) {
            return stigmer.describe();
        }
    }
}
