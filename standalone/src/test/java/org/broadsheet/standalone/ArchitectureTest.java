package org.broadsheet.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "org.broadsheet.standalone", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SERVICES = {
        "org.broadsheet.ingest.app..", "org.broadsheet.transform.app..", "org.broadsheet.publish.."
    };
    private static final Set<String> STARTS_AND_STOPS = Set.of("start", "stop");

    private static final DescribedPredicate<JavaClass> SERVICE_PARTS = describe(
            "parts of a service other than its App and its Config",
            type -> JavaClass.Predicates.resideInAnyPackage(SERVICES).test(type)
                    && !type.getSimpleName().endsWith("App")
                    && !type.getSimpleName().endsWith("Config"));

    private static final DescribedPredicate<JavaCall<?>> MORE_THAN_START_AND_STOP = describe(
            "methods of an App other than start and stop",
            call -> JavaClass.Predicates.resideInAnyPackage(SERVICES).test(call.getTargetOwner())
                    && call.getTargetOwner().getSimpleName().endsWith("App")
                    && !STARTS_AND_STOPS.contains(call.getTarget().getName()));

    @ArchTest
    static final ArchRule onlyAppPackagesSeeCamelOrKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.camel..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule servicesAreKnownByAppAndConfigOnly =
            noClasses().should().dependOnClassesThat(SERVICE_PARTS);

    @ArchTest
    static final ArchRule servicesAreStartedAndStoppedAndNothingElse =
            noClasses().should().callCodeUnitWhere(MORE_THAN_START_AND_STOP.forSubtype());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.broadsheet.(standalone)..").should().beFreeOfCycles();
}
