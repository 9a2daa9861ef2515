package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.plan.PublishedPlan;
import org.xuecang.plan.PublishedPlans;
import org.xuecang.plan.content.LivingItem;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.content.Target;
import org.xuecang.plan.event.PlanPublished;
import org.xuecang.platform.Ids;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.time.RequestTime;

/**
 * Writes the rows that a published version is lived by, in the transaction that publishes it. Rows keep the ids of the
 * nodes, so reports stay with their item through all versions; what a version leaves out is marked, never deleted.
 */
@ApplicationScoped
class PlanProjection {

    @Inject
    Jdbi jdbi;

    @Inject
    PublishedPlans plans;

    @Inject
    UnitExpansion expansion;

    @Inject
    LivingItems living;

    @Inject
    CompletionRows completions;

    @Inject
    RequestTime time;

    void write(@Observes PlanPublished event) {
        PublishedPlan plan = plans.version(event.planId(), event.number());
        List<LivingItem> items = LivingItem.of(plan.content());
        LocalDate day = plan.within(time.today());
        List<UnitExpansion.Unit> units = expansion.expand(items, plan.organisationId(), day);
        jdbi.useHandle(sql -> {
            writeItems(sql, plan, items);
            writeUnits(sql, plan, units);
            writeTargets(sql, plan, items);
        });
        completions.write(living.ofPlan(plan.id(), day));
    }

    private static void writeItems(Handle sql, PublishedPlan plan, List<LivingItem> items) {
        sql.execute(
                "update task_item set withdrawn_in = ? where plan_id = ? and resolution_id is null"
                        + " and withdrawn_in is null and not (id = any (?))",
                plan.number(),
                plan.id(),
                items.stream().map(LivingItem::id).toArray(UUID[]::new));
        try (PreparedBatch batch = sql.prepareBatch("""
                insert into task_item (id, organisation_id, plan_id, heading_id, heading, position, ordinal, text, due, share)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set heading_id = excluded.heading_id, heading = excluded.heading,
                    position = excluded.position, ordinal = excluded.ordinal, text = excluded.text, due = excluded.due,
                    share = excluded.share, withdrawn_in = null
                where task_item.plan_id = excluded.plan_id
                """)) {
            for (int i = 0; i < items.size(); i++) {
                LivingItem item = items.get(i);
                batch.add(
                        item.id(),
                        plan.organisationId(),
                        plan.id(),
                        item.headingId(),
                        item.heading(),
                        i,
                        item.ordinal(),
                        item.text(),
                        item.due(),
                        item.share().name());
            }
            requireAll(batch);
        }
    }

    private static void writeUnits(Handle sql, PublishedPlan plan, List<UnitExpansion.Unit> units) {
        sql.execute("""
                update responsible_unit unit set withdrawn_in = ?
                from task_item item
                where item.id = unit.task_item_id and item.plan_id = ? and item.resolution_id is null
                    and item.withdrawn_in is null and unit.withdrawn_in is null
                """, plan.number(), plan.id());
        try (PreparedBatch batch = sql.prepareBatch("""
                insert into responsible_unit (id, task_item_id, organisation_id, group_id, part, position)
                values (?, ?, ?, ?, ?, ?)
                on conflict (task_item_id, organisation_id) do update set group_id = excluded.group_id,
                    part = excluded.part, position = excluded.position, withdrawn_in = null
                """)) {
            units.forEach(unit -> batch.add(
                    Ids.next(),
                    unit.taskItemId(),
                    unit.organisationId(),
                    unit.groupId(),
                    unit.part().name(),
                    unit.position()));
            requireAll(batch);
        }
    }

    private static void writeTargets(Handle sql, PublishedPlan plan, List<LivingItem> items) {
        sql.execute("""
                update target set withdrawn_in = ?
                from task_item item
                where item.id = target.task_item_id and item.plan_id = ?
                    and item.withdrawn_in is null and target.withdrawn_in is null
                """, plan.number(), plan.id());
        try (PreparedBatch batch = sql.prepareBatch("""
                insert into target (id, task_item_id, position, subject, operator, value, upper_value, baseline, unit, level,
                    incremental, due, share, measure_code, measure_parameters)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                on conflict (id) do update set task_item_id = excluded.task_item_id, position = excluded.position,
                    subject = excluded.subject, operator = excluded.operator, value = excluded.value,
                    upper_value = excluded.upper_value, baseline = excluded.baseline, unit = excluded.unit,
                    level = excluded.level, incremental = excluded.incremental, due = excluded.due,
                    share = excluded.share, measure_code = excluded.measure_code,
                    measure_parameters = excluded.measure_parameters, withdrawn_in = null
                """)) {
            for (LivingItem item : items) {
                for (int i = 0; i < item.targets().size(); i++) {
                    add(batch, item, item.targets().get(i), i);
                }
            }
            requireAll(batch);
        }
    }

    private static void add(PreparedBatch batch, LivingItem item, Target target, int position) {
        boolean measured = target.measure() != null;
        batch.add(
                target.id(),
                item.id(),
                position,
                target.subject(),
                target.operator().name(),
                target.value(),
                target.upperValue(),
                target.baseline(),
                target.unit(),
                target.level() == null ? null : target.level().name(),
                target.incremental(),
                target.due(),
                (target.share() == null ? Share.SHARED_TOTAL : target.share()).name(),
                measured ? target.measure().code() : null,
                measured ? StoredJson.write(target.measure().parameters()) : "{}");
    }

    /** A row that another plan holds would be left alone in silence; that must not pass for published. */
    private static void requireAll(PreparedBatch batch) {
        if (batch.size() == 0) {
            return;
        }
        for (int written : batch.execute()) {
            if (written == 0) {
                throw new IllegalStateException("a node's id belongs to another plan");
            }
        }
    }
}
