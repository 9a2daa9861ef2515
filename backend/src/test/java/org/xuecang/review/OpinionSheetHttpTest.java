package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class OpinionSheetHttpTest {

    @Inject
    Scene scene;

    private ReviewScene reviews;
    private UUID application;

    @BeforeEach
    void oneThatTwoExpertsReview() {
        reviews = ReviewScene.in(scene);
        application = reviews.submitted("applicant");
        give("expert1", Map.of("c1", 30, "c2", 40), "可以。");
        give("expert2", Map.of("c1", 33, "c2", 52), "有特色。");
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private void give(String expert, Map<String, Integer> scores, String comment) {
        UUID review = reviews.published(application, expert);
        reviews.write(expert, review, Map.of("scores", scores, "comment", comment));
    }

    @Test
    void holdsWhatIsHandedInByPointsAndNobodysName() {
        sheet("bureau").then().body("sheet.opinions", empty()).body("sheet.mean", nullValue());
        reviews.submit("expert1");
        reviews.submit("expert2");
        Response printed = sheet("leader");
        printed.then()
                .statusCode(200)
                .body("sheet.title", equalTo("丝竹学习基地"))
                .body("sheet.writers", contains(Accounts.name("applicant")))
                .body("sheet.criteria.points", contains(40, 60))
                .body("sheet.opinions.total", contains(85, 70))
                .body("sheet.opinions[0].points", contains(33, 52))
                .body("sheet.opinions.comment", contains("有特色。", "可以。"))
                .body("sheet.mean", equalTo(77.5f));
        for (String expert : List.of("expert1", "expert2")) {
            assertThat(printed.asString())
                    .doesNotContain(Accounts.name(expert), Accounts.id(expert).toString());
        }
    }

    @Test
    void hasACodeThatChangesWithItsContentAlone() {
        reviews.submit("expert1");
        String before = sheet("bureau")
                .then()
                .body("versionCode", matchesPattern("[0-9A-Z]{5}-[0-9A-Z]{5}"))
                .extract()
                .path("versionCode");
        assertThat(sheet("leader").<String>path("versionCode")).isEqualTo(before);
        reviews.submit("expert2");
        assertThat(sheet("bureau").<String>path("versionCode")).isNotEqualTo(before);
    }

    @Test
    void isHiddenFromTheCasesOwnPeopleAndFromItsExperts() {
        sheet("expert1").then().statusCode(404);
        sheet("applicant").then().statusCode(404);
        scene.grant("bureau", Role.CENTRE_OFFICER, reviews.county.centre);
        sheet("bureau").then().statusCode(404);
    }

    private Response sheet(String by) {
        return Api.as(by).get("/applications/" + application + "/opinion-sheet");
    }
}
