package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.plan.progress.LivingRows.FigureRow;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.ItemRow;
import org.xuecang.plan.progress.LivingRows.ReportRow;
import org.xuecang.plan.progress.LivingRows.ReportState;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.LivingRows.UnitRow;

class CompletionTest {

    private static final UUID ITEM = UUID.randomUUID();
    private static final UUID TARGET = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final Instant NOW = Instant.parse("2024-06-02T00:00:00Z");

    @Test
    void oneReportIsEnoughForASharedItem() {
        Completion completion = Completion.of(item(
                Share.SHARED_TOTAL,
                List.of(unit(NORTH, ReportState.SUBMITTED), unit(SOUTH, ReportState.NONE)),
                List.of(),
                List.of(),
                List.of(report(NORTH, MARCH))));

        assertThat(completion.doneOn()).isEqualTo(MARCH);
        assertThat(completion.units()).containsEntry(SOUTH, MARCH);
    }

    @Test
    void eachUnitReportsItsOwnPartAndTheLastOneCompletesTheItem() {
        List<UnitRow> first = List.of(unit(NORTH, ReportState.SUBMITTED), unit(SOUTH, ReportState.RETURNED));
        List<UnitRow> both = List.of(unit(NORTH, ReportState.SUBMITTED), unit(SOUTH, ReportState.SUBMITTED));
        List<ReportRow> reports = List.of(report(NORTH, MARCH), report(SOUTH, JUNE));

        Completion open = Completion.of(item(Share.EACH, first, List.of(), List.of(), reports));
        Completion done = Completion.of(item(Share.EACH, both, List.of(), List.of(), reports));

        assertThat(open.doneOn()).isNull();
        assertThat(open.units()).containsOnlyKeys(NORTH);
        assertThat(done.doneOn()).isEqualTo(JUNE);
    }

    @Test
    void whoOnlySupportsOwesNothing() {
        UnitRow support = new UnitRow(ITEM, SOUTH, "南", null, Part.SUPPORT, ReportState.NONE, null);

        Completion completion = Completion.of(item(
                Share.EACH,
                List.of(unit(NORTH, ReportState.SUBMITTED), support),
                List.of(),
                List.of(),
                List.of(report(NORTH, MARCH))));

        assertThat(completion.doneOn()).isEqualTo(MARCH);
    }

    @Test
    void figuresDecideWhereThereAreAnyWhateverIsReported() {
        List<UnitRow> units = List.of(unit(NORTH, ReportState.SUBMITTED), unit(SOUTH, ReportState.NONE));
        TargetRow five = target(Share.SHARED_TOTAL, null);

        Completion three = Completion.of(
                item(Share.SHARED_TOTAL, units, List.of(five), List.of(figure(NORTH, 1, 3, MARCH)), List.of()));
        Completion six = Completion.of(item(
                Share.SHARED_TOTAL,
                units,
                List.of(five),
                List.of(figure(NORTH, 1, 3, MARCH), figure(SOUTH, 1, 3, JUNE)),
                List.of()));

        assertThat(three.doneOn()).isNull();
        assertThat(six.doneOn()).isEqualTo(JUNE);
    }

    @Test
    void aFigureOfOneEachIsReachedUnitByUnit() {
        Completion completion = Completion.of(item(
                Share.EACH,
                List.of(unit(NORTH, ReportState.NONE), unit(SOUTH, ReportState.NONE)),
                List.of(target(Share.EACH, null)),
                List.of(figure(NORTH, 1, 9, MARCH), figure(SOUTH, 1, 4, MARCH)),
                List.of()));

        assertThat(completion.units()).containsOnlyKeys(NORTH);
        assertThat(completion.doneOn()).isNull();
    }

    @Test
    void aCorrectedFigureTakesTheDoneBack() {
        Completion completion = Completion.of(item(
                Share.SHARED_TOTAL,
                List.of(unit(NORTH, ReportState.NONE)),
                List.of(target(Share.SHARED_TOTAL, null)),
                List.of(figure(NORTH, 1, 6, MARCH), figure(NORTH, 2, 4, JUNE)),
                List.of()));

        assertThat(completion.doneOn()).isNull();
    }

    @Test
    void whatIsMeasuredIsCountedAndNotReported() {
        Completion completion = Completion.of(item(
                Share.SHARED_TOTAL,
                List.of(unit(NORTH, ReportState.SUBMITTED)),
                List.of(target(Share.SHARED_TOTAL, "organisations")),
                List.of(),
                List.of(report(NORTH, MARCH))));

        assertThat(completion.counted()).isTrue();
        assertThat(completion.doneOn()).isNull();
    }

    @Test
    void aRateIsNotAddedUp() {
        List<FigureRow> figures = List.of(figure(NORTH, 1, 10, MARCH), figure(SOUTH, 1, 12, JUNE));

        assertThat(new Figures(figures, true).on(JUNE)).isEqualByComparingTo("12");
        assertThat(new Figures(figures, false).on(JUNE)).isEqualByComparingTo("22");
        assertThat(new Figures(figures, false).on(MARCH.minusDays(1))).isNull();
    }

    private static Item item(
            Share share,
            List<UnitRow> units,
            List<TargetRow> targets,
            List<FigureRow> figures,
            List<ReportRow> reports) {
        ItemRow row =
                new ItemRow(ITEM, ITEM, ITEM, null, null, null, 0, 1, "办一次开放日", null, share, false, null, null, null);
        return new Item(row, units, targets, figures, reports);
    }

    private static UnitRow unit(UUID id, ReportState state) {
        return new UnitRow(ITEM, id, "单位", null, Part.RESPONSIBLE, state, null);
    }

    private static TargetRow target(Share share, String measure) {
        return new TargetRow(
                TARGET,
                ITEM,
                "课程",
                Operator.AT_LEAST,
                BigDecimal.valueOf(5),
                null,
                null,
                "门",
                null,
                false,
                null,
                share,
                measure,
                Map.of());
    }

    private static FigureRow figure(UUID unit, int sequence, int value, LocalDate asOf) {
        return new FigureRow(TARGET, unit, sequence, BigDecimal.valueOf(value), asOf, "已完成", null, NOW);
    }

    private static ReportRow report(UUID unit, LocalDate doneOn) {
        return new ReportRow(UUID.randomUUID(), ITEM, unit, "单位", 1, "已办", null, doneOn, NOW, null, null);
    }
}
