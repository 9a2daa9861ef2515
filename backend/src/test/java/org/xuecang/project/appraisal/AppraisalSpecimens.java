package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.round.RoundPermission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** A case that is appraised in a round of the organisation, for the authorisation table. */
@ApplicationScoped
class AppraisalSpecimens implements Specimens {

    private static final String LISTS = "listAppraisedCases";

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return operationId.equals(LISTS) || operationId.equals("makeFinding");
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID stage = rounds.stage(round, "appraisal", """
                {"items": "课程开设 100", "excellentAt": "90", "passAt": "60", "putRightDays": "30", "afterMonths": "0"}
                """);
        UUID application = rounds.application(round, scene.county(), stage, "考核项目", "expert6");
        UUID appraisal = Ids.next();
        rounds.execute("""
                insert into appraisal (id, application_id, stage_id, round_id, state, due_on, changed_at, version)
                values (?, ?, ?, ?, 'AWAITING', current_date, now(), 0)
                """, appraisal, application, stage, round);
        return operationId.equals(LISTS) ? Call.on("id", round, null) : Call.on("id", appraisal, Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        return operationId.equals(LISTS) ? RoundPermission.READ : ApplicationPermission.READ_SUBMITTED;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return operationId.equals(LISTS) ? Set.of() : Set.of(ApplicationPermission.READ_OF_ROUND);
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return Set.of("own-case", "not-the-organiser");
    }
}
