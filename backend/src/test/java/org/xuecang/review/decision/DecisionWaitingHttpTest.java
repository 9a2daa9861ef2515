package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;
import static org.xuecang.review.decision.DecisionScene.CHECKER;
import static org.xuecang.review.decision.DecisionScene.DRAFTER;
import static org.xuecang.review.decision.DecisionScene.LEADER;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.StoredRounds;
import org.xuecang.testing.Waits;

/** Whom a round that can be ranked, decided and signed tells that it is their turn. */
@HttpTest
class DecisionWaitingHttpTest {

    @Inject
    DecisionScene county;

    @Inject
    StoredRounds stored;

    private UUID round;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoThatAreReviewed() {
        county.set();
        round = county.reviewed(Map.of());
        first = county.scored(round, "第一", "30 50", "31 52");
        second = county.scored(round, "第二", "30 40", "20 41");
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void goesFromHandToHand() {
        assertThat(waits(DRAFTER, "ranking")).isEqualTo(2);
        assertThat(waits(DRAFTER, "decision")).isZero();
        assertThat(county.rank(DRAFTER, round).statusCode()).isEqualTo(201);
        assertThat(waits(DRAFTER, "ranking")).isZero();
        assertThat(waits(DRAFTER, "decision")).isEqualTo(2);
        county.draft(round, selected(first, null), selected(second, null));
        assertThat(waits(DRAFTER, "decision")).isEqualTo(2);
        int toCheck = Waits.of(CHECKER, "sign-off", null);
        int toApprove = Waits.of(LEADER, "sign-off", null);
        assertThat(county.send(round).statusCode()).isEqualTo(200);
        assertThat(waits(DRAFTER, "decision")).isZero();
        assertThat(Waits.of(CHECKER, "sign-off", null)).isEqualTo(toCheck + 1);
        assertThat(Waits.of(LEADER, "sign-off", null)).isEqualTo(toApprove);
        county.sign(CHECKER, county.signOff(round), "check", Map.of());
        assertThat(Waits.of(CHECKER, "sign-off", null)).isEqualTo(toCheck);
        assertThat(Waits.of(LEADER, "sign-off", null)).isEqualTo(toApprove + 1);
    }

    @Test
    void isNotToBeRankedBeforeItCanBe() {
        UUID lacking = county.application(round, "expert-review", "少一位");
        county.review(lacking, "expert1", "10 10");
        assertThat(waits(DRAFTER, "ranking")).isZero();
        county.review(lacking, "expert2", "10 10");
        assertThat(waits(DRAFTER, "ranking")).isEqualTo(3);
        UUID before = county.application(round, "submission", "还在前面");
        assertThat(waits(DRAFTER, "ranking")).isZero();
        county.withdraw(before);
        assertThat(waits(DRAFTER, "ranking")).isEqualTo(3);
        stored.execute("update application_round set closes_at = now() + interval '1 day' where id = ?", round);
        assertThat(waits(DRAFTER, "ranking")).isZero();
        assertThat(county.rank(DRAFTER, round).statusCode()).isEqualTo(422);
    }

    @Test
    void isNotToBeRankedWhileOneUnitMayHandIn() {
        Instant end = Instant.now().plus(1, ChronoUnit.DAYS);
        Map<String, Object> extension =
                Map.of("closesAt", end.toString(), "reason", "停电", "unitId", county.other.toString());
        String tag = Api.as(DRAFTER).get("/rounds/" + round).header("ETag");
        Api.as(DRAFTER)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(extension)
                .post("/rounds/" + round + "/extensions")
                .then()
                .statusCode(200);
        assertThat(waits(DRAFTER, "ranking")).isZero();
        county.rank(DRAFTER, round)
                .then()
                .statusCode(422)
                .body("errors.code", contains("round-still-open-for"))
                .body("errors.message", contains(startsWith("“")));
    }

    @Test
    void nobodyIsToldOfARoundWithACaseOfTheirOwn() {
        county.application(round, county.office, "expert-review", "本局的");
        assertThat(waits(DRAFTER, "ranking")).isZero();
        assertThat(waits("chengxiang", "ranking")).isZero();
    }

    @Test
    void whoStandsInIsToldToo() {
        county.scene.grant("expert5", Role.OFFICER, county.scene.county(), county.county);
        assertThat(waits("expert5", "ranking")).isZero();
        county.standIn(round, county.other, "expert5");
        assertThat(waits("expert5", "ranking")).isEqualTo(2);
    }

    private int waits(String by, String kind) {
        return Waits.of(by, kind, round);
    }
}
