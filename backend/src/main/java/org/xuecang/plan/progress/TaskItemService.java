package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.measure.Period;
import org.xuecang.organisation.OwnLevel;
import org.xuecang.plan.PublishedPlans;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.Standing.Calendar;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.time.RequestTime;

/** Shows one task item. */
@ApplicationScoped
class TaskItemService {

    @Inject
    ReportingUnits units;

    @Inject
    PublishedPlans plans;

    @Inject
    ProgressService progress;

    @Inject
    Readings readings;

    @Inject
    OwnLevel levels;

    @Inject
    PlanConfig config;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    TaskItemView get(UUID id) {
        Item item = units.seen(id);
        Set<UUID> visible = units.seesAll(item.row().organisationId())
                ? null
                : gate.caller().unitIds();
        return new TaskItemView(
                item.row().id(),
                item.row().organisationId(),
                item.row().planId(),
                item.row().resolutionId(),
                item.row().heading(),
                item.row().planId() == null ? alone(item, visible) : inPlan(item),
                item.reports().stream()
                        .filter(report -> visible == null || visible.contains(report.unitId()))
                        .map(TaskItemView.Report::of)
                        .toList());
    }

    private ItemProgress inPlan(Item item) {
        return progress.views(plans.seen(item.row().planId()), List.of(item)).getFirst();
    }

    /** A resolution outside any plan has no figures, and lasts as long as its due day. */
    private ItemProgress alone(Item item, Set<UUID> visible) {
        LocalDate today = time.today();
        LocalDate end =
                item.row().due() == null ? today.plusYears(1) : item.row().due();
        return new ItemView(
                        readings.of(List.of(item), item.row().organisationId(), new Period(today, today)),
                        new Calendar(today, end, config.attentionDays()),
                        levels.of(item.row().organisationId()),
                        visible)
                .of(item);
    }
}
