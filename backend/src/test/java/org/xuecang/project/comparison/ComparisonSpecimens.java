package org.xuecang.project.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Permission;
import org.xuecang.round.RoundPermission;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** A round of the organisation that compares finished work, for the authorisation table. */
@ApplicationScoped
class ComparisonSpecimens implements Specimens {

    private static final Set<String> OPERATIONS = Set.of("listFinishedWorks", "callInFinishedWorks");

    @Inject
    StoredRounds rounds;

    @Override
    public boolean covers(String operationId) {
        return OPERATIONS.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{\"finishedOnly\": \"true\"}");
        return Call.on("id", round, operationId.equals("callInFinishedWorks") ? Map.of() : null);
    }

    @Override
    public Permission seenBy(String operationId) {
        return RoundPermission.READ;
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return Set.of("not-the-organiser");
    }
}
