package org.xuecang.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.job.Jobs;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.AssignReviewsRequest.Assignment;
import org.xuecang.review.AssignmentFaults;
import org.xuecang.review.AssignmentService;
import org.xuecang.review.ExpertLimits;
import org.xuecang.review.ExpertReviewStage;
import org.xuecang.review.ReviewDesk;
import org.xuecang.review.ReviewPermission;
import org.xuecang.review.ReviewStages;
import org.xuecang.review.RoundRubrics;
import org.xuecang.review.assignment.PlanRows.PlannedPair;
import org.xuecang.review.assignment.PlanRows.Standing;
import org.xuecang.review.pool.ExpertPool;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;

/** Has plans made, changed by hand and carried out. */
@ApplicationScoped
public class PlanService {

    @Inject
    ReviewDesk desk;

    @Inject
    AssignmentPlans plans;

    @Inject
    PlanRows rows;

    @Inject
    PlanViews views;

    @Inject
    AssignmentFaults against;

    @Inject
    AssignmentService assignments;

    @Inject
    PlanEdits edits;

    @Inject
    ExpertLimits limits;

    @Inject
    RoundRubrics rubrics;

    @Inject
    ExpertPool pool;

    @Inject
    RoundCases cases;

    @Inject
    CaseHandlers handlers;

    @Inject
    AppUsers people;

    @Inject
    Jobs jobs;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * Of all cases in one experts' stage that the caller handles; made in the background.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, 422, 409 {@code nothing-to-assign}
     */
    @Transactional
    public AssignmentPlanView make(UUID roundId, UUID stageId, MakePlanRequest request) {
        OpenRound round = desk.assigning(roundId);
        RoundView.Stage stage = ReviewStages.of(round).one(stageId).orElseThrow(PlatformProblem.NOT_FOUND::error);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        Set<UUID> experts = people.holding(ReviewPermission.SCORE, round.organisationId());
        for (int i = 0; i < request.unavailable().size(); i++) {
            faults.addIf(!experts.contains(request.unavailable().get(i)), "/unavailable/" + i, "not-an-expert");
        }
        List<String> scorers = rubrics.scorers(round);
        faults.addAll(RoundRubrics.check(scorers, request.scorer(), "/scorer"));
        // what the stage asks for are reviews of all groups together
        faults.addIf(request.expertsEach() == null && scorers.size() > 1, "/expertsEach", "not-null");
        faults.throwIfAny();
        Set<UUID> here = cases.ofRound(roundId).stream()
                .filter(each -> each.standsIn(stage.id()))
                .map(RoundCase::id)
                .collect(Collectors.toSet());
        Set<UUID> handled = handlers.handled(here);
        if (handled.isEmpty()) {
            throw PlanProblem.NOTHING_TO_ASSIGN.error();
        }
        int each = request.expertsEach() == null
                ? ExpertReviewStage.EXPERTS_EACH.numberOf(stage.settings())
                : request.expertsEach();
        UUID maker = gate.caller().account();
        String scorer = RoundRubrics.meant(scorers, request.scorer());
        AssignmentPlan plan =
                new AssignmentPlan(Ids.next(), roundId, stage.id(), scorer, request, each, maker, time.now());
        plan.madeBy(jobs.submit(PlanMaking.KIND, round.organisationId(), new PlanMaking.Input(plan.id())));
        plans.persistAndFlush(plan);
        rows.begin(plan.id(), handled);
        return views.of(plan);
    }

    /** @throws DomainError 404, 403 */
    AssignmentPlanView get(UUID roundId, UUID planId) {
        return views.of(seen(roundId, planId));
    }

    /** @throws DomainError 404, 403 */
    Page<PlannedCaseView> cases(
            UUID roundId, UUID planId, String title, UUID reviewer, boolean lacking, PageRequest request) {
        return views.cases(seen(roundId, planId), title, reviewer, lacking, request);
    }

    /** @throws DomainError 404, 403 */
    Page<PlannedLoadView> loads(UUID roundId, UUID planId, PageRequest request) {
        UUID organisation = desk.listed(roundId, null).organisationId();
        return views.loads(find(roundId, planId), organisation, request);
    }

    private AssignmentPlan seen(UUID roundId, UUID planId) {
        desk.listed(roundId, null);
        return find(roundId, planId);
    }

