package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.plan.ClosedPlans;
import org.xuecang.plan.PublishedPlan;
import org.xuecang.plan.event.PlanClosed;
import org.xuecang.plan.progress.ClosingRequest.ItemOutcome;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Closes a year: every item is accounted for, and what is carried over begins the next year's draft. */
@ApplicationScoped
public class ClosingService {

    @Inject
    ClosedPlans plans;

    @Inject
    LivingItems items;

    @Inject
    ProgressService progress;

    @Inject
    Validation validation;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    @Inject
    Event<PlanClosed> closed;

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422; 409 {@code draft-exists} */
    @Transactional
    public ClosingView close(UUID planId, IfMatch seen, ClosingRequest request) {
        PublishedPlan plan = plans.openForClosing(planId, seen);
        List<Item> living = items.ofPlan(planId, plan.within(time.today()));
        Faults faults = validation.of(request);
        if (faults.isClean("/items")) {
            check(living, progress.views(plan, living), request, faults);
        }
        faults.throwIfAny();
        Set<UUID> carried = carried(request);
        Set<UUID> resolutions = living.stream()
                .map(Item::row)
                .filter(row -> row.resolutionId() != null && carried.contains(row.id()))
                .map(LivingRows.ItemRow::id)
                .collect(Collectors.toSet());
        request.items().stream()
                .filter(each -> !resolutions.contains(each.taskItemId()))
                .forEach(this::settle);
        resolutions.forEach(this::release);
        carried.removeAll(resolutions);
        Optional<UUID> next = plans.close(planId, carried);
        closed.fire(new PlanClosed(planId, plan.organisationId()));
        return new ClosingView(
                planId,
                plans.state(planId),
                plans.version(planId),
                carried.size() + resolutions.size(),
                next.orElse(null));
    }

    private static Set<UUID> carried(ClosingRequest request) {
        return request.items().stream()
                .filter(each -> each.outcome() == Outcome.CARRIED_OVER)
                .map(ItemOutcome::taskItemId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void settle(ItemOutcome each) {
        String reason = each.reason() == null || each.reason().isBlank()
                ? null
                : each.reason().strip();
        jdbi.useHandle(sql -> sql.execute(
                "update task_item set outcome = ?, outcome_reason = ? where id = ?",
                each.outcome().name(),
                reason,
                each.taskItemId()));
    }

    /** A committee's resolution stays in force: carried over, it leaves the year and is lived on by itself. */
    private void release(UUID resolutionItem) {
        jdbi.useHandle(sql -> sql.execute("update task_item set plan_id = null where id = ?", resolutionItem));
    }

    private static void check(List<Item> living, List<ItemProgress> progress, ClosingRequest request, Faults faults) {
        Map<UUID, ItemProgress> open = new HashMap<>();
        progress.forEach(item -> open.put(item.id(), item));
        Set<UUID> accounted = new HashSet<>();
        for (int i = 0; i < request.items().size(); i++) {
            ItemOutcome given = request.items().get(i);
            ItemProgress item = open.get(given.taskItemId());
            String pointer = "/items/" + i;
            if (item == null) {
                faults.add(pointer + "/taskItemId", "unknown-reference");
            } else if (!accounted.add(given.taskItemId())) {
                faults.add(pointer + "/taskItemId", "duplicate-id");
            } else {
                boolean plain = given.outcome() == Outcome.DONE && item.state() == ProgressState.DONE;
                boolean silent = given.reason() == null || given.reason().isBlank();
                faults.addIf(!plain && silent, pointer + "/reason", "not-blank");
            }
        }
        living.stream()
                .filter(item -> !accounted.contains(item.row().id()))
                .forEach(item -> faults.add(
                        "/items",
                        "item-not-accounted",
                        Map.of(
                                "id",
                                item.row().id(),
                                "text",
                                shortened(item.row().text()))));
    }

    private static String shortened(String text) {
        return text.length() <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(39, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
