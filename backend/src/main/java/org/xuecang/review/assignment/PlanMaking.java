package org.xuecang.review.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.job.JobHandler;
import org.xuecang.platform.job.JobRun;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.AcceptedExperts;
import org.xuecang.review.Conflicts;
import org.xuecang.review.ExpertLimits;
import org.xuecang.review.ReviewPermission;
import org.xuecang.review.assignment.AssignmentTask.Availability;
import org.xuecang.review.assignment.AssignmentTask.Case;
import org.xuecang.review.assignment.AssignmentTask.Expert;
import org.xuecang.review.assignment.PlanRows.PlannedPair;
import org.xuecang.review.assignment.PlanRows.Reckoned;
import org.xuecang.review.assignment.PlanRows.Standing;
import org.xuecang.review.pool.ExpertPool;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** Makes a plan in the background: gathers what is known of cases and experts, has it solved, keeps what comes out. */
@ApplicationScoped
class PlanMaking implements JobHandler {

    static final String KIND = "review.assignment-plan";

    private static final int STEPS = 3;

    @Inject
    AssignmentPlans plans;

    @Inject
    PlanRows rows;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    PublishedForms forms;

    @Inject
    Conflicts conflicts;

    @Inject
    AcceptedExperts accepted;

    @Inject
    ExpertLimits limits;

    @Inject
    ExpertPool pool;

    @Inject
    AppUsers people;

    @Inject
    OrganisationTree tree;

    @Inject
    RequestTime time;

