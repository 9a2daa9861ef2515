package org.xuecang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.AsCaller;
import org.xuecang.platform.access.OpenToAll;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.problem.OneLine;

/** What holds the house up. Rules match by type, so that a class without the usual annotation does not slip by. */
final class ArchitectureRules {

    private static final String ROOT = "org.xuecang.";

    /** Which features a feature may use; events of any feature may be observed by all. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("organisation", Set.of("platform")),
            Map.entry("identity", Set.of("platform", "organisation")),
            Map.entry("signoff", Set.of("platform", "organisation", "identity", "notification")),
            Map.entry("measure", Set.of("platform", "organisation", "identity")),
            Map.entry("plan", Set.of("platform", "organisation", "identity", "signoff", "measure", "notification")),
            Map.entry("notification", Set.of("platform", "organisation", "identity")),
            Map.entry("round", Set.of("platform", "organisation", "identity", "measure", "notification")),
            Map.entry("application", Set.of("platform", "organisation", "identity", "round", "notification")),
            Map.entry(
                    "review",
                    Set.of(
                            "platform",
                            "organisation",
                            "identity",
                            "signoff",
                            "measure",
                            "round",
                            "application",
                            "notification")),
            Map.entry(
                    "project",
                    Set.of("platform", "organisation", "identity", "round", "application", "review", "notification")),
            Map.entry("audit", Set.of("platform", "organisation", "identity")),
            Map.entry("savedview", Set.of("platform")),
            Map.entry("credit", Set.of("platform", "organisation", "identity", "measure")),
            Map.entry(
                    "demo",
                    Set.of(
                            "platform",
                            "organisation",
                            "identity",
                            "signoff",
                            "measure",
                            "plan",
                            "round",
                            "application",
                            "review",
                            "credit",
                            "notification",
                            "audit")));

    /**
     * Which packages of its own feature a package may use, in features of several. A part was taken out of a feature that
     * does without it, or holds what the feature stands on and knows nothing of the feature.
     */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("organisation", Set.of()),
            Map.entry("organisation.committee", Set.of("organisation")),
            Map.entry("identity.keycloak", Set.of()),
            Map.entry("identity", Set.of("identity.keycloak")),
            Map.entry("plan.notice", Set.of()),
            Map.entry("plan.content", Set.of("plan.notice")),
            Map.entry("plan", Set.of("plan.notice", "plan.content")),
            Map.entry("plan.imports", Set.of("plan.notice", "plan.content", "plan")),
            Map.entry("plan.progress", Set.of("plan.notice", "plan.content", "plan")),
            Map.entry("round.template", Set.of()),
            Map.entry("round.calendar", Set.of()),
            Map.entry("round.form", Set.of("round.template")),
            Map.entry("round.rubric", Set.of("round.template")),
            Map.entry("round.pipeline", Set.of("round.template")),
            Map.entry("round.eligibility", Set.of("round.form")),
            Map.entry("round.programme", Set.of("round.template", "round.form", "round.rubric", "round.pipeline")),
            Map.entry(
                    "round.ready",
                    Set.of("round.template", "round.form", "round.rubric", "round.pipeline", "round.programme")),
            Map.entry("review.tie", Set.of()),
            Map.entry("review.blind", Set.of()),
            Map.entry("review", Set.of("review.tie", "review.blind")),
            Map.entry("review.avoidance", Set.of("review")),
            Map.entry("review.heldback", Set.of("review", "review.blind")),
            Map.entry("review.invitation", Set.of("review")),
            Map.entry("review.pool", Set.of("review", "review.invitation")),
            Map.entry("review.assignment", Set.of("review", "review.pool")),
            Map.entry("review.ranking", Set.of("review", "review.blind")),
            Map.entry("review.message", Set.of("review")),
            Map.entry("review.decision", Set.of("review", "review.ranking", "review.message")),
            Map.entry("review.publicnotice", Set.of("review", "review.decision")),
            Map.entry("review.objection", Set.of("review", "review.decision", "review.publicnotice")),
            Map.entry("review.above", Set.of("review", "review.decision", "review.publicnotice")),
            Map.entry(
                    "round",
                    Set.of(
                            "round.calendar",
                            "round.template",
                            "round.form",
                            "round.rubric",
                            "round.pipeline",
                            "round.eligibility",
                            "round.programme")),
            Map.entry("credit.document", Set.of()),
            Map.entry("credit.account", Set.of("credit.document")),
            Map.entry("project", Set.of()),
            Map.entry("project.appraisal", Set.of()),
            Map.entry("project.comparison", Set.of("project")),
            Map.entry("application.eligibility", Set.of()),
            Map.entry("application", Set.of("application.eligibility")));

    private ArchitectureRules() {}

    static ArchRule everyFeatureIsInTheHousePlan() {
        return classes()
                .that(describe("are in a feature", type -> !feature(type).isEmpty()))
                .should(be("a feature with arrows", type -> ARROWS.containsKey(feature(type))));
    }

    static Stream<ArchRule> arrowsPointAtWhatIsUsed() {
        return ARROWS.entrySet().stream()
                .map(arrows -> pointOnlyAt(
                        arrows.getKey(), arrows.getValue(), ArchitectureRules::feature, type -> !feature(type)
                                .isEmpty()));
    }

    /** The platform's packages only have to be free of cycles. */
    static ArchRule everyPartIsInTheHousePlan() {
        return classes()
                .that(describe(
                        "are in a part of a feature",
                        type -> part(type).contains(".") && !feature(type).equals("platform") && !isEvent(type)))
                .should(be("a part with arrows", type -> PARTS.containsKey(part(type))));
    }

    static Stream<ArchRule> partsPointAtWhatIsUsed() {
        return PARTS.entrySet().stream().map(arrows -> {
            String feature = arrows.getKey().replaceFirst("\\..*", "");
            return pointOnlyAt(arrows.getKey(), arrows.getValue(), ArchitectureRules::part, type -> feature(type)
                    .equals(feature));
        });
    }

    private static ArchRule pointOnlyAt(
            String user, Set<String> used, Function<JavaClass, String> place, Predicate<JavaClass> concerned) {
        DescribedPredicate<JavaClass> foreign = describe(
                "are where " + user + " may not point",
                type -> concerned.test(type)
                        && !place.apply(type).equals(user)
                        && !used.contains(place.apply(type))
                        && !isEvent(type));
        return noClasses()
                .that(describe("are in " + user, type -> place.apply(type).equals(user)))
                .should(dependOnClassesThat(foreign))
                .allowEmptyShould(true);
    }

    static ArchRule platformPackagesAreFreeOfCycles() {
        return slices().matching(ROOT + "platform.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    static ArchRule featuresAreFreeOfCycles() {
        return slices().matching(ROOT + "(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule everyEndpointDeclaresItsAccess() {
        return endpoints().should(endpointBe("declare who may call it", method -> {
            boolean requires = method.isAnnotatedWith(Requires.class);
            return requires != method.isAnnotatedWith(OpenToAll.class);
        }));
    }

    static ArchRule everyEndpointIsNamedInTheContract() {
        return endpoints()
                .should(endpointBe(
                        "state its operationId",
                        method -> method.isAnnotatedWith(Operation.class)
                                && !method.getAnnotationOfType(Operation.class)
                                        .operationId()
                                        .isEmpty()));
    }

    static ArchRule noEntityCrossesAnEndpoint() {
        return endpoints().should(endpointBe("neither take nor give an entity", method -> Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .noneMatch(type -> type.isAnnotatedWith(Entity.class))));
    }

    static ArchRule transactionsAreNotOpenedByEndpoints() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .allowEmptyShould(true);
    }

    static ArchRule endpointsReachNoStore() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should(dependOnClassesThat(assignableTo(PanacheRepositoryBase.class)
                        .or(assignableTo(EntityManager.class))
                        .or(assignableTo(Jdbi.class))
                        .or(describe("are entities", type -> type.isAnnotatedWith(Entity.class)))))
                .allowEmptyShould(true);
    }

    static ArchRule onlyThePlatformReadsAClock() {
        Set<String> clocks = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                OffsetDateTime.class.getName(),
                ZonedDateTime.class.getName());
        DescribedPredicate<JavaClass> outside = describe(
                "are outside platform.time", type -> !type.getPackageName().equals(ROOT + "platform.time"));
        return classes()
                .that(outside)
                .should(be("read no clock", type -> type.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> {
                            String owner = call.getTargetOwner().getName();
                            boolean now = call.getName().equals("now")
                                    && clocks.contains(owner)
                                    && call.getTarget().getRawParameterTypes().isEmpty();
                            boolean clock = owner.equals(Clock.class.getName())
                                    && call.getName().startsWith("system");
                            boolean millis = owner.equals(System.class.getName())
                                    && call.getName().equals("currentTimeMillis");
                            return now || clock || millis;
                        })))
                .allowEmptyShould(true);
    }

    static ArchRule onlyTheDemoActsAsItsPeople() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "demo", ROOT + "platform.access")
                .should(dependOnClassesThat(assignableTo(AsCaller.class)))
                .allowEmptyShould(true);
    }

    static ArchRule namesSayWhatThingsAre() {
        List<String> empty = List.of("Manager", "Helper", "Util", "Utils", "Impl", "DAO", "Dao", "DTO", "Dto");
        return classes()
                .should(be("have a name that says something", type -> empty.stream()
                        .noneMatch(word -> type.getSimpleName().endsWith(word))))
                .allowEmptyShould(true);
    }

    static ArchRule eventsAreRecordsOfIds() {
        return classes()
                .that()
                .resideInAPackage(ROOT + "*.event")
                .and()
                .doNotHaveSimpleName("package-info")
                .should(be("be records", JavaClass::isRecord))
                .allowEmptyShould(true);
    }

    /** What has a form of its own has it instead; what only narrows a list stands nowhere. */
    static ArchRule shortTextsStandInOneLine() {
        return fields().that(describe("are short texts of a request", ArchitectureRules::isShortText))
                .should()
                .beAnnotatedWith(OneLine.class)
                .orShould()
                .beAnnotatedWith(Pattern.class)
                .orShould()
                .beAnnotatedWith(Email.class)
                .allowEmptyShould(true);
    }

    private static boolean isShortText(JavaField field) {
        return field.getRawType().isEquivalentTo(String.class)
                && !field.isAnnotatedWith(QueryParam.class)
                && field.tryGetAnnotationOfType(Size.class)
                        .map(size -> size.max() <= 300)
                        .orElse(false);
    }

    private static GivenMethodsConjunction endpoints() {
        return methods().that(describe("are endpoints", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))));
    }

    private static ArchCondition<JavaMethod> endpointBe(String description, Predicate<JavaMethod> good) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, good.test(method), method.getFullName() + " should " + description));
            }
        };
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> good) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, good.test(type), type.getName() + " should " + description));
            }
        };
    }

    private static boolean isEvent(JavaClass type) {
        return type.getPackageName().endsWith(".event");
    }

    /** The feature's name, or empty for a class outside features. */
    private static String feature(JavaClass type) {
        return part(type).replaceFirst("\\..*", "");
    }

    /** The feature's name and, of a sub-package, that of the part; what lies deeper belongs to the part. */
    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT)
                ? Stream.of(name.substring(ROOT.length()).split("\\.")).limit(2).collect(Collectors.joining("."))
                : "";
    }
}
