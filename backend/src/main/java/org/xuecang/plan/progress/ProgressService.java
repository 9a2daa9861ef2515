package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.xuecang.measure.MeasureRow;
import org.xuecang.measure.Period;
import org.xuecang.organisation.OwnLevel;
import org.xuecang.plan.PublishedPlan;
import org.xuecang.plan.PublishedPlans;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.PlanProgress.TaskProgress;
import org.xuecang.plan.progress.Standing.Calendar;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** The year on one page, and the rows behind each figure of it. */
@ApplicationScoped
class ProgressService {

    @Inject
    PublishedPlans plans;

    @Inject
    LivingItems items;

    @Inject
    Readings readings;

    @Inject
    ReportingUnits units;

    @Inject
    FigureRows figureRows;

    @Inject
    OwnLevel levels;

    @Inject
    PlanConfig config;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    PlanProgress of(UUID planId) {
        PublishedPlan plan = plans.seen(planId);
        boolean seesAll = units.seesAll(plan.organisationId());
        List<Item> living = items.ofPlan(planId, plan.within(time.today()));
        List<ItemProgress> progress = views(plan, living);
        Map<ProgressState, Integer> counts = new EnumMap<>(ProgressState.class);
        for (ProgressState state : ProgressState.values()) {
            counts.put(state, 0);
        }
        progress.forEach(item -> counts.merge(item.state(), 1, Integer::sum));
        return new PlanProgress(
                plan.id(),
                plan.year(),
                plan.state(),
                plan.content().title(),
                plan.content().documentNumber(),
                plan.number(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.within(time.today()),
                progress.size(),
                counts,
                !seesAll,
                tasks(living, progress));
    }

    List<ItemProgress> views(PublishedPlan plan, List<Item> living) {
        LocalDate today = time.today();
        Period period = new Period(plan.periodStart(), plan.periodEnd()).until(today);
        ItemView view = new ItemView(
                readings.of(living, plan.organisationId(), period),
                new Calendar(today, plan.periodEnd(), config.attentionDays()),
                levels.of(plan.organisationId()),
                units.seesAll(plan.organisationId()) ? null : gate.caller().unitIds());
        return living.stream().map(view::of).toList();
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, also for a target that the version in force does not have */
    Page<MeasureRow> rows(UUID planId, UUID targetId, PageRequest request) {
        PublishedPlan plan = plans.seen(planId);
        Item item = items.ofPlan(planId, plan.within(time.today())).stream()
                .filter(each ->
                        each.targets().stream().anyMatch(target -> target.id().equals(targetId)))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        TargetRow target = item.targets().stream()
                .filter(each -> each.id().equals(targetId))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        Period period = new Period(plan.periodStart(), plan.periodEnd()).until(time.today());
        boolean seesAll = units.seesAll(plan.organisationId());
        if (readings.isLive(target)) {
            UUID organisation = seesAll ? plan.organisationId() : ownUnit(item, plan);
            return readings.measure(target).rows(organisation, period, target.measureParameters(), request);
        }
        return figureRows.page(targetId, seesAll ? null : gate.caller().unitIds(), request);
    }

    private UUID ownUnit(Item item, PublishedPlan plan) {
        return item.owing().stream()
                .map(LivingRows.UnitRow::organisationId)
                .filter(gate.caller().unitIds()::contains)
                .findFirst()
                .or(() -> gate.caller().unitIds().stream().findFirst())
                .orElse(plan.organisationId());
    }

    private static List<TaskProgress> tasks(List<Item> living, List<ItemProgress> progress) {
        Map<UUID, String> headings = new LinkedHashMap<>();
        living.forEach(
                item -> headings.putIfAbsent(item.row().headingId(), item.row().heading()));
        List<TaskProgress> tasks = new ArrayList<>();
        headings.forEach((id, heading) -> {
            List<ItemProgress> own = new ArrayList<>();
            for (int i = 0; i < living.size(); i++) {
                if (Objects.equals(living.get(i).row().headingId(), id)) {
                    own.add(progress.get(i));
                }
            }
            tasks.add(new TaskProgress(id, heading, own));
        });
        return tasks;
    }
}
