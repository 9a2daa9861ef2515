package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.list.WordSearch;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

@HttpTest
class SearchHttpTest {

    private static final String TITLE = "蓝印花布传习所 ABC-7";

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ReviewScene reviews;
    private UUID application;
    private UUID review;

    @BeforeEach
    void aCaseWithAReview() {
        reviews = ReviewScene.in(scene);
        application = submitted("applicant", TITLE);
        review = reviews.published(application, "expert1");
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"布", "花布", "传习所", "蓝印花布传习所", "abc-7", "花布 ABC", "ABC-7　蓝印"})
    void findsACaseByPartsOfItsTitle(String words) {
        assertThat(ids(find("bureau", words), "applications")).containsExactly(application.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"布花", "蓝布", "花布 丝绸", "蓝%布", "蓝_花", "传习所ABC"})
    void findsNothingByWhatDoesNotStandThere(String words) {
        find("bureau", words).then().statusCode(200).body("groups", empty());
    }

    @Test
    void findsACaseByItsUnitItsWriterItsRoundAndItsNumber() {
        Response shown = Api.as("bureau").get("/applications/" + application);
        for (String words : List.of(
                shown.path("unitName"),
                Accounts.name("applicant") + " 蓝印",
                shown.path("receiptNumber"),
                "蓝印 " + shown.path("roundTitle"))) {
            assertThat(ids(find("bureau", words), "applications")).as(words).contains(application.toString());
        }
        String round = shown.path("roundTitle");
        assertThat(ids(find("bureau", round), "rounds")).contains(reviews.round.toString());
    }

    @Test
    void groupsByKindAndSaysWhatAThingIsToldBy() {
        find("bureau", "蓝印花布")
                .then()
                .statusCode(200)
                .body("groups.kind", contains("applications", "reviews"))
                .body("groups[0].items[0].title", equalTo(TITLE))
                .body("groups[0].items[0].beside", hasItem(Accounts.name("applicant")))
                .body("groups[1].items.id", contains(review.toString()))
                .body("groups[1].items[0].within", equalTo(reviews.round.toString()))
                .body("groups[1].items[0].beside", hasItem(Accounts.name("expert1")));
    }

    @Test
    void findsExpertsAndTheirReviewsByTheirName() {
        scene.grant("auditor", Role.AUDITOR, reviews.county.office, reviews.county.county);
        Response found = find("auditor", Accounts.name("expert1"));
        assertThat(ids(found, "experts")).contains(scene.account("expert1").toString());
        assertThat(ids(found, "reviews")).contains(review.toString());
        assertThat(ids(find("auditor", "专家单位 " + Accounts.name("expert1")), "experts"))
                .containsExactly(scene.account("expert1").toString());
    }

    @Test
    void saysWhenThereAreMore() {
        submitted("shaxi", TITLE);
        Response one =
                Api.as("bureau").queryParam("q", "花布").queryParam("limit", 1).get("/search");
        one.then().body("groups[0].items", hasSize(1)).body("groups[0].more", equalTo(true));
        find("bureau", "花布").then().body("groups[0].items", hasSize(2)).body("groups[0].more", equalTo(false));
    }

    @Test
    void findsNothingByNothing() {
        find("bureau", "　").then().statusCode(200).body("groups", empty());
        Api.as("bureau").get("/search").then().statusCode(200).body("groups", empty());
    }

    @Test
    void isForStaffAlone() {
        for (String other : List.of("expert1", "applicant", "chengxiang", "chengxiang-lead")) {
            find(other, "花布").then().statusCode(403);
        }
    }

    @Test
    void findsNoDraftAndNoTitleThatIsBeingWritten() {
        UUID draft = reviews.county.begun("shaxi", reviews.round);
        reviews.county.write("shaxi", draft, Map.of("title", "竹编工坊")).then().statusCode(200);
        find("bureau", "竹编").then().body("groups", empty());
        Api.as("shaxi").queryParam("q", "竹编").get("/applications").then().body("items.id", contains(draft.toString()));
    }

    /** Who runs no round of the county and whose unit competes finds neither cases nor who reviews them. */
    @Test
    void tellsACompetingCoordinatorNeitherCasesNorTheirExperts() {
        scene.grant("university", Role.COORDINATOR, reviews.county.other, reviews.county.county);
        Response found = find("university", "花布");
        found.then().statusCode(200).body("groups", empty());
        Response reviewed = Api.as("university")
                .queryParams(Map.of("q", Accounts.name("expert1"), "limit", 20))
                .get("/search");
        assertThat(ids(reviewed, "reviews")).doesNotContain(review.toString());
    }

    @Test
    void tellsAnotherCountyNothing() {
        scene.grant("auditor", Role.AUDITOR, scene.county());
        find("auditor", "花布").then().statusCode(200).body("groups", empty());
        scene.grant("auditor", Role.AUDITOR, reviews.county.county);
        assertThat(ids(find("auditor", "花布"), "applications")).containsExactly(application.toString());
    }

    /** What an expert may not know of a case cannot be found out by asking for it. */
    @Test
    void findsAnExpertsOwnReviewsByTheSheetAlone() {
        assertThat(ids(listed("expert1", "花布"))).containsExactly(review.toString());
        String unit = Api.as("bureau").get("/applications/" + application).path("unitName");
        String receipt = Api.as("bureau").get("/applications/" + application).path("receiptNumber");
        for (String words : List.of(Accounts.name("applicant"), unit, receipt)) {
            assertThat(ids(listed("expert1", words))).as(words).isEmpty();
            assertThat(ids(listed("bureau", words))).as(words).contains(review.toString());
        }
    }

    @Test
    void findsAwardsByTheirNumber() {
        UUID award = UUID.randomUUID();
        stored.execute("""
                insert into award (id, round_id, application_id, programme_id, unit_id, level, from_above, document_number,
                    awarded_on, made_at, version)
                select ?, r.id, a.id, r.programme_id, a.unit_id, 'COUNTY', false, '太教社〔2026〕77号', current_date, now(), 0
                from round_application a join application_round r on r.id = a.round_id where a.id = ?
                """, award, application);
        assertThat(ids(find("bureau", "〔2026〕77"), "awards")).contains(award.toString());
        Response listed = Api.as("bureau")
                .queryParam("q", "〔2026〕77 花布")
                .queryParam("round", reviews.round)
                .get("/awards");
        assertThat(ids(listed)).containsExactly(award.toString());
    }

    /** A word that more cases have than are carried from the indexes is asked of each row, which has to mean the same. */
    @Test
    void findsTheSameByWordsThatManyHave() {
        Response shown = Api.as("bureau").get("/applications/" + application);
        String receipt = shown.path("receiptNumber");
        reviews.county.write("applicant", reviews.county.begun("applicant", reviews.round), Map.of("title", "未交的草稿"));
        List<String> asked = List.of(
                "花布",
                "丝绸",
                "未交的草稿",
                shown.path("unitName"),
                shown.path("roundTitle"),
                Accounts.name("applicant"),
                Accounts.name("expert1"),
                receipt,
                "花布 " + Accounts.name("applicant"),
                "花布 丝绸");
        Map<String, List<String>> few = narrowed(asked);
        assertThat(few.values().stream().filter(ids -> !ids.isEmpty())).hasSizeGreaterThan(12);
        UUID elsewhere = many(String.join("，", asked));
        try {
            assertThat(narrowed(asked)).isEqualTo(few);
            assertThat(narrowed(asked.stream().map(words -> words + " 空竹").toList())
                            .values())
                    .allSatisfy(ids -> assertThat(ids).isEmpty());
        } finally {
            stored.execute("update review set state = 'TAKEN_BACK' where round_id = ?", elsewhere);
            stored.execute(
                    "update round_application set state = 'DISCARDED', stage_id = null where round_id = ?", elsewhere);
        }
    }

    /** What the lists of the scene's round show of each of some words to those who read them. */
    private Map<String, List<String>> narrowed(List<String> asked) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String reader : List.of(
                "bureau /applications",
                "bureau /reviews",
                "bureau /awards",
                "applicant /applications",
                "expert1 /reviews")) {
            for (String words : asked) {
                found.put(
                        reader + " " + words,
                        ids(Api.as(reader.substring(0, reader.indexOf(' ')))
                                .queryParam("q", words)
                                .queryParam("round", reviews.round)
                                .get(reader.substring(reader.indexOf(' ') + 1))));
            }
        }
        return found;
    }

    /** More cases of a round elsewhere, and reviews of them, than a word may have to be looked up; its id. */
    private UUID many(String title) {
        UUID round = stored.open(scene.county());
        UUID stage = stored.stage(round, "expert-review", "{}");
        stored.execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id,
                    revision, receipt_number, submitted_at, begun_at, changed_at, version, form_version_id)
                select uuidv7(), r.id, r.organiser_id, ?, ?, '{}', 'SUBMITTED', ?, 1, uuidv7(), now(), now(), now(), 0, form_version_id
                from application_round r, generate_series(1, ?) where r.id = ?
                """, scene.account("university"), title, stage, WordSearch.FEW + 1, round);
        stored.execute("""
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes, assigned_at,
                    published_at, due_on, changed_at, version)
                select uuidv7(), a.round_id, a.stage_id, a.id, ?, 'ASSIGNED', '{}', '{}', now(), now(), current_date, now(), 0
                from round_application a where a.round_id = ?
                """, scene.account("expert2"), round);
        return round;
    }

    private UUID submitted(String by, String title) {
        UUID made = reviews.county.begun(by, reviews.round);
        reviews.county
                .write(by, made, Map.of("title", title, "answers", Map.of("name", title)))
                .then()
                .statusCode(200);
        reviews.county.submit(by, made).then().statusCode(200);
        return made;
    }

    private Response listed(String by, String words) {
        return Api.as(by)
                .queryParam("q", words)
                .queryParam("round", reviews.round)
                .get("/reviews");
    }

    private static Response find(String by, String words) {
        return Api.as(by).queryParam("q", words).get("/search");
    }

    private static List<String> ids(Response list) {
        list.then().statusCode(200);
        return list.path("items.id");
    }

    private static List<String> ids(Response found, String kind) {
        found.then().statusCode(200);
        List<String> ids = found.path("groups.find { it.kind == '%s' }?.items?.id".formatted(kind));
        return ids == null ? List.of() : ids;
    }
}
