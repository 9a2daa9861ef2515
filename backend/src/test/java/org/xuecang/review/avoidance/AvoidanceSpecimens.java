package org.xuecang.review.avoidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.review.ReviewPermission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** A request of a case in a round of the organisation, for the authorisation table. */
@ApplicationScoped
class AvoidanceSpecimens implements Specimens {

    private static final String LISTS = "listAvoidanceRequests";
    private static final Set<String> ANSWERS = Set.of("acceptAvoidance", "declineAvoidance");

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return operationId.equals(LISTS) || ANSWERS.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID stage = rounds.stage(round, "expert-review", "{}");
        if (operationId.equals(LISTS)) {
            return Call.on("id", round, null);
        }
        UUID application = rounds.application(round, scene.county(), stage, "题目", "expert6");
        UUID request = Ids.next();
        rounds.execute("""
                insert into avoidance_request (id, application_id, person_name, person_unit, reason, state, asked_by, asked_at,
                    version)
                values (?, ?, '某人', '某单位', '有纠纷。', 'OPEN', ?, now(), 0)
                """, request, application, scene.account("expert6"));
        return new Call(Map.of("id", application.toString(), "requestId", request.toString()), Map.of(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        return operationId.equals(LISTS) ? ReviewPermission.ASSIGN : ApplicationPermission.READ_SUBMITTED;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return operationId.equals(LISTS) ? Set.of() : Set.of(ApplicationPermission.READ_OF_ROUND);
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return Set.of("not-the-organiser", "own-case");
    }
}
