package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.round.RoundPermission;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/**
 * A round that was decided, with an award, for the authorisation table: of the organisation that runs it itself. Without an
 * If-Match, what is allowed harms nothing, and the ranking has been used.
 */
@ApplicationScoped
class DecisionSpecimens implements Specimens {

    private static final Set<String> READS_ROUNDS = Set.of(
            "getRanking",
            "listRankedCases",
            "getRankingAnalysis",
            "replayRanking",
            "getRoundDecision",
            "getAwardSheet");
    private static final Set<String> WRITES_ROUNDS = Set.of(
            "makeRanking",
            "makeShortlist",
            "draftRoundDecision",
            "sendRoundDecision",
            "composeRoundDecision",
            "readDecisionSheet");
    private static final String RESULT = "getApplicationResult";
    private static final Set<String> WRITES_AWARDS = Set.of("withdrawAward", "concludeAward");
    private static final Set<String> LISTS = Set.of("listAwards", "exportApplications");

    @Inject
    StoredRounds rounds;

    private record Made(UUID round, UUID application, UUID award) {}

    @Override
    public boolean covers(String operationId) {
        return isOnRound(operationId) || LISTS.contains(operationId) || isOnOne(operationId);
    }

    private static boolean isOnOne(String operationId) {
        return operationId.equals(RESULT) || WRITES_AWARDS.contains(operationId);
    }

    private static boolean isOnRound(String operationId) {
        return READS_ROUNDS.contains(operationId) || WRITES_ROUNDS.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (LISTS.contains(operationId)) {
            return Call.of(null);
        }
        Made made = make(organisation);
        return switch (operationId) {
            case RESULT -> Call.on("id", made.application(), null);
            case "withdrawAward", "concludeAward" -> Call.on("id", made.award(), Map.of());
            case "readDecisionSheet" -> Call.on("id", made.round(), null);
            default -> Call.on("id", made.round(), Map.of());
        };
    }

    @Override
    public Permission seenBy(String operationId) {
        if (isOnRound(operationId)) {
            return RoundPermission.READ;
        }
        return LISTS.contains(operationId) ? null : ApplicationPermission.READ_OF_UNIT;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return isOnOne(operationId)
                ? Set.of(ApplicationPermission.READ_SUBMITTED, ApplicationPermission.READ_OF_ROUND)
                : Set.of();
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return isOnRound(operationId) || WRITES_AWARDS.contains(operationId)
                ? Set.of("own-case", "not-the-organiser")
                : Set.of();
    }

    private Made make(UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID experts = rounds.stage(round, "expert-review", "{\"expertsEach\": \"1\"}");
        UUID stage = rounds.stage(round, "decision", "{}");
        UUID application = rounds.application(round, organisation, stage, "题目", "expert6");
        UUID decision = Ids.next();
        UUID ranking = Ids.next();
        rounds.execute("""
                insert into ranking (id, round_id, stage_id, method, method_version, tie_rule, rules, made_at)
                values (?, ?, ?, 'MEAN', 2, 'MEDIAN',
                    '{"method": "MEAN", "tieRule": "MEDIAN", "passMark": null, "criteria": []}', now())
                """, ranking, round, experts);
        ranked(ranking, 1, application);
        ranked(ranking, 2, rounds.application(round, organisation, stage, "另一题目", "expert5"));
        rounds.execute("""
                insert into decision (id, round_id, stage_id, state, drafted_at, approved_at, version)
                values (?, ?, ?, 'APPROVED', now(), now(), 1)
                """, decision, round, stage);
        rounds.execute("""
                insert into decision_item (decision_id, application_id, position, outcome) values (?, ?, 1, 'SELECTED')
                """, decision, application);
        UUID award = Ids.next();
        rounds.execute("""
                insert into award (id, round_id, application_id, programme_id, unit_id, level, from_above, awarded_on,
                    made_at, version)
                select ?, id, ?, programme_id, ?, level, false, current_date, now(), 0 from application_round where id = ?
                """, award, application, organisation, round);
        return new Made(round, application, award);
    }

    private void ranked(UUID ranking, int place, UUID application) {
        rounds.execute("""
                insert into ranking_case (ranking_id, application_id, position, place, scores, median, lowest, highest, criteria,
                    reviews)
                select ?, ?, place, place, jsonb_build_object('MEAN', jsonb_build_object('score', 90 - place, 'place', place)),
                    90 - place, 90 - place, 90, '{}',
                    jsonb_build_array(jsonb_build_object('reviewId', gen_random_uuid(), 'reviewerId', gen_random_uuid(),
                        'scores', '{}'::jsonb, 'vetoes', '[]'::jsonb))
                from (select cast(? as integer) as place) placed
                """, ranking, application, place);
    }
}
