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
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

@AnalyzeClasses(packages = "ai.stigmer.runtime", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "ai.stigmer.runtime";

    /** The floors of the house, from the top. A package knows those below it, never one above. */
    private static final List<String> FLOORS = List.of(
            "server",
            "grpc",
            "operation",
            "pipeline",
            "live",
            "store",
            "events",
            "authorization",
            "resource",
            "rpc",
            "authentication",
            "error",
            "internal");

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
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_arrow_points_upwards = classes().should(knowNoFloorAboveTheirOwn());

    @ArchTest
    static final ArchRule every_class_is_on_a_floor = classes()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .resideInAnyPackage(
                    FLOORS.stream().map(floor -> ROOT + "." + floor + "..").toArray(String[]::new));

    private static ArchCondition<JavaClass> knowNoFloorAboveTheirOwn() {
        return new ArchCondition<>("know no floor above their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass known = dependency.getTargetClass();
                    if (isOurs(known) && floor(known) < floor(user)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** Counted from the top, where the root package is. */
    private static int floor(JavaClass type) {
        String name = type.getPackageName();
        int top = name.indexOf('.', ROOT.length() + 1);
        return name.equals(ROOT)
                ? -1
                : FLOORS.indexOf(name.substring(ROOT.length() + 1, top < 0 ? name.length() : top));
    }

    @ArchTest
    static final ArchRule steps_never_know_each_other = classes()
            .that(resideInAPackage(ROOT + ".pipeline.internal.steps").and(simpleNameEndingWith("Step")))
            .should(not(dependOnClassesThat(new DescribedPredicate<>("are other steps") {
                        @Override
                        public boolean test(JavaClass target) {
                            return target.getPackageName().equals(ROOT + ".pipeline.internal.steps")
                                    && target.getSimpleName().endsWith("Step")
                                    && !target.isAnonymousClass();
                        }
                    })
                    .as("depend on other steps")))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule there_is_no_static_state =
            fields().that().areStatic().should().beFinal();
}
