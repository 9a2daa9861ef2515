package org.xuecang.review.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Experts were asked to review in a round.
 *
 * @param invitationIds by the place of their expert
 * @param answerBy or null
 */
public record ExpertsInvited(List<UUID> invitationIds, List<UUID> expertIds, LocalDate answerBy) {

    public ExpertsInvited {
        invitationIds = List.copyOf(invitationIds);
        expertIds = List.copyOf(expertIds);
    }
}
