package org.xuecang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
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

    /** Of each feature one that it may not use; what may use every feature may not use one without a place. */
    @Test
    void findsAPlantedArrowAgainstTheCurrentOfEveryFeature() {
        JavaClasses planted = against(Map.ofEntries(
                Map.entry("platform", "organisation"),
                Map.entry("organisation", "identity"),
                Map.entry("identity", "notification"),
                Map.entry("notification", "signoff"),
                Map.entry("signoff", "plan"),
                Map.entry("measure", "plan"),
                Map.entry("plan", "audit"),
                Map.entry("audit", "plan"),
                Map.entry("savedview", "organisation"),
                Map.entry("credit", "plan"),
                Map.entry("demo", "annex"),
                Map.entry("round", "plan"),
                Map.entry("application", "review"),
                Map.entry("review", "plan"),
                Map.entry("project", "plan")));
        assertThat(ArchitectureRules.arrowsPointAtWhatIsUsed()).allSatisfy(rule -> violated(rule, planted));
    }

    @TestFactory
    Stream<DynamicTest> partsPointAtWhatIsUsed() {
        return ArchitectureRules.partsPointAtWhatIsUsed()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @Test
    void everyPartIsInTheHousePlan() {
        proved(ArchitectureRules.everyPartIsInTheHousePlan(), "package org.xuecang.plan.annex; class Thing {}");
    }

    @Test
    void findsAPlantedArrowAgainstTheCurrentOfEveryPart() {
        JavaClasses planted = against(Map.ofEntries(
                Map.entry("organisation", "organisation.committee"),
                Map.entry("organisation.committee", "organisation.annex"),
                Map.entry("identity.keycloak", "identity"),
                Map.entry("identity", "identity.annex"),
                Map.entry("plan.notice", "plan.content"),
                Map.entry("plan.content", "plan"),
                Map.entry("plan", "plan.progress"),
                Map.entry("plan.imports", "plan.progress"),
                Map.entry("plan.progress", "plan.imports"),
                Map.entry("round.template", "round.rubric"),
                Map.entry("round.calendar", "round"),
                Map.entry("round.form", "round.rubric"),
                Map.entry("round.rubric", "round.pipeline"),
                Map.entry("round.pipeline", "round"),
                Map.entry("round.eligibility", "round"),
                Map.entry("round.programme", "round"),
                Map.entry("round.ready", "round"),
                Map.entry("application.eligibility", "application"),
                Map.entry("project.comparison", "project.annex"),
                Map.entry("application", "application.annex"),
                Map.entry("round", "round.annex"),
                Map.entry("review.tie", "review.pool"),
                Map.entry("review.avoidance", "review.assignment"),
                Map.entry("review.heldback", "review.assignment"),
                Map.entry("review.blind", "review"),
                Map.entry("review.invitation", "review.assignment"),
                Map.entry("review", "review.decision"),
                Map.entry("review.pool", "review.assignment"),
                Map.entry("review.assignment", "review.ranking"),
                Map.entry("review.ranking", "review.decision"),
                Map.entry("review.message", "review.decision"),
                Map.entry("review.decision", "review.publicnotice"),
                Map.entry("review.publicnotice", "review.objection"),
                Map.entry("review.objection", "review.above"),
                Map.entry("review.above", "review.objection"),
                Map.entry("project", "project.appraisal"),
                Map.entry("credit.document", "credit.account"),
                Map.entry("credit.account", "credit.annex"),
                Map.entry("project.appraisal", "project")));
        assertThat(ArchitectureRules.partsPointAtWhatIsUsed()).allSatisfy(rule -> violated(rule, planted));
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
    void onlyTheDemoActsAsItsPeople() {
        proved(
                ArchitectureRules.onlyTheDemoActsAsItsPeople(),
                "package org.xuecang.thing; class ThingService { org.xuecang.platform.access.AsCaller acting; }");
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
        violated(rule, Planted.classes(violation));
    }

    private static void violated(ArchRule rule, JavaClasses planted) {
        assertThat(rule.evaluate(planted).hasViolation())
                .as("the violation planted for: %s", rule.getDescription())
                .isTrue();
    }

    /** A class in every package, which uses the one in the package that its own may not use. */
    private static JavaClasses against(Map<String, String> arrows) {
        Stream<String> users = arrows.entrySet().stream()
                .map(arrow -> "package org.xuecang.%s; public class Thing { org.xuecang.%s.Thing against; }"
                        .formatted(arrow.getKey(), arrow.getValue()));
        Stream<String> used = arrows.values().stream()
                .distinct()
                .filter(place -> !arrows.containsKey(place))
                .map("package org.xuecang.%s; public class Thing {}"::formatted);
        return Planted.classes(Stream.concat(users, used).toArray(String[]::new));
    }
}
