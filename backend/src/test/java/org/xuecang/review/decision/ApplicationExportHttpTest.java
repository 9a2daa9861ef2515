package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.SheetRows;
import org.xuecang.testing.SqlCount;

@HttpTest
class ApplicationExportHttpTest {

    private static final int TITLE = 1;
    private static final int MEAN = 10;
    private static final int PLACE = 11;
    private static final int OUTCOME = 12;

    @Inject
    DecisionScene county;

    private UUID round;

    @BeforeEach
    void oneThatIsDecided() {
        county.set();
        round = county.reviewed(Map.of());
        UUID loser = county.scored(round, "落选的", "30 40", "20 41");
        UUID winner = county.scored(round, "=立项的", "30 50", "31 52");
        county.rank("bureau", round);
        county.draft(round, selected(winner, "重点"), notSelected(loser, null));
        county.approve(round);
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void holdsTheListAndWhatCameOfEach() throws IOException {
        Response answer = exported("bureau", Map.of("sort", "title"));
        assertThat(answer.contentType()).startsWith(Sheet.MEDIA_TYPE);
        List<List<String>> rows = SheetRows.of(answer);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).contains("名称", "评审得分", "审定结果");
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get(TITLE)).isEqualTo("=立项的");
            assertThat(row.get(MEAN)).isEqualTo("81.5");
            assertThat(row.get(PLACE)).isEqualTo("1");
            assertThat(row.get(OUTCOME)).isEqualTo("入选");
        });
    }

    @Test
    void saysWhyOneEndedThatNobodyDecided() throws IOException {
        UUID ended = county.application(round, "expert-review", "没人推荐的");
        county.stored.execute(
                "update round_application set state = 'NOT_SELECTED', stage_id = null where id = ?", ended);
        county.stored.execute("""
                insert into application_event (id, application_id, kind, at, revision, stage_id)
                select ?, ?, 'NOT_ENDORSED', now(), 1, s.id from round_stage s where s.round_id = ? and s.position = 0
                """, Ids.next(), ended, round);
        assertThat(SheetRows.of(exported("bureau", Map.of("title", "没人推荐")))
                        .getLast()
                        .get(OUTCOME))
                .isEqualTo("未获单位推荐");
    }

    @Test
    void isNamedByRoundThingAndDayInTheCallersLanguage() {
        String title = Api.as("bureau").get("/rounds/" + round).path("description.title");
        String day = LocalDate.now(RequestTime.ZONE).toString();
        assertThat(SheetRows.name(exported("bureau", Map.of()))).isEqualTo(title + "-申报清单-" + day + ".xlsx");
        Response english = Api.as("bureau")
                .header("Accept-Language", "en")
                .queryParam("round", round)
                .get("/applications/export");
        assertThat(SheetRows.name(english)).isEqualTo(title + "-Applications-" + day + ".xlsx");
        assertThat(english.header("Content-Disposition")).contains("filename=\"applications-" + day + ".xlsx\"");
        assertThat(SheetRows.name(Api.as("bureau").get("/applications/export"))).isEqualTo("申报清单-" + day + ".xlsx");
    }

    @Test
    void doesNotNameARoundThatTheCallerDoesNotSee() {
        county.scene.grant("expert6", Role.COORDINATOR, county.scene.county());
        String day = LocalDate.now(RequestTime.ZONE).toString();
        assertThat(SheetRows.name(exported("expert6", Map.of()))).isEqualTo("申报清单-" + day + ".xlsx");
    }

    @Test
    void holdsNoMoreThanTheListWithTheSameFilters() throws IOException {
        assertThat(SheetRows.of(exported("bureau", Map.of("title", "落选")))).hasSize(2);
        assertThat(SheetRows.of(exported("shaxi", Map.of()))).hasSize(1);
        Api.as("bureau")
                .queryParam("limit", 3)
                .get("/applications/export")
                .then()
                .statusCode(400);
    }

    @Test
    void tellsWhatExpertsGaveOnlyToThoseWhoOverseeOrHandleTheCase() throws IOException {
        List<List<String>> rows = SheetRows.of(exported("chengxiang", Map.of()));
        assertThat(rows).hasSize(3);
        assertThat(rows.subList(1, 3)).allSatisfy(row -> {
            assertThat(row.get(MEAN)).isEmpty();
            assertThat(row.get(PLACE)).isEmpty();
        });
    }

    @Test
    void holdsTheColumnsThatAreChosenInTheirOrder() {
        Map<String, String> chosen = Map.of("columns", "score,title,category,exempt");
        assertThat(SheetRows.of(exported("bureau", chosen)))
                .contains(List.of("评审得分", "名称", "类别", "不占名额"))
                .contains(List.of("81.5", "=立项的", "", ""));
        assertThat(SheetRows.of(exported("chengxiang", chosen))).contains(List.of("", "=立项的", "", ""));
        assertThat(exported("bureau", Map.of("columns", "title,applicant_phone"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void isAudited() {
        exported("bureau", Map.of());
        Api.as("auditor")
                .queryParam("operation", "exportApplications")
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("exportApplications"));
    }

    @Test
    void takesTheSameNumberOfStatementsHoweverManyRows() throws Exception {
        int few = SqlCount.during(() -> exported("bureau", Map.of()));
        for (int i = 0; i < 5; i++) {
            county.application(round, "decision", "再" + i);
        }
        assertThat(SqlCount.during(() -> exported("bureau", Map.of()))).isEqualTo(few);
    }

    private Response exported(String by, Map<String, ?> filter) {
        return Api.as(by).queryParams(filter).queryParam("round", round).get("/applications/export");
    }
}
