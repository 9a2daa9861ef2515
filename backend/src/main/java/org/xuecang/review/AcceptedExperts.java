package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;

/** Which experts may be given cases of a round: all, or those who accepted an invitation where an experts' stage asks for that. */
@ApplicationScoped
public class AcceptedExperts {

    @Inject
    Jdbi jdbi;

    /** What experts answered for one round. */
    public static final class Answers {

        private final Set<UUID> needing;
        private final Set<UUID> declined;
        private final Set<UUID> accepted;

        private Answers(Set<UUID> needing, Set<UUID> declined, Set<UUID> accepted) {
            this.needing = needing;
            this.declined = declined;
            this.accepted = accepted;
        }

        /** Whether somebody may be given cases of a stage; who declined may not, whether or not an invitation is needed. */
        public boolean mayReview(UUID expert, UUID stageId) {
            return accepted.contains(expert) || (!needing.contains(stageId) && !declined.contains(expert));
        }
    }

    /** In one statement. */
    public Answers of(OpenRound round) {
        Set<UUID> needing = round.stagesOf(ExpertReviewStage.CODE).stream()
                .filter(stage -> Boolean.parseBoolean(stage.settings().get(ExpertReviewStage.INVITATION.name())))
                .map(RoundView.Stage::id)
                .collect(Collectors.toSet());
        Set<UUID> accepted = new HashSet<>();
        Set<UUID> declined = jdbi.withHandle(sql -> sql
                .select("""
                        select distinct on (user_id) user_id, state from expert_invitation
                        where round_id = ? order by user_id, invited_at desc, id desc
                        """, round.id())
                .map((row, _) -> {
                    UUID expert = row.getObject("user_id", UUID.class);
                    String state = row.getString("state");
                    if (state.equals("ACCEPTED")) {
                        accepted.add(expert);
                    }
                    return state.equals("DECLINED") ? Optional.of(expert) : Optional.<UUID>empty();
                })
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return new Answers(needing, declined, accepted);
    }
}
