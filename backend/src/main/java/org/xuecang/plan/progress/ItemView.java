package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.Level;
import org.xuecang.plan.progress.ItemProgress.UnitName;
import org.xuecang.plan.progress.ItemProgress.UnitProgress;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.ReportRow;
import org.xuecang.plan.progress.LivingRows.ReportState;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.LivingRows.UnitRow;
import org.xuecang.plan.progress.Standing.Calendar;
import org.xuecang.plan.progress.TargetProgress.UnitFigure;

/**
 * Works out how an item stands on a day, for a reader.
 *
 * @param ownLevel the level of the organisation whose plan it is; what lies above it is awarded above
 * @param visible the units the reader may see; null means all
 */
record ItemView(Map<UUID, TargetReading> readings, Calendar calendar, Level ownLevel, Set<UUID> visible) {

    ItemProgress of(Item item) {
        boolean reported = !item.owing().isEmpty()
                && item.owing().stream().allMatch(unit -> item.isReportedFor(unit.organisationId()));
        List<TargetProgress> targets = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (TargetRow target : item.targets()) {
            TargetReading reading = readings.get(target.id());
            Standing standing =
                    reading.standing(item, ownLevel, reported, calendar).closedAs(item.outcome());
            targets.add(view(item, reading, standing));
            if (target.goal().isDeciding()) {
                standings.add(standing);
            }
        }
        boolean anyReported = item.units().stream().anyMatch(unit -> unit.reportState() != ReportState.NONE)
                || !item.figures().isEmpty();
        Standing standing = standings.isEmpty()
                ? Standing.ofMilestone(
                        item.row().doneOn() != null, anyReported, item.row().due(), calendar)
                : Standing.ofItem(standings);
        return view(
                item,
                item.outcome() == null ? standing : new Standing(item.outcome().state(), 0),
                targets);
    }

    private ItemProgress view(Item item, Standing standing, List<TargetProgress> targets) {
        boolean nobodys = item.outcome() != null
                || standing.state() == ProgressState.DONE
                || standing.state() == ProgressState.WAITING_ABOVE;
        List<UnitRow> turn = nobodys
                ? List.of()
                : item.owing().stream().filter(unit -> !isDone(item, unit)).toList();
        List<UnitRow> shown = turn.stream().filter(this::isVisible).toList();
        return new ItemProgress(
                item.row().id(),
                item.row().ordinal(),
                item.row().text(),
                item.row().due(),
                item.row().share(),
                standing.state(),
                standing.daysLate(),
                item.row().doneOn(),
                item.outcome(),
                item.row().outcomeReason(),
                item.units().stream()
                        .filter(unit -> isVisible(unit) || unit.groupId() == null)
                        .map(unit -> view(item, unit))
                        .toList(),
                item.owing().size(),
                (int) item.owing().stream().filter(unit -> isDone(item, unit)).count(),
                shown.stream()
                        .map(unit -> new UnitName(unit.organisationId(), unit.name()))
                        .toList(),
                turn.size() - shown.size(),
                targets);
    }

    /** Units that the notice names one by one are public; of a group a unit sees itself. Their reports stay their own. */
    private UnitProgress view(Item item, UnitRow unit) {
        Optional<ReportRow> last = Optional.of(unit).filter(this::isVisible).flatMap(each -> item.reports().stream()
                .filter(report -> report.unitId().equals(each.organisationId()))
                .max(Comparator.comparing(ReportRow::attempt)));
        return new UnitProgress(
                unit.organisationId(),
                unit.name(),
                unit.groupId(),
                unit.part(),
                state(item, unit),
                unit.doneOn(),
                last.map(ReportRow::id).orElse(null),
                last.map(ReportRow::line).orElse(null),
                last.map(ReportRow::fileId).orElse(null),
                last.map(ReportRow::reportedAt).orElse(null),
                last.map(ReportRow::returnReason).orElse(null));
    }

    /** As {@link UnitTaskList} says it of the rows; there of what is counted, too, before it is read. */
    private UnitTask.State state(Item item, UnitRow unit) {
        if (isDone(item, unit)) {
            return UnitTask.State.DONE;
        }
        if (item.isReportedFor(unit.organisationId())) {
            return UnitTask.State.REPORTED;
        }
        if (unit.reportState() == ReportState.RETURNED) {
            return UnitTask.State.RETURNED;
        }
        if (item.row().counted()) {
            return UnitTask.State.COUNTED;
        }
        return unit.owes() ? UnitTask.State.OWED : UnitTask.State.SUPPORTING;
    }

    private boolean isDone(Item item, UnitRow unit) {
        if (unit.doneOn() != null) {
            return true;
        }
        List<TargetRow> deciding = item.deciding();
        return !deciding.isEmpty()
                && deciding.stream().allMatch(target -> readings.get(target.id())
                        .isDone(unit.organisationId(), calendar.today(), calendar.periodEnd()));
    }

    private TargetProgress view(Item item, TargetReading reading, Standing standing) {
        TargetRow target = reading.target();
        Goal goal = reading.goal();
        return new TargetProgress(
                target.id(),
                target.subject(),
                target.operator(),
                reading.value(),
                goal.value(),
                goal.upper(),
                target.baseline(),
                target.unit(),
                target.level(),
                target.incremental(),
                reading.percent().orElse(null),
                standing.state(),
                standing.daysLate(),
                reading.due(item),
                target.share(),
                target.measureCode(),
                reading.total().months(),
                item.owing().stream()
                        .filter(unit -> isVisible(unit) && reading.units().containsKey(unit.organisationId()))
                        .map(unit -> figure(reading, unit))
                        .toList(),
                "/api/v1/plans/" + item.row().planId() + "/progress/targets/" + target.id() + "/rows");
    }

    private UnitFigure figure(TargetReading reading, UnitRow unit) {
        BigDecimal value = reading.units().get(unit.organisationId()).value();
        return new UnitFigure(
                unit.organisationId(),
                unit.name(),
                value,
                reading.target().goal().percent(value),
                reading.isDone(unit.organisationId(), calendar.today(), calendar.periodEnd()));
    }

    private boolean isVisible(UnitRow unit) {
        return visible == null || visible.contains(unit.organisationId());
    }
}
