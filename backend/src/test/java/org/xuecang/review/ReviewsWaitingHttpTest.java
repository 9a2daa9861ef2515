package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Waits;

/** Whom cases without experts, and experts who were not told, tell that it is their turn. */
@HttpTest
class ReviewsWaitingHttpTest {

    @Inject
    Scene scene;

    private ReviewScene reviews;
    private UUID application;

    @BeforeEach
    void oneThatHasCome() {
        reviews = ReviewScene.in(scene);
        application = reviews.submitted("applicant");
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void aCaseWaitsUntilItHasAllItsExperts() {
        assertThat(waits("review-assignment")).isEqualTo(1);
        reviews.assigned(application, "expert1");
        assertThat(waits("review-assignment")).isEqualTo(1);
        reviews.assigned(application, "expert2");
        assertThat(waits("review-assignment")).isZero();
    }

    @Test
    void whatIsAssignedWaitsToBePublished() {
        reviews.assigned(application, "expert1");
        reviews.assigned(application, "expert2");
        assertThat(waits("review-publication")).isEqualTo(2);
        assertThat(reviews.publish().statusCode()).isEqualTo(200);
        assertThat(waits("review-publication")).isZero();
    }

    @Test
    void aCaseWaitsAgainForAnotherOnceAnExpertIsExcused() {
        UUID review = reviews.published(application, "expert1");
        reviews.published(application, "expert2");
        assertThat(reviews.excuse("expert1", review).statusCode()).isEqualTo(204);
        assertThat(waits("review-assignment")).isEqualTo(1);
    }

    @Test
    void nobodyIsToldOfACaseOfTheirOwn() {
        scene.grant("bureau", Role.CENTRE_OFFICER, reviews.county.centre);
        assertThat(waits("review-assignment")).isZero();
        assertThat(Waits.of("expert1", "review-assignment", reviews.round)).isZero();
        assertThat(Waits.of("leader", "review-assignment", reviews.round)).isZero();
    }

    private int waits(String kind) {
        return Waits.of("bureau", kind, reviews.round);
    }
}
