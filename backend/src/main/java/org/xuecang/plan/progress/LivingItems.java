package org.xuecang.plan.progress;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.organisation.Level;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.plan.progress.LivingRows.FigureRow;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.ItemRow;
import org.xuecang.plan.progress.LivingRows.ReportRow;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.LivingRows.UnitRow;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.RecordRows;

/** Reads living items with all that belongs to them, in five statements however many there are. */
@ApplicationScoped
class LivingItems {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    /** In the plan's order, without what later versions withdrew. Units are named as on the day. */
    List<Item> ofPlan(UUID planId, LocalDate day) {
        return load("item.plan_id = ? and item.withdrawn_in is null", planId, day);
    }

    Optional<Item> find(UUID id, LocalDate day) {
        return load("item.id = ?", id, day).stream().findFirst();
    }

    /** Waits for whoever is reporting the same item, until the transaction ends. */
    void lock(UUID id) {
        jdbi.useHandle(sql -> sql.select("select id from task_item where id = ? for update", id)
                .mapTo(UUID.class)
                .list());
    }

    boolean isWithdrawn(UUID id) {
        return jdbi.withHandle(sql -> sql.select("select withdrawn_in is not null from task_item where id = ?", id)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true));
    }

    /** The first day on which something can be done for it: of the committee's meeting, or of the plan's period. */
    Optional<LocalDate> beginning(UUID id) {
        return jdbi.withHandle(sql -> sql.select("""
                        select coalesce(meeting.held_on, plan.period_start) from task_item item
                            left join work_plan plan on plan.id = item.plan_id
                            left join committee_resolution resolution on resolution.id = item.resolution_id
                            left join committee_meeting meeting on meeting.id = resolution.meeting_id
                        where item.id = ?
                        """, id).mapTo(LocalDate.class).findOne());
    }

    /** @param which a condition on {@code item} with one question mark, written by the programmer */
    private List<Item> load(String which, UUID id, LocalDate day) {
        return jdbi.withHandle(sql -> {
            List<ItemRow> rows = items(sql, which, id);
            if (rows.isEmpty()) {
                return List.of();
            }
            Map<UUID, List<UnitRow>> units = by(units(sql, which, id, day), UnitRow::taskItemId);
            Map<UUID, List<TargetRow>> targets = by(targets(sql, which, id), TargetRow::taskItemId);
            Map<UUID, List<FigureRow>> figures = by(figures(sql, which, id), FigureRow::targetId);
            Map<UUID, List<ReportRow>> reports = by(reports(sql, which, id, day), ReportRow::taskItemId);
            return rows.stream()
                    .map(row -> {
                        List<TargetRow> own = targets.getOrDefault(row.id(), List.of());
                        return new Item(
                                row,
                                units.getOrDefault(row.id(), List.of()),
                                own,
                                own.stream()
                                        .flatMap(target -> figures.getOrDefault(target.id(), List.of()).stream())
                                        .toList(),
                                reports.getOrDefault(row.id(), List.of()));
                    })
                    .toList();
        });
    }

    private static List<ItemRow> items(Handle sql, String which, UUID id) {
        return sql.select("""
                        select item.id, item.organisation_id, item.plan_id, item.resolution_id, item.heading_id, item.heading,
                            item.position, item.ordinal, item.text, item.due, item.share, item.counted, item.done_on,
                            item.outcome, item.outcome_reason
                        from task_item item where %s order by item.position, item.id
                        """.formatted(which), id)
                .map(RecordRows.of(ItemRow.class))
                .list();
    }

    private static List<UnitRow> units(Handle sql, String which, UUID id, LocalDate day) {
        return sql.select("""
                        select unit.task_item_id, unit.organisation_id,
                            organisation_name_on(unit.organisation_id, ?) as name,
                            unit.group_id, unit.part, unit.report_state, unit.done_on
                        from responsible_unit unit join task_item item on item.id = unit.task_item_id
                        where %s and unit.withdrawn_in is null
                        order by unit.task_item_id, unit.position, unit.id
                        """.formatted(which), day, id)
                .map(RecordRows.of(UnitRow.class))
                .list();
    }

    private static List<TargetRow> targets(Handle sql, String which, UUID id) {
        return sql.select("""
                        select target.id, target.task_item_id, target.subject, target.operator, target.value,
                            target.upper_value, target.baseline, target.unit, target.level, target.incremental,
                            target.due, target.share, target.measure_code, target.measure_parameters
                        from target join task_item item on item.id = target.task_item_id
                        where %s and target.withdrawn_in is null
                        order by target.task_item_id, target.position, target.id
                        """.formatted(which), id).map((row, _) -> target(row)).list();
    }

    private static List<FigureRow> figures(Handle sql, String which, UUID id) {
        return sql.select("""
                        select figure.target_id, figure.unit_id, figure.sequence, figure.value, figure.as_of, figure.line,
                            figure.file_id, figure.reported_at
                        from target_report figure
                            join target on target.id = figure.target_id
                            join task_item item on item.id = target.task_item_id
                        where %s order by figure.target_id, figure.as_of, figure.sequence
                        """.formatted(which), id)
                .map(RecordRows.of(FigureRow.class))
                .list();
    }

    private static List<ReportRow> reports(Handle sql, String which, UUID id, LocalDate day) {
        return sql.select("""
                        select report.id, report.task_item_id, report.unit_id,
                            organisation_name_on(report.unit_id, ?) as unit_name, report.attempt, report.line,
                            report.file_id, report.done_on, report.reported_at, back.reason as return_reason,
                            back.returned_at
                        from progress_report report
                            join task_item item on item.id = report.task_item_id
                            left join progress_return back on back.report_id = report.id
                        where %s order by report.task_item_id, report.reported_at, report.id
                        """.formatted(which), day, id)
                .map(RecordRows.of(ReportRow.class))
                .list();
    }

    private static TargetRow target(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new TargetRow(
                row.getObject("id", UUID.class),
                row.getObject("task_item_id", UUID.class),
                row.getString("subject"),
                Operator.valueOf(row.getString("operator")),
                row.getBigDecimal("value"),
                row.getBigDecimal("upper_value"),
                row.getBigDecimal("baseline"),
                row.getString("unit"),
                level == null ? null : Level.valueOf(level),
                row.getBoolean("incremental"),
                row.getObject("due", LocalDate.class),
                Share.valueOf(row.getString("share")),
                row.getString("measure_code"),
                StoredJson.read(row.getString("measure_parameters"), PARAMETERS));
    }

    private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }
}
