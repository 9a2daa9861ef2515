package org.xuecang.review.invitation;

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

/** {@code expert1} is asked to review in a round of the organisation, for the authorisation table. */
@ApplicationScoped
class InvitationSpecimens implements Specimens {

    private static final Set<String> ON_ROUND = Set.of("listExpertInvitations", "inviteExperts");
    private static final String WITHDRAWS = "withdrawExpertInvitation";

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return ON_ROUND.contains(operationId) || operationId.equals(WITHDRAWS);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        rounds.stage(round, "expert-review", "{}");
        if (ON_ROUND.contains(operationId)) {
            return Call.on("id", round, operationId.equals("inviteExperts") ? Map.of() : null);
        }
        UUID invitation = Ids.next();
        rounds.execute("""
                insert into expert_invitation (id, round_id, user_id, state, invited_at, changed_at, version)
                values (?, ?, ?, 'INVITED', now(), now(), 0)
                """, invitation, round, scene.account("expert1"));
        return new Call(Map.of("id", round.toString(), "invitationId", invitation.toString()), Map.of(), Map.of());
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
