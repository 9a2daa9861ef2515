package org.xuecang.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xuecang.review.assignment.AssignmentTask.Availability.ABSENT;
import static org.xuecang.review.assignment.AssignmentTask.Availability.FREE;
import static org.xuecang.review.assignment.AssignmentTask.Availability.NO_EXPERT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xuecang.review.assignment.AssignmentTask.Case;
import org.xuecang.review.assignment.AssignmentTask.Expert;
import org.xuecang.review.assignment.ReckonedAssignment.Missing;

class AssignmentSolverTest {

    private static final String SENIOR = "老年教育";
    private static final UUID TOWN = new UUID(9, 1);
    private static final UUID OTHER_TOWN = new UUID(9, 2);

    @Test
    void spreadsTheLoadEvenly() {
        ReckonedAssignment found = solve(false, false, cases(40, 3), experts(7, 99));
        assertThat(found.missing()).isEmpty();
        assertThat(loads(found).values()).hasSize(7).allMatch(load -> load == 17 || load == 18);
    }

    @Test
    void givesAllToTheOnlyOneWhoMayHaveThem() {
        Set<UUID> others = Set.of(expert(1), expert(2), expert(3), expert(4));
        List<Case> cases = IntStream.range(0, 40)
                .mapToObj(i -> new Case(id(i), 1, null, false, Set.of(), others, Set.of(), Set.of()))
                .toList();
        ReckonedAssignment found = solve(false, false, cases, experts(5, 99));
        assertThat(found.missing()).isEmpty();
        assertThat(loads(found)).containsOnlyKeys(expert(0)).containsEntry(expert(0), 40);
    }

    @Test
    void countsWhatAnExpertHasHandedIn() {
        Expert busy = new Expert(expert(0), 10, 99, FREE, Set.of(), Set.of());
        ReckonedAssignment found = solve(false, false, cases(10, 1), List.of(busy, plain(1), plain(2)));
        assertThat(loads(found)).containsOnlyKeys(expert(1), expert(2));
    }

    @Test
    void takesOneExpertOfTheFieldAndNotMoreThanLoadsAllow() {
        List<Case> cases = IntStream.range(0, 6)
                .mapToObj(i -> new Case(id(i), 3, SENIOR, false, Set.of(), Set.of(), Set.of(), Set.of()))
                .toList();
        List<Expert> experts = new ArrayList<>(experts(4, 99));
        experts.add(knowing(4));
        experts.add(knowing(5));
        ReckonedAssignment found = solve(false, false, cases, experts);
        Set<UUID> ofField = Set.of(expert(4), expert(5));
        assertThat(found.experts().values())
                .allSatisfy(chosen -> assertThat(chosen).hasSize(3).containsAnyElementsOf(ofField));
        assertThat(loads(found).values()).containsOnly(3);
    }

