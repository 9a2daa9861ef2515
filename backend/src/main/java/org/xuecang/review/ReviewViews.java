package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseMaterial;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.review.ReviewDesk.Opened;
import org.xuecang.review.blind.BlindCases;
import org.xuecang.review.blind.BlindMaterial;
import org.xuecang.review.blind.BlindMode;
import org.xuecang.round.RoundView;
import org.xuecang.round.form.PublishedForms;

/** Shows a review to its caller. */
@ApplicationScoped
class ReviewViews {

    @Inject
    Reviews reviews;

    @Inject
    RoundRubrics rubrics;

    @Inject
    ReviewSight sight;

    @Inject
    RoundCases cases;

    @Inject
    BlindCases blind;

    @Inject
    PublishedForms forms;

    @Inject
    AppUsers people;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    /** What was written, as it is now stored. */
    ReviewView written(Opened found) {
        reviews.flush();
        return of(found);
    }

    ReviewView of(Opened found) {
        Review review = found.review();
        boolean theirs = review.reviewerId().equals(gate.caller().userId());
        boolean shown = theirs || review.isHandedIn();
        ReviewSheet sheet = shown ? review.sheet() : null;
        RoundView.Stage stage = found.round().stage(review.stageId()).orElseThrow();
        BlindMode mode = BlindMode.of(stage);
        boolean isBlind = mode.hidesApplicants();
        BlindMaterial copy = isBlind ? blind.material(review.applicationId()) : null;
        return new ReviewView(
                review.id(),
                review.roundId(),
                found.round().title(),
                review.stageId(),
                stage.staffName(),
                review.applicationId(),
                review.reviewerId(),
                people.names(Set.of(review.reviewerId())).get(review.reviewerId()),
                review.state(),
                theirs && review.isPublished() && found.isOpen(),
                isBlind ? blind(review, mode, theirs, copy) : null,
                theirs && isBlind ? material(copy) : material(cases.material(review.applicationId())),
                rubrics.of(found.round(), found.reviewed()),
                review.scorer(),
                sheet,
                shown ? review.total() : null,
                theirs ? position(review) : null,
                review.dueOn(),
                review.publishedAt(),
                review.submittedAt(),
                review.excusal(),
                review.whySetAside(),
                review.changedAt(),
                review.version());
    }

    private ReviewView.Blind blind(Review review, BlindMode mode, boolean theirs, BlindMaterial copy) {
        Integer number = blind.number(review.stageId(), review.applicationId()).orElse(null);
        return new ReviewView.Blind(mode, number, theirs, copy.heldBack());
    }

    private static ReviewView.Material material(BlindMaterial copy) {
        return new ReviewView.Material(copy.title(), copy.formVersionId(), copy.form(), copy.answers(), copy.files());
    }

    private ReviewView.Material material(CaseMaterial handedIn) {
        return new ReviewView.Material(
                handedIn.title(),
                handedIn.formVersionId(),
                forms.get(handedIn.formVersionId()).content(),
                handedIn.answers(),
                handedIn.files());
    }

    /** In the order in which they were assigned. */
    private ReviewView.Position position(Review review) {
        Condition own = Condition.of("v.stage_id = ?", review.stageId()).and(sight.own());
        List<UUID> ids = jdbi.withHandle(sql -> sql.select(
                        "select v.id from " + ReviewSight.FROM + " where " + own.sql() + " order by v.id",
                        own.parameters().toArray())
                .mapTo(UUID.class)
                .list());
        return ids.contains(review.id()) ? ReviewView.Position.in(ids, review.id()) : null;
    }
}
