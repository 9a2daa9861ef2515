package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.organisation.Level;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.notice.PlanDraft.Operator;

/** The rows of a living plan, as read. */
public final class LivingRows {

    private LivingRows() {}

    /** @param headingId the key task or section, or null for a resolution */
    public record ItemRow(
            UUID id,
            UUID organisationId,
            UUID planId,
            UUID resolutionId,
            UUID headingId,
            String heading,
            int position,
            Integer ordinal,
            String text,
            LocalDate due,
            Share share,
            boolean counted,
            LocalDate doneOn,
            String outcome,
            String outcomeReason) {}

    public record UnitRow(
            UUID taskItemId,
            UUID organisationId,
            String name,
            UUID groupId,
            Part part,
            ReportState reportState,
            LocalDate doneOn) {

        boolean owes() {
            return part != Part.SUPPORT;
        }
    }

    /** What a unit's last report came to. */
    public enum ReportState {
        NONE,
        SUBMITTED,
        RETURNED
    }

    public record TargetRow(
            UUID id,
            UUID taskItemId,
            String subject,
            Operator operator,
            BigDecimal value,
            BigDecimal upperValue,
            BigDecimal baseline,
            String unit,
            Level level,
            boolean incremental,
            LocalDate due,
            Share share,
            String measureCode,
            Map<String, String> measureParameters) {

        Goal goal() {
            return new Goal(operator, value, upperValue, baseline);
        }

        boolean isMeasured() {
            return measureCode != null;
        }

        boolean isRate() {
            return "%".equals(unit);
        }
    }

    /** A figure reported by hand: where the unit stands in all, not what it adds. */
    public record FigureRow(
            UUID targetId,
            UUID unitId,
            int sequence,
            BigDecimal value,
            LocalDate asOf,
            String line,
            UUID fileId,
            Instant reportedAt) {}

    public record ReportRow(
            UUID id,
            UUID taskItemId,
            UUID unitId,
            String unitName,
            int attempt,
            String line,
            UUID fileId,
            LocalDate doneOn,
            Instant reportedAt,
            String returnReason,
            Instant returnedAt) {}

    /** An item with everything that belongs to it. */
    public record Item(
            ItemRow row,
            List<UnitRow> units,
            List<TargetRow> targets,
            List<FigureRow> figures,
            List<ReportRow> reports) {

        /** How the year's closing accounted for it; null before. */
        Outcome outcome() {
            return row.outcome() == null ? null : Outcome.valueOf(row.outcome());
        }

        /** Those who carry it out; support alone only where nobody else is named. */
        List<UnitRow> owing() {
            List<UnitRow> owing = units.stream().filter(UnitRow::owes).toList();
            return owing.isEmpty() ? units : owing;
        }

        /** Whether a report stands for the unit: its own, or of a shared total anybody's. There is no second one then. */
        boolean isReportedFor(UUID unit) {
            return units.stream()
                    .filter(each -> row.share() == Share.SHARED_TOTAL
                            || each.organisationId().equals(unit))
                    .anyMatch(each -> each.reportState() == ReportState.SUBMITTED);
        }

        List<FigureRow> figuresOf(UUID targetId) {
            return figures.stream()
                    .filter(figure -> figure.targetId().equals(targetId))
                    .toList();
        }

        List<TargetRow> deciding() {
            return targets.stream().filter(target -> target.goal().isDeciding()).toList();
        }
    }
}
