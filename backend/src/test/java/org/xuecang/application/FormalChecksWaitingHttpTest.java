package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Waits;

/** Whom a waiting formal check tells that it is their turn. */
@HttpTest
class FormalChecksWaitingHttpTest {

    @Inject
    Scene scene;

    private ApplicationScene county;
    private UUID round;
    private UUID application;

    @BeforeEach
    void oneThatIsEndorsed() {
        county = ApplicationScene.in(scene);
        round = county.openRound(2);
        application = county.endorsed("applicant", round);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void whoRunsTheRoundIsToldByRoundAndStageAndFindsThemInTheList() {
        county.submitted("chengxiang", round);
        Map<String, ?> entry = Waits.told("bureau").extract().path("items.find { it.subjectId == '" + round + "' }");
        assertThat(entry.get("kind")).isEqualTo("formal-check");
        assertThat(entry.get("count")).isEqualTo(1);
        assertThat(entry.get("title"))
                .isEqualTo(Api.as("bureau").get("/rounds/" + round).path("description.title"));
        List<String> listed = Api.as("bureau")
                .queryParam("round", round)
                .queryParam("stage", entry.get("stageId"))
                .queryParam("state", "SUBMITTED")
                .get("/applications")
                .path("items.id");
        assertThat(listed).containsExactly(application.toString());
    }

    @Test
    void nobodyElseIs() {
        scene.grant("expert5", Role.OFFICER, county.centre, county.county);
        for (String other : List.of("leader", "chengxiang", "chengxiang-lead", "applicant", "shaxi", "expert5")) {
            assertThat(Waits.of(other, "formal-check", round)).as(other).isZero();
        }
    }

    @Test
    void whoHasAPartInACaseIsNot() {
        scene.grant("bureau", Role.CENTRE_OFFICER, county.centre);
        assertThat(Waits.of("bureau", "formal-check", round)).isZero();
    }

    @Test
    void waitsNoLongerOnceItIsDoneOrGivenBack() {
        UUID second = county.endorsed("chengxiang", round);
        assertThat(Waits.of("bureau", "formal-check", round)).isEqualTo(2);
        assertThat(county.admit("bureau", application).statusCode()).isEqualTo(200);
        assertThat(Waits.of("bureau", "formal-check", round)).isEqualTo(1);
        assertThat(county.withdraw("chengxiang", second).statusCode()).isEqualTo(200);
        assertThat(Waits.of("bureau", "formal-check", round)).isZero();
    }
}
