package org.xuecang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class DemoPlanHttpTest {

    @Test
    void theYearOfTheDemoLives() {
        String plan = Api.as("bureau")
                .queryParam("organisation", DemoOrganisations.COUNTY)
                .queryParam("state", "PUBLISHED")
                .get("/plans")
                .path("items[0].id");

        List<String> operators = Api.as("bureau")
                .get("/plans/{id}/progress", plan)
                .then()
                .statusCode(200)
                .body("total", equalTo(13))
                .body("tasks", hasSize(5))
                .body("counts.DONE", greaterThan(2))
                .body("counts.WAITING_ABOVE", greaterThan(0))
                .body("tasks.heading", hasItem("阵地建设"))
                .extract()
                .path("tasks.items.targets.operator.flatten().findAll { it != 'INCREASE' }");
        assertThat(operators).hasSize(4);
    }

    @Test
    void aCentreFindsWhatItOwes() {
        Api.as("shaxi")
                .queryParam("unit", DemoOrganisations.SHAXI_CENTRE)
                .get("/task-items")
                .then()
                .statusCode(200)
                .body("items.state", hasItem("RETURNED"));
    }
}
