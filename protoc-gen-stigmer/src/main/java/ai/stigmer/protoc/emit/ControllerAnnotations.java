package ai.stigmer.protoc.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * The annotations that a team chooses for its controllers.
 *
 * @param generatedPackage the package of {@code @Generated}, or empty for none
 * @param injectPackage the package of {@code @Inject}, or empty for none
 */
public record ControllerAnnotations(String generatedPackage, String injectPackage) {
    Optional<AnnotationSpec> onController() {
        return generatedPackage.isEmpty()
                ? Optional.empty()
                : Optional.of(AnnotationSpec.builder(ClassName.get(generatedPackage, "Generated"))
                        .addMember("value", "$S", "protoc-gen-stigmer")
                        .build());
    }

    Optional<AnnotationSpec> onConstructor() {
        return injectPackage.isEmpty()
                ? Optional.empty()
                : Optional.of(AnnotationSpec.builder(ClassName.get(injectPackage, "Inject"))
                        .build());
    }
}
