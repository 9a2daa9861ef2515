package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.authorisation.Walk;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** What is being written is its writers' alone; everybody else reads, finds and exports what was handed in. */
@HttpTest
class HandedInTextHttpTest {

    private static final String HANDED_IN = "丝竹学习基地";
    private static final String TITLE = "青花学堂初稿";
    private static final String ANSWER = "窑火未稳";
    private static final List<String> UNSENT = List.of(TITLE, ANSWER);
    private static final List<String> OTHERS = List.of("bureau", "leader", "auditor", "chengxiang-lead");

    @Inject
    Scene scene;

    private ApplicationScene county;
    private UUID round;

    @BeforeEach
    void anOpenRound() {
        county = ApplicationScene.in(scene);
        scene.grant("auditor", Role.AUDITOR, county.office, county.county);
        round = county.openRound(2);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void keepsADraftToItsWritersAfterItWasRevived() {
        UUID application = county.submitted("applicant", round);
        county.withdraw("applicant", application).then().statusCode(200);
        county.act("applicant", application, "revival", null).then().statusCode(200);
        writesAnew(application);
        String photo = ApplicationScene.uploaded("applicant");
        county.write("applicant", application, Map.of("answers", Map.of("photo", photo)))
                .then()
                .statusCode(200);
        isAsHandedIn(application);
        Api.as("applicant").get("/files/" + photo).then().statusCode(200);
        OTHERS.forEach(other -> Api.as(other).get("/files/" + photo).then().statusCode(404));
        // withdrawn once more, never having been handed in like this
        county.withdraw("applicant", application).then().statusCode(200);
        isAsHandedIn(application);
        county.act("applicant", application, "revival", null).then().statusCode(200);
        county.submit("applicant", application).then().statusCode(200);
        county.get("bureau", application).then().body("title", equalTo(TITLE)).body("answers.goals", equalTo(ANSWER));
        found("bureau", TITLE).then().body("items.title", contains(TITLE));
        OTHERS.forEach(other -> Api.as(other).get("/files/" + photo).then().statusCode(200));
    }

    /** Who leaves it is one of the others, from the answer to that on. */
    @Test
    void keepsTheDraftFromAWriterWhoLeaves() {
        UUID application = county.begun("applicant", round);
        writesAnew(application);
        scene.grant("expert5", Role.CENTRE_OFFICER, county.centre);
        String token = county.seen("applicant", application)
                .post("/applications/" + application + "/invitations")
                .path("token");
        Api.as("expert5")
                .header("Invitation-Token", token)
                .post("/invitation/acceptance")
                .then()
                .body("title", equalTo(TITLE));
        county.seen("expert5", application)
                .delete("/applications/" + application + "/members/" + scene.account("expert5"))
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("answers", anEmptyMap());
    }

    @Test
    void keepsACorrectionToItsWritersUntilItIsHandedIn() {
        UUID application = county.submitted("applicant", round);
        Instant until = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        county.giveBack(application, until).then().statusCode(200);
        writesAnew(application);
        isAsHandedIn(application);
    }

    /** Their unit knows that somebody is writing, and not what. */
    @Test
    void keepsWhatWasNeverHandedInToItsWriters() {
        UUID application = county.begun("applicant", round);
        writesAnew(application);
        county.get("chengxiang-lead", application)
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("answers", anEmptyMap());
        tellsNobody(application);
    }

    private void writesAnew(UUID application) {
        Map<String, Object> text = Map.of("title", TITLE, "answers", Map.of("name", "丝竹", "goals", ANSWER));
        county.write("applicant", application, text).then().statusCode(200).body("title", equalTo(TITLE));
        found("applicant", TITLE).then().body("items.title", contains(TITLE));
    }

    private void isAsHandedIn(UUID application) {
        for (String other : OTHERS) {
            county.get(other, application)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo(HANDED_IN))
                    .body("answers.goals", nullValue());
            found(other, HANDED_IN).then().body("items.title", contains(HANDED_IN));
            found(other, TITLE).then().body("items", empty());
        }
        tellsNobody(application);
        county.get("applicant", application).then().body("title", equalTo(TITLE));
    }

    private void tellsNobody(UUID application) {
        for (String other : OTHERS) {
            Walk walk = new Walk(other, Map.of("round", round.toString(), "application", application.toString()));
            assertThat(walk.reading(application)).as(other).noneMatch(step -> step.isFailure() || step.tells(UNSENT));
        }
    }

    private Response found(String by, String title) {
        Response found =
                Api.as(by).queryParam("round", round).queryParam("title", title).get("/applications");
        assertThat(found.statusCode()).isEqualTo(200);
        return found;
    }
}