    @Test
    void doesWithoutTheFieldOnlyWhereItIsNotDemanded() {
        Case one = new Case(id(0), 2, SENIOR, false, Set.of(), Set.of(), Set.of(), Set.of());
        ReckonedAssignment sought = solve(false, false, List.of(one), experts(3, 9));
        assertThat(sought.missing()).isEmpty();
        ReckonedAssignment demanded = solve(true, false, List.of(one), experts(3, 9));
        assertThat(demanded.missing()).containsExactly(new Missing(id(0), 1, Binding.NO_EXPERT_OF_FIELD));
        Case met = new Case(id(0), 2, SENIOR, true, Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(solve(true, false, List.of(met), experts(3, 9)).missing()).isEmpty();
    }

    @Test
    void takesExpertsOfTheCasesOwnTownLast() {
        Case one = new Case(id(0), 2, null, false, Set.of(TOWN), Set.of(), Set.of(), Set.of());
        Expert neighbour = new Expert(expert(0), 0, 9, FREE, Set.of(), Set.of(TOWN));
        Expert far = new Expert(expert(1), 8, 9, FREE, Set.of(), Set.of(OTHER_TOWN));
        assertThat(solve(false, true, List.of(one), List.of(neighbour, far, plain(2)))
                        .experts()
                        .get(id(0)))
                .containsExactlyInAnyOrder(expert(1), expert(2));
        assertThat(solve(false, true, List.of(one), List.of(neighbour, far)).missing())
                .isEmpty();
        assertThat(solve(false, false, List.of(one), List.of(neighbour, far, plain(2)))
                        .experts()
                        .get(id(0)))
                .containsExactlyInAnyOrder(expert(0), expert(2));
    }

    @Test
    void movesOnlyWhatMustMoveWhenAnExpertDropsOut() {
        List<Expert> experts = experts(6, 99);
        ReckonedAssignment before = solve(false, false, cases(20, 3), experts);
        List<Case> assigned = cases(20, 3).stream()
                .map(each -> new Case(
                        each.id(),
                        3,
                        null,
                        false,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        before.experts().get(each.id())))
                .toList();
        List<Expert> left = new ArrayList<>(experts);
        left.set(2, new Expert(expert(2), 0, 99, ABSENT, Set.of(), Set.of()));
        ReckonedAssignment after = solve(false, false, assigned, left);
        assertThat(after.missing()).isEmpty();
        assigned.forEach(each -> {
            Set<UUID> stayed = new HashSet<>(each.assigned());
            stayed.remove(expert(2));
            assertThat(after.experts().get(each.id())).containsAll(stayed).hasSize(3);
        });
    }

    @Test
    void namesTheCasesThatLackExpertsAndWhatBindsThem() {
        Case hated = new Case(id(0), 2, null, false, Set.of(), Set.of(expert(0), expert(1)), Set.of(), Set.of());
        Case plain = new Case(id(1), 2, null, false, Set.of(), Set.of(), Set.of(), Set.of());
        ReckonedAssignment conflicts = solve(false, false, List.of(hated, plain), experts(3, 9));
        assertThat(conflicts.missing())
                .extracting(Missing::applicationId, Missing::missing, Missing::binding)
                .containsExactly(tuple(id(0), 1, Binding.CONFLICTS));
        assertThat(conflicts.experts().get(id(0))).containsExactly(expert(2));

        ReckonedAssignment full = solve(false, false, cases(3, 2), List.of(plain(0), capped(1, 1)));
        assertThat(full.missing())
                .hasSize(2)
                .allMatch(each -> each.binding() == Binding.CAPACITY && each.missing() == 1);

        List<Case> ofField = IntStream.range(0, 2)
                .mapToObj(i -> new Case(id(i), 1, SENIOR, false, Set.of(), Set.of(), Set.of(), Set.of()))
                .toList();
        Expert one = new Expert(expert(0), 0, 1, FREE, Set.of(SENIOR), Set.of());
        assertThat(solve(true, false, ofField, List.of(one, plain(1))).missing())
                .extracting(Missing::binding)
                .containsExactly(Binding.CAPACITY_OF_FIELD);
    }

    @Test
    void tellsTooFewFromThoseWhoDoNotComeAndFromConflicts() {
        List<Case> three = cases(1, 3);
        assertThat(bindings(three, List.of(plain(0), plain(1), gone(2)))).containsExactly(Binding.TOO_FEW_EXPERTS);
        assertThat(bindings(three, List.of(plain(0), plain(1), absent(2)))).containsExactly(Binding.UNAVAILABLE);
        Case had = new Case(id(0), 2, null, false, Set.of(), Set.of(), Set.of(expert(0)), Set.of());
        assertThat(bindings(List.of(had), List.of(plain(0), plain(1)))).containsExactly(Binding.TOO_FEW_EXPERTS);
        Case against = new Case(id(0), 2, null, false, Set.of(), Set.of(expert(0)), Set.of(), Set.of());
        assertThat(bindings(List.of(against), List.of(plain(0), plain(1), absent(2))))
                .containsExactly(Binding.CONFLICTS);
    }

    /** A case that has its expert of the field lacks any other. */
    @Test
    void doesNotBlameTheFieldWhereItIsMet() {
        Case one = new Case(id(0), 2, SENIOR, false, Set.of(), Set.of(), Set.of(), Set.of());
        ReckonedAssignment found = solve(true, false, List.of(one), List.of(knowing(0), capped(1, 0)));
        assertThat(found.experts().get(id(0))).containsExactly(expert(0));
        assertThat(found.missing()).containsExactly(new Missing(id(0), 1, Binding.CAPACITY));
    }

    private static List<Binding> bindings(List<Case> cases, List<Expert> experts) {
        return solve(false, false, cases, experts).missing().stream()
                .map(Missing::binding)
                .toList();
    }

    private static Expert absent(int number) {
        return new Expert(expert(number), 0, 99, ABSENT, Set.of(), Set.of());
    }

    private static Expert gone(int number) {
        return new Expert(expert(number), 0, 99, NO_EXPERT, Set.of(), Set.of());
    }

    @Test
    void hasNothingToGiveWhereThereIsNobody() {
        assertThat(solve(false, false, cases(2, 3), List.of()).missing())
                .extracting(Missing::missing, Missing::binding)
                .containsExactly(tuple(3, Binding.TOO_FEW_EXPERTS), tuple(3, Binding.TOO_FEW_EXPERTS));
        assertThat(solve(false, false, cases(1, 1), List.of(capped(0, 0))).missing())
                .extracting(Missing::binding)
                .containsExactly(Binding.CAPACITY);
    }

    @Property(tries = 60)
    void neverBreaksACapOrAConflictAndWastesNobody(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 25) int cases,
            @ForAll @IntRange(min = 1, max = 8) int experts) {
        List<Expert> able = IntStream.range(0, experts)
                .mapToObj(i -> new Expert(
                        expert(i),
                        random.nextInt(3),
                        random.nextInt(12),
                        random.nextInt(6) > 0 ? FREE : random.nextBoolean() ? ABSENT : NO_EXPERT,
                        random.nextBoolean() ? Set.of(SENIOR) : Set.of(),
                        Set.of()))
                .toList();
        List<Case> wanted = IntStream.range(0, cases)
                .mapToObj(i -> new Case(
                        id(i),
                        random.nextInt(4),
                        random.nextBoolean() ? SENIOR : null,
                        random.nextInt(4) == 0,
                        Set.of(),
                        some(able, random),
                        some(able, random),
                        some(able, random)))
                .toList();
        boolean demanded = random.nextBoolean();
        ReckonedAssignment found = solve(demanded, false, wanted, able);
        Map<UUID, Integer> loads = loads(found);
        for (Expert each : able) {
            int given = loads.getOrDefault(each.id(), 0);
            assertThat(given)
                    .isLessThanOrEqualTo(each.availability() == FREE ? Math.max(0, each.capacity() - each.load()) : 0);
        }
        for (Case each : wanted) {
            Set<UUID> chosen = found.experts().get(each.id());
            assertThat(chosen).noneMatch(each.against()::contains).noneMatch(each.had()::contains);
            int missing = found.missing().stream()
                    .filter(lacks -> lacks.applicationId().equals(each.id()))
                    .mapToInt(Missing::missing)
                    .sum();
            assertThat(chosen).hasSize(each.needed() - missing);
            boolean mustKnow =
                    demanded && each.field() != null && !each.fieldMet() && missing == 0 && each.needed() > 0;
            assertThat(!mustKnow || able.stream().anyMatch(who -> chosen.contains(who.id()) && who.isOf(SENIOR)))
                    .isTrue();
            // nobody with room left, who may have it, stands by while it lacks one
            boolean standsBy = able.stream()
                    .anyMatch(who -> who.availability() == FREE
                            && !each.had().contains(who.id())
                            && !each.against().contains(who.id())
                            && !chosen.contains(who.id())
                            && who.load() + loads.getOrDefault(who.id(), 0) < who.capacity()
                            && (!demanded || each.field() == null || each.fieldMet() || who.isOf(SENIOR)));
            assertThat(missing > 0 && standsBy).isFalse();
        }
    }

