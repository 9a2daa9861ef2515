package org.xuecang.application;

import java.util.Set;
import java.util.UUID;

/**
 * An application that was handed in, as the features see it through whose stages it goes.
 *
 * @param unitId the unit it goes through
 * @param writers the applicant and the members
 * @param title as it was handed in last
 * @param category the one that it told, or null
 * @param stageId null once it is under way no longer
 * @param formVersionId of the form that it was handed in with
 */
public record RoundCase(
        UUID id,
        UUID roundId,
        UUID unitId,
        Set<UUID> writers,
        String title,
        String category,
        ApplicationState state,
        UUID stageId,
        UUID formVersionId) {

    /** Whether it waits in a stage; one that is being corrected does not. */
    public boolean standsIn(UUID stage) {
        return state == ApplicationState.SUBMITTED && stage.equals(stageId);
    }
}
