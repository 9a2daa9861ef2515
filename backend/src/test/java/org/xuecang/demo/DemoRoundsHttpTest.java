package org.xuecang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class DemoRoundsHttpTest {

    private static final String GARDENS = "0190a0e0-0000-7000-8000-000000000301";

    @Test
    void oneRoundIsHostedHereAndOneAbove() {
        List<String> hosted =
                Api.as("bureau").queryParam("standing", "OPEN").get("/rounds").path("items.hosted");
        assertThat(hosted).contains("HERE", "ABOVE");
    }

    @Test
    void casesStandInSeveralStages() {
        Api.as("bureau")
                .get("/rounds/" + GARDENS)
                .then()
                .statusCode(200)
                .body("stages.findAll { it.waiting > 0 }.kind", hasItem("expert-review"))
                .body("stages.findAll { it.waiting > 0 }.kind", hasItem("endorsement"));
    }

    @Test
    void whoWroteThemComesBackToThem() {
        Api.as("applicant")
                .queryParam("mine", true)
                .queryParam("round", GARDENS)
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("RETURNED"))
                .body("items[0].unitId", equalTo(DemoOrganisations.CHENGXIANG_CENTRE.toString()));
        Api.as("chengxiang")
                .queryParam("mine", true)
                .queryParam("round", GARDENS)
                .get("/applications")
                .then()
                .body("items.state", containsInAnyOrder("DRAFT", "SUBMITTED"));
    }
}
