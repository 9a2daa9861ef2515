package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.access.Permission;
import org.xuecang.round.RoundPermission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** A case that is incubated in a round of the organisation, for the authorisation table. */
@ApplicationScoped
class ProjectSpecimens implements Specimens {

    private static final String LISTS = "listIncubatedCases";
    private static final Set<String> ON_CASE = Set.of("nameMentor", "concludeIncubation");

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return operationId.equals(LISTS) || ON_CASE.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID stage = rounds.stage(
                round, "incubation", "{\"months\": \"6\", \"adviceEveryDays\": \"60\", \"adviceAtLeast\": \"2\"}");
        UUID application = rounds.application(round, scene.county(), stage, "培育项目", "expert6");
        rounds.execute("""
                insert into incubation (application_id, stage_id, round_id, since, until)
                values (?, ?, ?, current_date, current_date + 180)
                """, application, stage, round);
        return operationId.equals(LISTS) ? Call.on("id", round, null) : Call.on("id", application, Map.of());
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
