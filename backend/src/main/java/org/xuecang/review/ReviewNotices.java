package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.review.event.ExpertsInvited;
import org.xuecang.review.event.InvitationAnswered;
import org.xuecang.review.event.ReviewTakenBack;
import org.xuecang.review.event.ReviewerExcused;
import org.xuecang.review.event.ReviewsPublished;
import org.xuecang.review.event.ReviewsSubmitted;
import org.xuecang.round.Rounds;

/** Tells experts what they have to review, and those who run the round what experts did. */
@ApplicationScoped
class ReviewNotices {

    @Inject
    Notifications notifications;

    @Inject
    AppUsers people;

    @Inject
    Rounds rounds;

    void tell(@Observes ExpertsInvited invited) {
        for (int i = 0; i < invited.invitationIds().size(); i++) {
            notifications.send(
                    ReviewNotice.EXPERT_INVITED,
                    Recipients.people(invited.expertIds().get(i)),
                    ExpertInvitationSubjects.of(invited.invitationIds().get(i)),
                    invited.answerBy());
        }
    }

    void tell(@Observes InvitationAnswered answered) {
        notifications.settle(ExpertInvitationSubjects.of(answered.invitationId()), ReviewNotice.EXPERT_INVITED);
        if (answered.declined()) {
            tellStaff(ReviewNotice.INVITATION_DECLINED, answered.roundId());
        }
    }

    void tell(@Observes ReviewsPublished published) {
        notifications.send(
                ReviewNotice.REVIEWS_ASSIGNED,
                Recipients.people(published.reviewerId()),
                ExpertReviewSubjects.of(published.reviewIds()),
                published.dueOn());
    }

    /** Not why: the reason may name somebody, and the expert would learn who spoke of them. */
    void tell(@Observes ReviewTakenBack taken) {
        notifications.send(
                ReviewNotice.REVIEW_TAKEN_BACK,
                Recipients.people(taken.reviewerId()),
                ExpertReviewSubjects.of(taken.reviewId()),
                null);
    }

    void tell(@Observes ReviewsSubmitted submitted) {
        submitted
                .reviewIds()
                .forEach(id -> notifications.settle(ExpertReviewSubjects.of(id), ReviewNotice.REVIEWS_ASSIGNED));
        if (submitted.complete()) {
            tellStaff(ReviewNotice.REVIEWS_SUBMITTED, submitted.roundId());
        }
    }

    void tell(@Observes ReviewerExcused excused) {
        tellStaff(ReviewNotice.REVIEWER_EXCUSED, excused.roundId());
    }

    private void tellStaff(ReviewNotice notice, UUID roundId) {
        UUID organiser = rounds.find(roundId).orElseThrow().organiserId();
        Set<UUID> staff = people.ofUnits(ReviewPermission.ASSIGN.roles(), Set.of(organiser));
        notifications.send(
                notice, Recipients.people(staff.toArray(UUID[]::new)), RoundReviewSubjects.of(roundId), null);
    }
}
