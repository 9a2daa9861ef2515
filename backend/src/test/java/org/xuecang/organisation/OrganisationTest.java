package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.problem.DomainError;

class OrganisationTest {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final UUID PARENT = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final Hierarchy EMPTY = new Hierarchy(Map.of());

    private final Organisation office =
            Organisation.found(new UUID(1, 3), OrganisationKind.OFFICE, "终身教育办公室", FOUNDED, PARENT);

    @Test
    void endsTheFormerNameWhereTheNewOneBegins() {
        office.rename("终身学习办公室", FOUNDED.plusYears(4));
        assertThat(office.nameOn(FOUNDED.plusYears(4).minusDays(1))).isEqualTo("终身教育办公室");
        assertThat(office.nameOn(FOUNDED.plusYears(4))).isEqualTo("终身学习办公室");
    }

    @Test
    void putsASlipRightWhenRenamedFromTheSameDay() {
        office.rename("终身学习办公室", FOUNDED);
        assertThat(office.officialNames().entries()).hasSize(1);
        assertThat(office.nameOn(FOUNDED)).isEqualTo("终身学习办公室");
    }

    @Property
    void hasOneNameOnEachOfItsDays(@ForAll @Size(max = 15) int[] seeds, @ForAll @IntRange(min = 1, max = 60) int life) {
        Organisation renamed = Organisation.found(new UUID(1, 4), OrganisationKind.OTHER, "甲", FOUNDED, PARENT);
        for (int seed : seeds) {
            renamed.rename("名" + Math.floorMod(seed, 5), FOUNDED.plusDays(Math.floorMod(seed, 60)));
        }
        renamed.close(FOUNDED.plusDays(life));
        for (int i = -1; i <= 60; i++) {
            LocalDate day = FOUNDED.plusDays(i);
            long names = renamed.officialNames().entries().stream()
                    .filter(entry -> entry.days().contains(day))
                    .count();
            assertThat(names).isEqualTo(renamed.isThereOn(day) ? 1 : 0);
        }
    }

    @Test
    void refusesToChangeOnADayItDoesNotExist() {
        assertRefused(OrganisationProblem.NOT_THERE_THEN, () -> office.rename("早", FOUNDED.minusDays(1)));
        office.close(FOUNDED.plusYears(1));
        assertRefused(OrganisationProblem.NOT_THERE_THEN, () -> office.rename("晚", FOUNDED.plusYears(1)));
        assertRefused(OrganisationProblem.NOT_THERE_THEN, () -> office.moveUnder(OTHER, FOUNDED.plusYears(1), EMPTY));
    }

    @Test
    void refusesToStandUnderItself() {
        assertRefused(
                OrganisationProblem.MOVE_UNDER_OWN_CHILD,
                () -> office.moveUnder(office.id(), FOUNDED.plusYears(1), EMPTY));
    }

    @Test
    void seesACircleThatOnlyALaterMoveOfTheParentWouldClose() {
        LocalDate later = FOUNDED.plusYears(2);
        Timeline<UUID> others = new Timeline<>(List.of(
                new Timeline.Entry<>(PARENT, new DaySpan(FOUNDED, later)),
                new Timeline.Entry<>(office.id(), DaySpan.from(later))));
        Hierarchy known = new Hierarchy(Map.of(OTHER, others));
        assertThat(known.firstDayOfCircle(office.id(), OTHER, DaySpan.from(FOUNDED)))
                .contains(later);
        assertThat(known.firstDayOfCircle(office.id(), OTHER, new DaySpan(FOUNDED, later)))
                .isEmpty();
        assertRefused(
                OrganisationProblem.MOVE_UNDER_OWN_CHILD, () -> office.moveUnder(OTHER, FOUNDED.plusDays(1), known));
    }

    @Test
    void endsItsAliasesAndParentsWithItself() {
        LocalDate end = FOUNDED.plusYears(1);
        office.addAlias("办公室", DaySpan.from(FOUNDED));
        office.addAlias("未来的别名", DaySpan.from(end.plusDays(3)));
        office.close(end);
        assertThat(office.names())
                .allSatisfy(name -> assertThat(name.validUntil()).isEqualTo(end));
        assertThat(office.names()).extracting(DatedName::name).containsExactlyInAnyOrder("终身教育办公室", "办公室");
        assertThat(office.parentOn(end)).isEmpty();
        assertRefused(OrganisationProblem.ALREADY_CLOSED, () -> office.close(end));
    }

    @Test
    void givesAnAliasItsNewDays() {
        office.addAlias("办公室", DaySpan.from(FOUNDED));
        office.addAlias("办公室", new DaySpan(FOUNDED, FOUNDED.plusDays(9)));
        assertThat(office.isCalledOn("办公室", FOUNDED.plusDays(8))).isTrue();
        assertThat(office.isCalledOn("办公室", FOUNDED.plusDays(9))).isFalse();
    }

    @Test
    void asksForTheRightAtItsParentWhereItDoesNotExist() {
        office.close(FOUNDED.plusYears(1));
        assertThat(office.placeOn(FOUNDED.minusDays(1))).isEqualTo(PARENT);
        assertThat(office.placeOn(FOUNDED)).isEqualTo(office.id());
        assertThat(office.placeOn(FOUNDED.plusYears(1))).isEqualTo(PARENT);
    }

    private static void assertRefused(OrganisationProblem problem, ThrowingCallable attempt) {
        assertThatExceptionOfType(DomainError.class).isThrownBy(attempt).satisfies(error -> assertThat(error.type())
                .isEqualTo(problem));
    }
}
