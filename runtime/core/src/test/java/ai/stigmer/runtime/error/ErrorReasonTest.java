package ai.stigmer.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.grpc.Status.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorReasonTest {
    private static final Pattern DOCUMENTED = Pattern.compile("^\\| `([A-Z_]+)` \\| ([A-Z_]+) \\|", Pattern.MULTILINE);

    @Test
    void every_reason_of_the_runtime_is_in_its_readme_with_its_code() throws Exception {
        // given
        Map<String, String> reasons = new TreeMap<>();
        for (Field constant : ErrorReason.class.getFields()) {
            if (constant.getType() == ErrorReason.class) {
                ErrorReason reason = (ErrorReason) constant.get(null);
                reasons.put(reason.name(), reason.code().name());
            }
        }

        // when
        Map<String, String> documented = new TreeMap<>();
        DOCUMENTED
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .forEach(row -> documented.put(row.group(1), row.group(2)));

        // then
        assertThat(documented).isEqualTo(reasons).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUDGET_SPENT", "A1B", "V2_BUDGET_3"})
    void a_service_may_name_its_reasons_as_ErrorInfo_allows(String name) {
        ErrorReason reason = new ErrorReason("billing.example.com", name, Code.FAILED_PRECONDITION);

        assertThat(reason.name()).isEqualTo(name);
        assertThat(reason).hasToString("billing.example.com/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "AB",
                "budget_spent",
                "BUDGET SPENT",
                "1BUDGET",
                "_BUDGET",
                "BUDGET_",
                "BUDGET\n",
                "BÜDGET"
            })
    void a_name_that_ErrorInfo_does_not_allow_is_no_reason(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErrorReason("billing.example.com", name, Code.FAILED_PRECONDITION))
                .withMessageContaining(
                        "\"" + name + "\" of billing.example.com: must be 63 characters at most and match");
    }

    @Test
    void a_name_has_63_characters_at_most() {
        String longest = "R".repeat(63);

        assertThat(new ErrorReason("example.com", longest, Code.ABORTED).name()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErrorReason("example.com", longest + "R", Code.ABORTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_reason_without_a_domain_is_none(String domain) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErrorReason(domain, "BUDGET_SPENT", Code.FAILED_PRECONDITION))
                .withMessageContaining("BUDGET_SPENT: its domain is blank");
    }

    @Test
    void what_went_well_has_no_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErrorReason("example.com", "BUDGET_SPENT", Code.OK))
                .withMessageContaining("its code is OK");
    }

    @Test
    void a_failure_keeps_its_reason_where_exceptions_are_serialized() throws Exception {
        ErrorReason own = new ErrorReason("example.com", "BUDGET_SPENT", Code.FAILED_PRECONDITION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(own);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(own);
        }
    }
}
