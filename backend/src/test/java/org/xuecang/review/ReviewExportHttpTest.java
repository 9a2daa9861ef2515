package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

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
import org.xuecang.platform.access.Role;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SheetRows;
import org.xuecang.testing.SqlCount;
import org.xuecang.testing.StoredRounds;

@HttpTest
class ReviewExportHttpTest {

    private static final int EXPERT = 4;
    private static final int STATE = 5;
    private static final int TOTAL = 6;
    private static final int FIRST = 7;
    private static final int SECOND = 8;
    private static final int COMMENT = 10;

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ReviewScene reviews;
    private UUID application;

    @BeforeEach
    void oneThatIsHandedInAndOneThatIsNot() {
        reviews = ReviewScene.in(scene);
        application = reviews.submitted("applicant");
        UUID finished = reviews.published(application, "expert1");
        reviews.scored("expert2", reviews.published(application, "expert2"), Map.of("c1", 17));
        reviews.scored("expert1", finished, Map.of("c1", 33, "c2", 55));
        reviews.write("expert1", finished, Map.of("comment", "=有特色"));
        assertThat(reviews.submit("expert1").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void holdsTheListWithTheSheetsThatAreHandedIn() throws IOException {
        Response answer = exported("bureau", Map.of("sort", "reviewerName"));
        assertThat(answer.contentType()).startsWith(Sheet.MEDIA_TYPE);
        String title = Api.as("bureau").get("/rounds/" + reviews.round).path("description.title");
        String day = LocalDate.now(RequestTime.ZONE).toString();
        assertThat(SheetRows.name(answer)).isEqualTo(title + "-评审清单-" + day + ".xlsx");
        assertThat(answer.header("Content-Disposition")).contains("filename=\"reviews-" + day + ".xlsx\"");
        List<List<String>> rows = SheetRows.of(answer);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).contains("专家", "总分", "指标c1 (40)", "指标c2 (60)", "评语");
        assertThat(of("expert1", rows)).satisfies(row -> {
            assertThat(row.get(STATE)).isEqualTo("已提交");
            assertThat(row.get(TOTAL)).isEqualTo("88");
            assertThat(row.get(FIRST)).isEqualTo("33");
            assertThat(row.get(SECOND)).isEqualTo("55");
            assertThat(row.get(COMMENT)).isEqualTo("=有特色");
        });
        assertThat(of("expert2", rows)).satisfies(row -> {
            assertThat(row.get(STATE)).isEqualTo("评审中");
            assertThat(row.get(TOTAL)).isEmpty();
            assertThat(row.get(FIRST)).isEmpty();
        });
    }

    @Test
    void putsThePointsOfSeveralRoundsTogether() throws IOException {
        List<List<String>> rows = SheetRows.of(Api.as("bureau").get("/reviews/export"));
        assertThat(rows.getFirst().get(FIRST)).isEqualTo("各项得分");
        assertThat(of("expert1", rows).get(FIRST)).isEqualTo("指标c1 33；指标c2 55");
    }

    @Test
    void holdsTheColumnsThatAreChosenInTheirOrder() {
        List<List<String>> rows = SheetRows.of(
                exported("bureau", Map.of("columns", "comment,points,reviewerName,comment", "sort", "reviewerName")));
        assertThat(rows.getFirst()).containsExactly("评语", "指标c1 (40)", "指标c2 (60)", "专家");
        assertThat(rows)
                .contains(List.of("=有特色", "33", "55", Accounts.name("expert1")))
                .contains(List.of("", "", "", Accounts.name("expert2")));
        exported("bureau", Map.of("columns", "title,phone"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?columns"))
                .body("errors.code", hasItem("unknown-column"));
    }

    /** Votes are the case's: staff learn them, its experts do not. */
    @Test
    void holdsGroupsOfScorersAndVotesForStaffAlone() {
        stored.execute("update review set scorer = '专家组' where application_id = ?", application);
        stored.execute("""
                with voted as (
                    insert into round_template_version (id, template_id, kind, number, content, published_at)
                    select gen_random_uuid(), v.template_id, v.kind, v.number + 1000, json_build_object('step', 1, 'criteria',
                        cast(v.content -> 'criteria' as jsonb) || '[{"key": "v1", "name": "网络投票", "points": 10, "kind": "VOTE"}]'),
                        now()
                    from application_round r join round_template_version v on v.id = r.rubric_version_id where r.id = ?
                    returning id)
                update application_round set rubric_version_id = (select id from voted) where id = ?
                """, reviews.round, reviews.round);
        stored.execute("""
                insert into case_votes (application_id, votes, entered_at, version)
                values (?, '[{"key": "v1", "votes": 1234, "source": "公众号"}]', now(), 1)
                """, application);
        String together = "scorer,votes";
        assertThat(SheetRows.of(Api.as("bureau")
                        .queryParam("columns", together)
                        .queryParam("application", application)
                        .get("/reviews/export")))
                .contains(List.of("评分组", "票数"))
                .contains(List.of("专家组", "网络投票 1234"));
        assertThat(SheetRows.of(exported("bureau", Map.of("columns", together))))
                .contains(List.of("评分组", "网络投票 (10)"))
                .contains(List.of("专家组", "1234"));
        assertThat(SheetRows.of(exported("expert1", Map.of("columns", together))))
                .hasSize(2)
                .contains(List.of("专家组", ""));
    }

    @Test
    void holdsNoMoreThanTheListWithTheSameFilters() throws IOException {
        assertThat(SheetRows.of(exported("bureau", Map.of("state", "ASSIGNED"))))
                .hasSize(2);
        assertThat(SheetRows.of(exported("bureau", Map.of("title", "没有这样的题目")))).hasSize(1);
        Api.as("bureau").queryParam("limit", 3).get("/reviews/export").then().statusCode(400);
        assertThat(exported("applicant", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void showsAnExpertTheirOwnAlone() throws IOException {
        List<List<String>> rows = SheetRows.of(exported("expert2", Map.of()));
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().get(FIRST)).isEqualTo("17");
        assertThat(rows.getLast().get(EXPERT)).isEqualTo(Accounts.name("expert2"));
    }

    @Test
    void hidesAnOwnCase() throws IOException {
        scene.grant("bureau", Role.CENTRE_OFFICER, reviews.county.centre);
        List<List<String>> rows = SheetRows.of(exported("bureau", Map.of()));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).doesNotContain("指标c1 (40)");
    }

    @Test
    void isAudited() {
        scene.grant("auditor", Role.AUDITOR, reviews.county.county);
        exported("bureau", Map.of());
        Api.as("auditor")
                .queryParam("operation", "exportReviews")
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("exportReviews"));
    }

    @Test
    void takesTheSameNumberOfStatementsHoweverManyRows() throws Exception {
        int few = SqlCount.during(() -> exported("bureau", Map.of()));
        reviews.assigned(application, "expert3");
        reviews.assigned(reviews.submitted("shaxi"), "expert3");
        assertThat(SqlCount.during(() -> exported("bureau", Map.of()))).isEqualTo(few);
    }

    private Response exported(String by, Map<String, ?> filter) {
        return Api.as(by).queryParams(filter).queryParam("round", reviews.round).get("/reviews/export");
    }

    private static List<String> of(String expert, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.get(EXPERT).equals(Accounts.name(expert)))
                .findFirst()
                .orElseThrow();
    }
}
