package ai.stigmer.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ai.stigmer.runtime", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "ai.stigmer.runtime";

    /** The vocabulary: the server above it knows everything and is known by nobody. */
    private static final DescribedPredicate<JavaClass> VOCABULARY =
            resideInAPackage(ROOT + ".grpc").as("reside in the grpc vocabulary");

    @ArchTest
    static final ArchRule the_runtime_imports_no_generated_class_of_proto = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "ai.stigmer.commons..", "ai.stigmer.iam..", "ai.stigmer.agentic..", "ai.stigmer.protoc..");

    @ArchTest
    static final ArchRule the_runtime_does_not_know_the_example =
            noClasses().should().dependOnClassesThat().resideInAPackage("ai.stigmer.example..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_parts_do_not_know_the_whole = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule steps_never_know_each_other = classes()
            .that(resideInAPackage(ROOT + ".pipeline.steps").and(simpleNameEndingWith("Step")))
            .should(not(dependOnClassesThat(new DescribedPredicate<>("are other steps") {
                        @Override
                        public boolean test(JavaClass target) {
                            return target.getPackageName().equals(ROOT + ".pipeline.steps")
                                    && target.getSimpleName().endsWith("Step")
                                    && !target.isAnonymousClass();
                        }
                    })
                    .as("depend on other steps")))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule what_steps_work_with_knows_neither_steps_nor_handlers = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".resource..",
                    ROOT + ".authorization..",
                    ROOT + ".authentication..",
                    ROOT + ".store..",
                    ROOT + ".events..",
                    ROOT + ".realtime..")
            .or(VOCABULARY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".pipeline..", ROOT + ".handler..", ROOT + ".grpc.server..");

    @ArchTest
    static final ArchRule the_vocabulary_knows_callers_and_nothing_else_of_ours = noClasses()
            .that(VOCABULARY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".resource..",
                    ROOT + ".authorization..",
                    ROOT + ".store..",
                    ROOT + ".events..",
                    ROOT + ".realtime..");

    @ArchTest
    static final ArchRule pipelines_do_not_know_handlers = noClasses()
            .that()
            .resideInAPackage(ROOT + ".pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".handler..");

    @ArchTest
    static final ArchRule there_is_no_static_state =
            fields().that().areStatic().should().beFinal();
}
