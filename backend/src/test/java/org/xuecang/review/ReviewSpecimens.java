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
    private static final String OF_HELD_FILES = "listHeldFiles";
    private static final String SUBMITS = "submitReviews";
    private static final Set<String> OF_CASE = Set.of("getOpinionSheet", "getCaseVotes");
    private static final Set<String> OF_BLIND_CASE = Set.of("getBlindCopy", "getBlindFiles");
    private static final String ON_BLIND_FILE = "putBlindFile";
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
                || OF_BLIND_CASE.contains(operationId)
                || operationId.equals(ON_BLIND_FILE)
                || operationId.equals(OF_HELD_FILES)
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
        if (operationId.equals(ON_BLIND_FILE)) {
            Map<String, String> path = Map.of("id", made.application().toString(), "fileId", file(made.application()));
            return new Call(path, Map.of(), Map.of());
        }
        if (operationId.equals(OF_HELD_FILES)) {
            file(made.application());
            file(made.application());
            return Call.on("id", made.round(), null);
        }
        if (ON_CASE.contains(operationId)) {
            return Call.on("id", made.application(), Map.of());
        }
        if (OF_CASE.contains(operationId) || OF_BLIND_CASE.contains(operationId)) {
            return Call.on("id", made.application(), null);
        }
        return Call.on("id", isOnOne(operationId) ? made.review() : made.round(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        if (isOnOne(operationId) || operationId.equals(SUBMITS)) {
            return ReviewPermission.SCORE;
        }
        if (OF_CASE.contains(operationId) || OF_BLIND_CASE.contains(operationId) || operationId.equals(OF_HELD_FILES)) {
            return ReviewPermission.READ_OF_ROUND;
        }
        if (ON_CASE.contains(operationId) || operationId.equals(ON_BLIND_FILE)) {
            return ApplicationPermission.READ_SUBMITTED;
        }
        return LISTS.contains(operationId) ? null : ReviewPermission.ASSIGN;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        if (OF_CASE.contains(operationId) || OF_BLIND_CASE.contains(operationId) || operationId.equals(OF_HELD_FILES)) {
            return Set.of(ReviewPermission.OVERSEE);
        }
        if (ON_CASE.contains(operationId) || operationId.equals(ON_BLIND_FILE)) {
            return Set.of(ApplicationPermission.READ_OF_ROUND);
        }
        return isOnOne(operationId) ? Set.of(ReviewPermission.READ_OF_ROUND, ReviewPermission.OVERSEE) : Set.of();
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return ASSIGNS.contains(operationId) || ON_CASE.contains(operationId) || operationId.equals(ON_BLIND_FILE)
                ? Set.of("not-the-organiser", "own-case")
                : Set.of();
    }

    /** One of the case, as experts get it. */
    private String file(UUID application) {
        UUID file = Ids.next();
        rounds.execute("""
                insert into stored_file (id, sha256, size, media_type, name, state, uploader_id, uploaded_at,
                    attached_kind, attached_id, attached_at)
                values (?, sha256('none'), 4, 'text/plain', '说明.txt', 'NOT_SCANNED', ?, now(), 'round-application', ?, now())
                """, file, scene.account("expert6"), application);
        rounds.execute("""
                insert into blind_file (application_id, revision, file_id, position, state, held_for, changed_at)
                values (?, 1, ?, 1, 'NOT_CLEANED', 'NOT_CLEANED', now())
                """, application, file);
        return file.toString();
    }

    private Made make(UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID stage = rounds.stage(round, "expert-review", "{\"blind\": \"APPLICANT\"}");
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
