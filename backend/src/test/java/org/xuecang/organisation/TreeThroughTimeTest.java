package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuecang.platform.problem.DomainError;

/** Whatever moves are tried in whatever order: on no day does anybody stand above themselves or under two. */
class TreeThroughTimeTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int SIZE = 7;
    private static final int DAYS = 12;

    private record Move(int who, int under, int day) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, SIZE - 1),
                        Arbitraries.integers().between(0, SIZE - 1),
                        Arbitraries.integers().between(0, DAYS))
                .as(Move::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void noDayHoldsACircleOrTwoParents(@ForAll("moves") List<Move> moves) {
        List<Organisation> tree = chain();
        moves.forEach(move -> attempt(tree, move));
        for (int i = 0; i <= DAYS + 1; i++) {
            LocalDate day = FIRST.plusDays(i);
            for (Organisation start : tree) {
                assertThat(parentsOn(start, day)).hasSize(start == tree.getFirst() ? 0 : 1);
                assertThat(leadsToTheTop(tree, start, day)).isTrue();
            }
        }
    }

    @Property
    void aMoveIsRefusedOnlyWhereItWouldCloseACircle(@ForAll("moves") List<Move> moves) {
        List<Organisation> tree = chain();
        for (Move move : moves) {
            Map<UUID, Timeline<UUID>> before = histories(tree);
            boolean refused = !attempt(tree, move);
            assertThat(refused).isEqualTo(wouldCloseACircle(tree, before, move));
            if (refused) {
                assertThat(histories(tree)).isEqualTo(before);
            }
        }
    }

    private static boolean wouldCloseACircle(List<Organisation> tree, Map<UUID, Timeline<UUID>> before, Move move) {
        UUID who = tree.get(move.who()).id();
        Map<UUID, Timeline<UUID>> after = new HashMap<>(before);
        after.put(
                who,
                before.get(who)
                        .with(FIRST.plusDays(move.day()), tree.get(move.under()).id()));
        for (int i = 0; i <= DAYS + 1; i++) {
            LocalDate day = FIRST.plusDays(i);
            Set<UUID> met = new HashSet<>();
            Optional<UUID> here = Optional.of(who);
            while (here.isPresent()) {
                if (!met.add(here.get())) {
                    return true;
                }
                here = after.get(here.get()).on(day);
            }
        }
        return false;
    }

    private static boolean attempt(List<Organisation> tree, Move move) {
        try {
            tree.get(move.who())
                    .moveUnder(tree.get(move.under()).id(), FIRST.plusDays(move.day()), new Hierarchy(histories(tree)));
            return true;
        } catch (DomainError refused) {
            assertThat(refused.type()).isEqualTo(OrganisationProblem.MOVE_UNDER_OWN_CHILD);
            return false;
        }
    }

    private static boolean leadsToTheTop(List<Organisation> tree, Organisation start, LocalDate day) {
        Map<UUID, Organisation> byId = tree.stream().collect(Collectors.toMap(Organisation::id, one -> one));
        Organisation here = start;
        for (int steps = 0; steps <= SIZE; steps++) {
            Optional<UUID> parent = here.parentOn(day);
            if (parent.isEmpty()) {
                return here == tree.getFirst();
            }
            here = byId.get(parent.get());
        }
        return false;
    }

    private static List<UUID> parentsOn(Organisation organisation, LocalDate day) {
        return organisation.parentHistory().entries().stream()
                .filter(entry -> entry.days().contains(day))
                .map(Timeline.Entry::value)
                .toList();
    }

    private static Map<UUID, Timeline<UUID>> histories(List<Organisation> tree) {
        return tree.stream().collect(Collectors.toMap(Organisation::id, Organisation::parentHistory));
    }

    /** A province with a line of organisations, each under the one before. */
    private static List<Organisation> chain() {
        List<Organisation> tree = new ArrayList<>();
        tree.add(Organisation.found(new UUID(1, 0), OrganisationKind.PROVINCE, "省", FIRST, null));
        for (int i = 1; i < SIZE; i++) {
            tree.add(Organisation.found(
                    new UUID(1, i),
                    OrganisationKind.OTHER,
                    "单位" + i,
                    FIRST,
                    tree.get(i - 1).id()));
        }
        return tree;
    }
}
