package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The golden says what stands in the document; this says what holds of it whatever the protos are. */
final class OpenApiTest {
    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\": \"#/components/([a-z]+)/([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    @Test
    void the_order_of_the_files_changes_nothing() throws Exception {
        CodeGeneratorRequest request = GoldenCase.named("openapi").request();
        List<String> reversed = new ArrayList<>(request.getFileToGenerateList());
        Collections.reverse(reversed);

        Generation other = Generation.of(request.toBuilder()
                .clearFileToGenerate()
                .addAllFileToGenerate(reversed)
                .build());

        assertThat(other.files()).isEqualTo(Generation.of(request).files());
    }

    @Test
    void only_the_services_that_are_asked_for_are_in_the_document_with_their_messages() throws Exception {
        String document = openApi("openapi", ",services=acme.tags.*");

        assertThat(document)
                .contains("\"/acme.tags.v1.TagController/get\"", "\"acme.tags.v1.Note.Note\"")
                .doesNotContain("acme.notes.v1");
    }

    @Test
    void every_reference_leads_to_a_part_of_the_document_whatever_the_protos_are() throws Exception {
        for (GoldenCase golden : GoldenCase.all()) {
            if (golden.text("expected-errors.txt").isEmpty()
                    && !golden.text("options").contains("openapi=")) {
                String document = openApi(golden.name(), "");

                assertThat(REFERENCE.matcher(document).results())
                        .as(golden.name())
                        .isNotEmpty()
                        .allSatisfy(reference -> {
                            assertThat(reference.group(2)).matches(KEY);
                            assertThat(document).contains("\n      \"" + reference.group(2) + "\": {");
                        });
            }
        }
    }

    private static String openApi(String golden, String options) throws Exception {
        CodeGeneratorRequest request = GoldenCase.named(golden).request();
        String own = request.getParameter().contains("openapi=") ? "" : ",openapi=openapi.json";
        Generation generation = Generation.of(request.toBuilder()
                .setParameter(request.getParameter() + own + options)
                .build());

        assertThat(generation.error()).isEmpty();
        return generation.files().get("openapi.json");
    }
}
