package org.xuecang.review.above;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Waits;

/** Whom a round that is to be sent above tells that it is their turn, and by when. */
@HttpTest
class NominationsWaitingHttpTest {

    @Inject
    Scene scene;

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void waitsForWhoRunsTheRoundUntilItIsSent() {
        AboveScene city = AboveScene.in(scene, 2);
        Map<String, ?> entry =
                Waits.told("bureau").extract().path("items.find { it.subjectId == '" + city.round.id + "' }");
        assertThat(entry.get("kind")).isEqualTo("nomination");
        assertThat(entry.get("count")).isEqualTo(2);
        String deadline = Api.as("bureau").get("/rounds/" + city.round.id).path("description.hostDeadline");
        assertThat(Instant.parse((String) entry.get("dueAt"))).isEqualTo(Instant.parse(deadline));
        assertThat(Waits.of("leader", "nomination", city.round.id)).isZero();
        assertThat(Waits.of("expert3", "nomination", city.round.id)).isZero();
        assertThat(city.seal("bureau", Map.of()).statusCode()).isEqualTo(201);
        assertThat(Waits.of("bureau", "nomination", city.round.id)).isEqualTo(2);
        assertThat(city.dispatch().statusCode()).isEqualTo(200);
        assertThat(Waits.of("bureau", "nomination", city.round.id)).isZero();
    }
}