    private AssignmentPlan find(UUID roundId, UUID planId) {
        return plans.findByIdOptional(planId)
                .filter(plan -> plan.roundId().equals(roundId))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private AssignmentPlan edited(UUID roundId, UUID planId, IfMatch seen) {
        AssignmentPlan plan = find(roundId, planId);
        IfMatch.check(seen, plan);
        return plan;
    }

    /**
     * What is added is checked as an assignment is.
     *
     * @throws DomainError 404, 403, 428, 412, 422 with all faults, 409 {@code plan-fixed}
     */
    @Transactional
    public AssignmentPlanView edit(UUID roundId, UUID planId, IfMatch seen, EditPlanRequest request) {
        OpenRound round = desk.assigning(roundId);
        AssignmentPlan plan = edited(roundId, planId, seen);
        plan.requireDraft();
        Faults faults = validation.of(request);
        faults.throwIfAny();
        edits.check(round, plan, request, pairs(planId)).throwIfAny();
        Set<UUID> changed = Stream.concat(request.add().stream(), request.remove().stream())
                .map(Assignment::applicationId)
                .collect(Collectors.toCollection(HashSet::new));
        request.remove().forEach(pair -> rows.remove(planId, pair));
        Map<UUID, ExpertPool.Known> known = pool.of(
                round.organisationId(),
                request.add().stream().map(Assignment::reviewerId).toList());
        Map<UUID, String> fields = rows.fieldsOf(planId, changed);
        request.add().forEach(pair -> rows.put(planId, pair, isOf(pair, known, fields)));
        rows.count(planId, changed);
        plan.changed(time.now());
        plans.flush();
        return views.of(plan);
    }

    private static boolean isOf(Assignment pair, Map<UUID, ExpertPool.Known> known, Map<UUID, String> fields) {
        String field = fields.get(pair.applicationId());
        return field != null
                && known.getOrDefault(pair.reviewerId(), ExpertPool.Known.NOTHING)
                        .fields()
                        .contains(field);
    }

    private Map<Assignment, PlannedPair> pairs(UUID planId) {
        return rows.pairs(planId).stream().collect(Collectors.toMap(PlannedPair::pair, each -> each));
    }

    /**
     * Assigns what is new and takes back what shall go, all of it or nothing; experts see theirs once it is published.
     *
     * @throws DomainError 404, 403, 428, 412, 422 with all faults, 409 {@code plan-fixed}, {@code plan-outdated}
     */
    @Transactional
    public CarriedOutPlan carryOut(UUID roundId, UUID planId, IfMatch seen, CarryOutPlanRequest request) {
        OpenRound round = desk.assigning(roundId);
        AssignmentPlan plan = edited(roundId, planId, seen);
        plan.requireDraft();
        validation.of(request).throwIfAny();
        String reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        Map<Assignment, PlannedPair> planned = pairs(planId);
        Map<Assignment, Standing> assigned = rows.standing(plan.stageId(), rows.cases(planId)).stream()
                .filter(each -> plan.isFor(each.scorer()) && !each.handedIn())
                .collect(Collectors.toMap(Standing::pair, each -> each));
        requireUnchanged(planned, assigned);
        List<Assignment> added =
                with(planned, PairChange.NEW).stream().map(plan::given).toList();
        List<Standing> taken =
                with(planned, PairChange.TAKEN_BACK).stream().map(assigned::get).toList();
        Map<String, Assignment> byPlace = AssignmentFaults.byPlace(added);
        Faults faults = against.of(round, Set.of(plan.stageId()), byPlace);
        faults.addAll(limits.over(round, PlanEdits.reviewers(byPlace), PlanEdits.fewer(taken)));
        faults.addIf(reason == null && taken.stream().anyMatch(Standing::published), "/reason", "not-null");
        Set<UUID> touched = taken.stream().map(Standing::applicationId).collect(Collectors.toSet());
        faults.addIf(!handlers.handled(touched).equals(touched), "", "not-yours-to-assign");
        faults.throwIfAny();
        assignments.reassign(
                round, plan.stageId(), added, taken.stream().map(Standing::id).toList(), reason);
        plan.carriedOut(time.now());
        return new CarriedOutPlan(added.size(), taken.size());
    }

    private static void requireUnchanged(Map<Assignment, PlannedPair> planned, Map<Assignment, Standing> assigned) {
        Map<Assignment, PlannedPair> expected = new HashMap<>(planned);
        expected.values().removeIf(each -> each.change() == PairChange.NEW);
        if (!expected.keySet().equals(assigned.keySet())) {
            throw PlanProblem.PLAN_OUTDATED.error();
        }
    }

    private static List<Assignment> with(Map<Assignment, PlannedPair> planned, PairChange change) {
        return planned.values().stream()
                .filter(each -> each.change() == change)
                .map(PlannedPair::pair)
                .toList();
    }

    /** @throws DomainError 404, 403, 428, 412, 409 {@code plan-fixed} */
    @Transactional
    void discard(UUID roundId, UUID planId, IfMatch seen) {
        desk.assigning(roundId);
        edited(roundId, planId, seen).discard(time.now());
    }
}