    /** Which plan a job makes. */
    record Input(UUID planId) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        UUID id = run.input(Input.class).planId();
        try {
            run.progress(0, STEPS);
            AssignmentTask task = QuarkusTransaction.requiringNew().call(() -> gather(id));
            if (task == null) {
                return;
            }
            run.progress(1, STEPS);
            ReckonedAssignment reckoned = AssignmentSolver.of(task);
            run.progress(2, STEPS);
            QuarkusTransaction.requiringNew().run(() -> keep(id, task, reckoned));
            run.progress(STEPS, STEPS);
        } catch (RuntimeException failed) {
            QuarkusTransaction.requiringNew().run(() -> plans.findById(id).failed(time.now()));
            throw failed;
        }
    }

    /** Null for a plan that a copy which died has made already, or that was discarded meanwhile. */
    private AssignmentTask gather(UUID id) {
        AssignmentPlan plan = plans.findById(id);
        if (!plan.isMaking()) {
            return null;
        }
        OpenRound round = rounds.find(plan.roundId()).orElseThrow();
        List<RoundCase> reviewed = cases.find(rows.cases(id));
        List<Standing> standing = rows.standing(plan.stageId(), ids(reviewed));
        Set<UUID> holding = people.holding(ReviewPermission.SCORE, round.organisationId());
        Set<UUID> experts = new HashSet<>(holding);
        standing.stream().filter(each -> plan.isFor(each.scorer())).forEach(each -> experts.add(each.reviewerId()));
        List<UUID> sorted = experts.stream().sorted().toList();
        Map<UUID, String> fields = fields(reviewed);
        AcceptedExperts.Answers answers = accepted.of(round);
        Map<UUID, ExpertPool.Known> known = pool.of(round.organisationId(), sorted);
        Map<UUID, Set<UUID>> units = rows.units(sorted, time.today());
        Map<UUID, Set<UUID>> towns = plan.avoidDistrict() ? towns(reviewed, units.values()) : Map.of();
        Conflicts.Known against = conflicts.of(reviewed, sorted);
        Map<UUID, ExpertLimits.Limit> bounds = limits.of(round, sorted);
        Map<UUID, Integer> inStage = rows.heldIn(plan.stageId());
        Map<UUID, Long> movable = standing.stream()
                .filter(each -> plan.isFor(each.scorer()) && !each.handedIn())
                .collect(Collectors.groupingBy(Standing::reviewerId, Collectors.counting()));
        List<Expert> able = sorted.stream()
                .map(person -> {
                    int moved = movable.getOrDefault(person, 0L).intValue();
                    int load = bounds.get(person).held() - moved;
                    int room = Math.min(
                            room(bounds.get(person), moved, reviewed.size()),
                            plan.atMost()
                                    .map(most -> most - (inStage.getOrDefault(person, 0) - moved))
                                    .orElse(reviewed.size()));
                    return new Expert(
                            person,
                            load,
                            load + room,
                            availability(person, plan, holding, answers),
                            known.getOrDefault(person, ExpertPool.Known.NOTHING).fields(),
                            towns(units.getOrDefault(person, Set.of()), towns));
                })
                .toList();
        Map<UUID, List<Standing>> byCase = standing.stream().collect(Collectors.groupingBy(Standing::applicationId));
        List<Case> wanted = reviewed.stream()
                .map(each -> wanted(
                        each,
                        plan,
                        byCase.getOrDefault(each.id(), List.of()),
                        fields.get(each.id()),
                        able,
                        towns(Set.of(each.unitId()), towns),
                        against))
                .toList();
        return new AssignmentTask(wanted, able, plan.fieldNeeded(), plan.avoidDistrict());
    }

    private static Availability availability(
            UUID person, AssignmentPlan plan, Set<UUID> holding, AcceptedExperts.Answers answers) {
        if (!holding.contains(person)) {
            return Availability.NO_EXPERT;
        }
        boolean free =
                answers.mayReview(person, plan.stageId()) && !plan.unavailable().contains(person);
        return free ? Availability.FREE : Availability.ABSENT;
    }

    /** How many of the plan's cases an expert may have, of whom some may be moved. */
    private static int room(ExpertLimits.Limit bound, int moved, int cases) {
        return bound.room().isPresent() ? Math.min(bound.room().getAsInt() + moved, cases) : cases;
    }

    /** Each case's answer is read by the version of the form that it was handed in with. */
    private Map<UUID, String> fields(List<RoundCase> reviewed) {
        Map<UUID, String> fields = new HashMap<>();
        reviewed.stream()
                .collect(Collectors.groupingBy(RoundCase::formVersionId))
                .forEach((version, cases) -> {
                    PublishedForm form = forms.get(version);
                    rows.fields(ids(cases), form.fieldPath())
                            .forEach((id, answer) -> fields.put(id, form.fieldName(answer)));
                });
        return fields;
    }

    private static Case wanted(
            RoundCase each,
            AssignmentPlan plan,
            List<Standing> standing,
            String field,
            List<Expert> experts,
            Set<UUID> towns,
            Conflicts.Known conflicts) {
        Set<UUID> handedIn = people(standing, one -> plan.isFor(one.scorer()) && one.handedIn());
        boolean met = field != null
                && experts.stream().anyMatch(expert -> handedIn.contains(expert.id()) && expert.isOf(field));
        return new Case(
                each.id(),
                Math.max(0, plan.expertsEach() - handedIn.size()),
                field,
                met,
                towns,
                conflicts.against(each),
                people(standing, one -> !plan.isFor(one.scorer()) || one.handedIn()),
                people(standing, one -> plan.isFor(one.scorer()) && !one.handedIn()));
    }

    private static Set<UUID> people(List<Standing> standing, Predicate<Standing> wanted) {
        return standing.stream().filter(wanted).map(Standing::reviewerId).collect(Collectors.toUnmodifiableSet());
    }

    private Map<UUID, Set<UUID>> towns(List<RoundCase> reviewed, Collection<Set<UUID>> units) {
        Set<UUID> all = new HashSet<>();
        reviewed.forEach(each -> all.add(each.unitId()));
        units.forEach(all::addAll);
        return rows.towns(tree.selfAndAbove(all, time.today()));
    }

    private static Set<UUID> towns(Set<UUID> units, Map<UUID, Set<UUID>> towns) {
        return units.stream()
                .flatMap(unit -> towns.getOrDefault(unit, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<UUID> ids(List<RoundCase> cases) {
        return cases.stream().map(RoundCase::id).toList();
    }

    private void keep(UUID id, AssignmentTask task, ReckonedAssignment reckoned) {
        AssignmentPlan plan = plans.findById(id);
        if (!plan.isMaking()) {
            return;
        }
        Map<UUID, Expert> experts = task.experts().stream().collect(Collectors.toMap(Expert::id, each -> each));
        Map<UUID, ReckonedAssignment.Missing> missing = reckoned.missing().stream()
                .collect(Collectors.toMap(ReckonedAssignment.Missing::applicationId, each -> each));
        List<Reckoned> cases = new ArrayList<>();
        List<PlannedPair> pairs = new ArrayList<>();
        for (Case each : task.cases()) {
            ReckonedAssignment.Missing lacks = missing.get(each.id());
            cases.add(new Reckoned(
                    each.id(),
                    each.needed(),
                    each.field(),
                    each.fieldMet(),
                    lacks == null ? 0 : lacks.missing(),
                    lacks == null ? null : lacks.binding()));
            Set<UUID> chosen = reckoned.experts().get(each.id());
            Set<UUID> named = new HashSet<>(chosen);
            named.addAll(each.assigned());
            named.forEach(person -> pairs.add(new PlannedPair(
                    each.id(),
                    person,
                    !chosen.contains(person)
                            ? PairChange.TAKEN_BACK
                            : each.assigned().contains(person) ? PairChange.KEPT : PairChange.NEW,
                    each.field() != null && experts.get(person).isOf(each.field()))));
        }
        rows.reckoned(id, cases, pairs);
        plan.reckoned();
    }
}
