package ai.stigmer.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ai.stigmer.http", importOptions = DoNotIncludeTests.class)
class GatewayPackageTest {
    @ArchTest
    static final ArchRule services_see_the_gateway_and_nothing_else = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .haveFullyQualifiedName(HttpGateway.class.getName());

    /** Whoever authorizes, stores or runs handlers stands behind the guards, and the gateway in front of them. */
    @ArchTest
    static final ArchRule the_gateway_knows_nothing_behind_the_guards = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "ai.stigmer.runtime",
                    "ai.stigmer.runtime.operation..",
                    "ai.stigmer.runtime.pipeline..",
                    "ai.stigmer.runtime.live..",
                    "ai.stigmer.runtime.store..",
                    "ai.stigmer.runtime.events..",
                    "ai.stigmer.runtime.authorization..",
                    "ai.stigmer.runtime.authentication..",
                    "ai.stigmer.runtime.resource..");

    @ArchTest
    static final ArchRule there_is_no_static_state =
            fields().that().areStatic().should().beFinal();
}