    private static Set<UUID> some(List<Expert> of, Random random) {
        Set<UUID> some = new HashSet<>();
        of.forEach(each -> {
            if (random.nextInt(5) == 0) {
                some.add(each.id());
            }
        });
        return some;
    }

    private static ReckonedAssignment solve(
            boolean demanded, boolean avoiding, List<Case> cases, List<Expert> experts) {
        return AssignmentSolver.of(new AssignmentTask(cases, experts, demanded, avoiding));
    }

    private static Map<UUID, Integer> loads(ReckonedAssignment found) {
        Map<UUID, Integer> loads = new HashMap<>();
        found.experts().values().stream()
                .flatMap(Collection::stream)
                .forEach(person -> loads.merge(person, 1, Integer::sum));
        return loads;
    }

    private static List<Case> cases(int count, int needed) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Case(id(i), needed, null, false, Set.of(), Set.of(), Set.of(), Set.of()))
                .toList();
    }

    private static List<Expert> experts(int count, int capacity) {
        return IntStream.range(0, count).mapToObj(i -> capped(i, capacity)).toList();
    }

    private static Expert plain(int number) {
        return capped(number, 99);
    }

    private static Expert capped(int number, int capacity) {
        return new Expert(expert(number), 0, capacity, FREE, Set.of(), Set.of());
    }

    private static Expert knowing(int number) {
        return new Expert(expert(number), 0, 99, FREE, Set.of(SENIOR), Set.of());
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private static UUID expert(int number) {
        return new UUID(2, number);
    }
}
