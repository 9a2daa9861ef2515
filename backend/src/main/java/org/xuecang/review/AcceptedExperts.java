package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
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
        private final Map<UUID, Optional<Integer>> accepted;

        private Answers(Set<UUID> needing, Set<UUID> declined, Map<UUID, Optional<Integer>> accepted) {
            this.needing = needing;
            this.declined = declined;
            this.accepted = accepted;
        }

        /** Whether somebody may be given cases of a stage; who declined may not, whether or not an invitation is needed. */
        public boolean mayReview(UUID expert, UUID stageId) {
            return accepted.containsKey(expert) || (!needing.contains(stageId) && !declined.contains(expert));
        }

        /** How many cases somebody takes at most, as they said when they accepted. */
        public Optional<Integer> capacity(UUID expert) {
            return accepted.getOrDefault(expert, Optional.empty());
        }
    }

    /** In one statement. */
    public Answers of(OpenRound round) {
        Set<UUID> needing = round.stagesOf(ExpertReviewStage.CODE).stream()
                .filter(stage -> Boolean.parseBoolean(stage.settings().get(ExpertReviewStage.INVITATION.name())))
                .map(RoundView.Stage::id)
                .collect(Collectors.toSet());
        Map<UUID, Optional<Integer>> accepted = new HashMap<>();
        Set<UUID> declined = jdbi.withHandle(sql -> sql
                .select("""
                        select distinct on (user_id) user_id, state, capacity from expert_invitation
                        where round_id = ? order by user_id, invited_at desc, id desc
                        """, round.id())
                .map((row, _) -> {
                    UUID expert = row.getObject("user_id", UUID.class);
                    String state = row.getString("state");
                    if (state.equals("ACCEPTED")) {
                        accepted.put(expert, Optional.ofNullable(row.getObject("capacity", Integer.class)));
                    }
                    return state.equals("DECLINED") ? Optional.of(expert) : Optional.<UUID>empty();
                })
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return new Answers(needing, declined, accepted);
    }
}
