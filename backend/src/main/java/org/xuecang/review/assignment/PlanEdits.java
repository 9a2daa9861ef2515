package org.xuecang.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.problem.Faults;
import org.xuecang.review.AssignReviewsRequest.Assignment;
import org.xuecang.review.AssignmentFaults;
import org.xuecang.review.ExpertLimits;
import org.xuecang.review.assignment.PlanRows.PlannedPair;
import org.xuecang.review.assignment.PlanRows.Standing;
import org.xuecang.round.OpenRound;

/** What stands against changing a plan by hand. */
@ApplicationScoped
class PlanEdits {

    @Inject
    PlanRows rows;

    @Inject
    AssignmentFaults against;

    @Inject
    ExpertLimits limits;

    @Inject
    CaseHandlers handlers;

    /**
     * What comes back into the plan is assigned already, and stands against nothing new but the expert's bound; whoever handles
     * the case says so.
     *
     * @param planned the plan's pairs as they are
     */
    Faults check(OpenRound round, AssignmentPlan plan, EditPlanRequest request, Map<Assignment, PlannedPair> planned) {
        Faults faults = new Faults();
        Set<UUID> ofPlan = new HashSet<>(rows.cases(plan.id()));
        Set<UUID> handled = handlers.handled(Stream.concat(request.add().stream(), request.remove().stream())
                .map(Assignment::applicationId)
                .collect(Collectors.toSet()));
        Map<String, Assignment> added = byPlace("/add/", request.add());
        Map<String, Assignment> removed = byPlace("/remove/", request.remove());
        Map<String, Assignment> fresh = new LinkedHashMap<>();
        added.forEach((place, pair) -> {
            faults.addIf(!ofPlan.contains(pair.applicationId()), place + "/applicationId", "unknown-reference");
            PlannedPair there = planned.get(pair.pair());
            faults.addIf(there != null && there.change() != PairChange.TAKEN_BACK, place, "already-assigned");
            if (there == null) {
                fresh.put(place, plan.given(pair));
            } else {
                faults.addIf(!handled.contains(pair.applicationId()), place + "/applicationId", "not-yours-to-assign");
            }
        });
        faults.addAll(against.of(round, Set.of(plan.stageId()), fresh));
        faults.addAll(limits.over(round, reviewers(added), planned(planned, removed)));
        removed.forEach((place, pair) -> {
            PlannedPair there = planned.get(pair.pair());
            boolean gone = there == null || there.change() == PairChange.TAKEN_BACK;
            faults.addIf(gone, place, "unknown-reference");
            boolean foreign = !gone && !handled.contains(pair.applicationId());
            faults.addIf(foreign, place + "/applicationId", "not-yours-to-assign");
        });
        Stream.concat(added.entrySet().stream(), removed.entrySet().stream())
                .filter(each -> each.getValue().scorer() != null
                        && !plan.isFor(each.getValue().scorer()))
                .forEach(each -> faults.add(each.getKey() + "/scorer", "of-another-scorer"));
        return faults;
    }

    private static Map<String, Assignment> byPlace(String list, List<Assignment> pairs) {
        Map<String, Assignment> byPlace = new LinkedHashMap<>();
        pairs.forEach(pair -> byPlace.put(list + byPlace.size(), pair));
        return byPlace;
    }

    /** By how many cases each expert has more or less than now, by the plan without what is removed from it. */
    private static Map<UUID, Integer> planned(Map<Assignment, PlannedPair> planned, Map<String, Assignment> removed) {
        Map<UUID, Integer> changed = new HashMap<>();
        planned.values().forEach(each -> {
            int by = each.change() == PairChange.NEW ? 1 : each.change() == PairChange.TAKEN_BACK ? -1 : 0;
            changed.merge(each.reviewerId(), by, Integer::sum);
        });
        removed.values().forEach(each -> changed.merge(each.reviewerId(), -1, Integer::sum));
        return changed;
    }

    /** Who gets something, by where it is said. */
    static Map<String, UUID> reviewers(Map<String, Assignment> added) {
        Map<String, UUID> reviewers = new LinkedHashMap<>();
        added.forEach((place, pair) -> reviewers.put(place + "/reviewerId", pair.reviewerId()));
        return reviewers;
    }

    /** By how many cases each expert has less than now. */
    static Map<UUID, Integer> fewer(List<Standing> taken) {
        return taken.stream().collect(Collectors.toMap(Standing::reviewerId, _ -> -1, Integer::sum));
    }
}
