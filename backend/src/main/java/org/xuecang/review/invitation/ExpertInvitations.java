package org.xuecang.review.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who was asked to review in which round. */
@ApplicationScoped
class ExpertInvitations implements PanacheRepositoryBase<ExpertInvitation, UUID> {

    /** Those of the people who are asked, or have accepted. */
    Set<UUID> standing(UUID roundId, Collection<UUID> people) {
        return list(
                        "roundId = ?1 and userId in ?2 and state in ?3",
                        roundId,
                        people,
                        List.of(InvitationState.INVITED, InvitationState.ACCEPTED))
                .stream()
                .map(ExpertInvitation::userId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
