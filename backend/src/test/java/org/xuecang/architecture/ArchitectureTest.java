package org.xuecang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule holds for the house and is proved by a violation planted for it. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @TestFactory
    Stream<DynamicTest> arrowsPointAtWhatIsUsed() {
        return ArchitectureRules.arrowsPointAtWhatIsUsed()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @Test
    void everyFeatureIsInTheHousePlan() {
        proved(ArchitectureRules.everyFeatureIsInTheHousePlan(), "package org.xuecang.annex; class Thing {}");
    }

    @Test
    void findsAPlantedArrowAgainstTheCurrent() {
        JavaClasses planted = Planted.classes(
                "package org.xuecang.platform.list; class Thing { org.xuecang.organisation.OrganisationTree tree; }");
        assertThat(ArchitectureRules.arrowsPointAtWhatIsUsed()
                        .anyMatch(rule -> rule.evaluate(planted).hasViolation()))
                .isTrue();
    }

    @Test
    void featuresAreFreeOfCycles() {
        proved(
                ArchitectureRules.featuresAreFreeOfCycles(),
                "package org.xuecang.one; public class One { org.xuecang.two.Two two; }",
                "package org.xuecang.two; public class Two { org.xuecang.one.One one; }");
    }

    @Test
    void platformPackagesAreFreeOfCycles() {
        proved(
                ArchitectureRules.platformPackagesAreFreeOfCycles(),
                "package org.xuecang.platform.one; public class One { org.xuecang.platform.two.Two two; }",
                "package org.xuecang.platform.two; public class Two { org.xuecang.platform.one.One one; }");
    }

    @Test
    void featuresDoNotKnowTheirParts() {
        proved(
                ArchitectureRules.featuresDoNotKnowTheirParts(),
                "package org.xuecang.organisation; class Thing { org.xuecang.organisation.committee.CommitteeService own; }");
    }

    @Test
    void everyEndpointDeclaresItsAccess() {
        proved(
                ArchitectureRules.everyEndpointDeclaresItsAccess(),
                "package org.xuecang.thing; class ThingResource { @jakarta.ws.rs.GET public String get() { return null; } }");
    }

    @Test
    void everyEndpointIsNamedInTheContract() {
        proved(
                ArchitectureRules.everyEndpointIsNamedInTheContract(),
                "package org.xuecang.thing; class ThingResource { @jakarta.ws.rs.PUT public String put() { return null; } }");
    }

    @Test
    void noEntityCrossesAnEndpoint() {
        proved(
                ArchitectureRules.noEntityCrossesAnEndpoint(),
                "package org.xuecang.thing; @jakarta.persistence.Entity class Thing { @jakarta.persistence.Id long id; }",
                """
                package org.xuecang.thing;
                class ThingResource {
                    @jakarta.ws.rs.GET java.util.Map<String, java.util.List<Thing>> get() { return null; }
                }
                """);
    }

    @Test
    void transactionsAreNotOpenedByEndpoints() {
        proved(ArchitectureRules.transactionsAreNotOpenedByEndpoints(), """
                package org.xuecang.thing;
                @jakarta.ws.rs.Path("x") class ThingResource { @jakarta.transaction.Transactional void put() {} }
                """);
    }

    @Test
    void endpointsReachNoStore() {
        proved(
                ArchitectureRules.endpointsReachNoStore(),
                "package org.xuecang.thing; @jakarta.ws.rs.Path(\"x\") class ThingResource { org.jdbi.v3.core.Jdbi jdbi; }");
    }

    @Test
    void onlyThePlatformReadsAClock() {
        proved(
                ArchitectureRules.onlyThePlatformReadsAClock(),
                "package org.xuecang.thing; class Thing { Object now() { return java.time.LocalDate.now(); } }");
    }

    @Test
    void namesSayWhatThingsAre() {
        proved(ArchitectureRules.namesSayWhatThingsAre(), "package org.xuecang.thing; class ThingManager {}");
    }

    @Test
    void eventsAreRecords() {
        proved(ArchitectureRules.eventsAreRecordsOfIds(), "package org.xuecang.thing.event; class ThingHappened {}");
    }

    @Test
    void shortTextsStandInOneLine() {
        proved(
                ArchitectureRules.shortTextsStandInOneLine(),
                "package org.xuecang.thing; record Request(@jakarta.validation.constraints.Size(max = 100) String name) {}");
    }

    private static void proved(ArchRule rule, String... violation) {
        rule.check(HOUSE);
        assertThat(rule.evaluate(Planted.classes(violation)).hasViolation())
                .as("the planted violation is found")
                .isTrue();
    }
}
