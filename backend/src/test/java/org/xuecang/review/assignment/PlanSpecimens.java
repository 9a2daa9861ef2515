package org.xuecang.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.review.ReviewPermission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** A plan that is reckoned, of two cases from elsewhere, for the authorisation table; without an If-Match nothing is changed. */
@ApplicationScoped
class PlanSpecimens implements Specimens {

    private static final Set<String> ON_ROUND = Set.of("makeAssignmentPlan", "listAssignmentPlans");
    private static final Set<String> ON_ONE = Set.of(
            "getAssignmentPlan",
            "listPlannedCases",
            "listPlannedLoads",
            "editAssignmentPlan",
            "carryOutAssignmentPlan",
            "discardAssignmentPlan");

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return ON_ROUND.contains(operationId) || ON_ONE.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID stage = rounds.stage(round, "expert-review", "{}");
        UUID plan = Ids.next();
        rounds.execute("""
                insert into assignment_plan (id, round_id, stage_id, state, experts_each, field_needed, avoid_district,
                    unavailable, job_id, made_at, changed_at, version)
                values (?, ?, ?, 'DRAFT', 1, false, false, '{}', ?, now(), now(), 0)
                """, plan, round, stage, Ids.next());
        for (String person : Set.of("expert5", "expert6")) {
            UUID application = rounds.application(round, scene.county(), stage, "题目" + person, person);
            rounds.execute(
                    "insert into assignment_case (plan_id, application_id, needed, missing) values (?, ?, 1, 0)",
                    plan,
                    application);
            rounds.execute(
                    "insert into assignment_pair (plan_id, application_id, reviewer_id, change, of_field) values (?, ?, ?, 'NEW', false)",
                    plan,
                    application,
                    scene.account("expert1"));
        }
        return ON_ROUND.contains(operationId)
                ? Call.on("id", round, Map.of())
                : new Call(Map.of("id", round.toString(), "planId", plan.toString()), Map.of(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        return ReviewPermission.ASSIGN;
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return Set.of("not-the-organiser");
    }
}
