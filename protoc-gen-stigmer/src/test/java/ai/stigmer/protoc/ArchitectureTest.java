package ai.stigmer.protoc;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Reading, checking and emitting never mix: an emitter gets a model that is already right. */
@AnalyzeClasses(packages = "ai.stigmer.protoc", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy("ai.stigmer.protoc")
            .layer("check")
            .definedBy("ai.stigmer.protoc.check..")
            .layer("emit")
            .definedBy("ai.stigmer.protoc.emit..")
            .layer("manifest")
            .definedBy("ai.stigmer.protoc.manifest..")
            .layer("read")
            .definedBy("ai.stigmer.protoc.read..")
            .layer("model")
            .definedBy("ai.stigmer.protoc.model..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("manifest")
            .mayOnlyBeAccessedByLayers("main", "emit")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("main", "check")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("main", "check", "emit", "read");
}
