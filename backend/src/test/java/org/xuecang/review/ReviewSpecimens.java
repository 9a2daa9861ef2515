package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/**
 * Published reviews by {@code expert1}, for the authorisation table, in a round that the organisation runs itself, of a
 * case that comes from elsewhere. Nothing is scored and no If-Match is sent, so that what is allowed harms nothing.
 */
@ApplicationScoped
class ReviewSpecimens implements Specimens {

    private static final Set<String> LISTS = Set.of("listReviews", "exportReviews", "search");
    private static final Set<String> READS = Set.of("getReview");
    private static final Set<String> WRITES = Set.of("patchReview", "excuseReviewer");
    private static final String TAKES_BACK = "takeBackReview";
    private static final Set<String> ASSIGNS = Set.of("listReviewers", "assignReviews", "publishReviews");
    private static final String SUBMITS = "submitReviews";
    private static final Set<String> OF_CASE = Set.of("getOpinionSheet", "getCaseVotes");
    private static final Set<String> ON_CASE = Set.of("declareConflict", "putCaseVotes");

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    private record Made(UUID round, UUID application, UUID review) {}

    @Override
    public boolean covers(String operationId) {
        return isOnOne(operationId)
                || ASSIGNS.contains(operationId)
                || LISTS.contains(operationId)
                || OF_CASE.contains(operationId)
                || ON_CASE.contains(operationId)
                || operationId.equals(SUBMITS);
    }

    private static boolean isOnOne(String operationId) {
        return READS.contains(operationId) || WRITES.contains(operationId) || operationId.equals(TAKES_BACK);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (LISTS.contains(operationId)) {
            return Call.of(null);
        }
        Made made = make(organisation);
        if (ON_CASE.contains(operationId)) {
            return Call.on("id", made.application(), Map.of());
        }
        if (OF_CASE.contains(operationId)) {
            return Call.on("id", made.application(), null);
        }
        return Call.on("id", isOnOne(operationId) ? made.review() : made.round(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        if (isOnOne(operationId) || operationId.equals(SUBMITS)) {
            return ReviewPermission.SCORE;
        }
        if (OF_CASE.contains(operationId)) {
            return ReviewPermission.READ_OF_ROUND;
        }
        if (ON_CASE.contains(operationId)) {
            return ApplicationPermission.READ_SUBMITTED;
        }
        return LISTS.contains(operationId) ? null : ReviewPermission.ASSIGN;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        if (OF_CASE.contains(operationId)) {
            return Set.of(ReviewPermission.OVERSEE);
        }
        if (ON_CASE.contains(operationId)) {
            return Set.of(ApplicationPermission.READ_OF_ROUND);
        }
        return isOnOne(operationId) ? Set.of(ReviewPermission.READ_OF_ROUND, ReviewPermission.OVERSEE) : Set.of();
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return ASSIGNS.contains(operationId) || ON_CASE.contains(operationId)
                ? Set.of("not-the-organiser", "own-case")
                : Set.of();
    }

    private Made make(UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID stage = rounds.stage(round, "expert-review", "{}");
        UUID application = rounds.application(round, scene.county(), stage, "题目", "expert6");
        UUID review = Ids.next();
        rounds.execute("""
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes,
                    assigned_at, published_at, changed_at, version)
                values (?, ?, ?, ?, ?, 'ASSIGNED', '{}', '[]', now(), now(), now(), 0)
                """, review, round, stage, application, scene.account("expert1"));
        return new Made(round, application, review);
    }
}
