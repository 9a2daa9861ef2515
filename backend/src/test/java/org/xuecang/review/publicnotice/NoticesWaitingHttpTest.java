package org.xuecang.review.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Waits;

/** Whom a round that is to be announced tells that it is their turn. */
@HttpTest
class NoticesWaitingHttpTest {

    @Inject
    Scene scene;

    private NoticeScene notices;

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void waitsForWhoRunsTheRoundUntilItIsSentForSignOff() {
        notices = NoticeScene.in(scene);
        assertThat(waits("bureau")).isEqualTo(2);
        assertThat(waits("leader")).isZero();
        assertThat(waits("expert3")).isZero();
        assertThat(notices.draft("bureau").statusCode()).isEqualTo(201);
        assertThat(waits("bureau")).isEqualTo(2);
        assertThat(notices.send().statusCode()).isEqualTo(200);
        assertThat(waits("bureau")).isZero();
    }

    private int waits(String by) {
        return Waits.of(by, "public-notice", notices.round.id);
    }
}
