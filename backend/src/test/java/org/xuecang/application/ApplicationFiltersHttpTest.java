package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

@HttpTest
class ApplicationFiltersHttpTest {

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ApplicationScene county;
    private UUID round;
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoCasesOfTwoUnits() {
        county = ApplicationScene.in(scene);
        round = county.openRound(5);
        one = county.submitted("applicant", round);
        other = county.submitted("shaxi", round);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void listsAUnitsWithWhatStandsBelowIt() {
        assertThat(listed(Map.of("unit", county.county))).isEmpty();
        assertThat(listed(Map.of("unit", county.county, "below", true))).containsExactly(other, one);
        assertThat(listed(Map.of("unit", county.centre, "below", true))).containsExactly(one);
        assertThat(listed(Map.of("unit", county.centre))).containsExactly(one);
    }

    @Test
    void listsWhatWasHandedInBetweenTwoDaysOfBeijing() {
        stored.execute(
                "update round_application set submitted_at = timestamptz '2026-03-01 23:59:59.9+08' where id = ?", one);
        stored.execute(
                "update round_application set submitted_at = timestamptz '2026-03-02 00:00+08' where id = ?", other);
        assertThat(listed(Map.of("submittedUntil", "2026-03-01"))).containsExactly(one);
        assertThat(listed(Map.of("submittedFrom", "2026-03-02"))).containsExactly(other);
        assertThat(listed(Map.of("submittedFrom", "2026-03-01", "submittedUntil", "2026-03-02")))
                .containsExactlyInAnyOrder(one, other);
        String tomorrow = LocalDate.now(RequestTime.ZONE).plusDays(1).toString();
        assertThat(listed(Map.of("submittedFrom", tomorrow))).isEmpty();
    }

    @Test
    void listsByProgrammeCategoryAndPlace() {
        UUID programme =
                UUID.fromString(Api.as("bureau").get("/rounds/" + round).path("programmeId"));
        assertThat(listed(Map.of("programme", programme))).containsExactly(other, one);
        assertThat(listed(Map.of("programme", UUID.randomUUID()))).isEmpty();
        stored.execute("update round_application set category = '书画', takes_place = false where id = ?", one);
        assertThat(listed(Map.of("category", "书画"))).containsExactly(one);
        assertThat(listed(Map.of("exempt", true))).containsExactly(one);
        assertThat(listed(Map.of("exempt", false))).containsExactly(other);
    }

    @Test
    void listsWhatWasReturnedAtSomeTime() {
        assertThat(listed(Map.of("returned", true))).isEmpty();
        stored.execute("""
                insert into application_event (id, application_id, kind, at, reason, revision)
                values (gen_random_uuid(), ?, 'RETURNED', now(), '请补充。', 1)
                """, one);
        assertThat(listed(Map.of("returned", true))).containsExactly(one);
        assertThat(listed(Map.of("returned", false))).containsExactly(other);
    }

    @Test
    void listsWhatWasHandedInWithAFileThatIsHeldBack() {
        String file = ApplicationScene.uploaded("chengxiang");
        UUID third = county.begun("chengxiang", round);
        Map<String, Object> written = Map.of("title", "丝竹", "answers", Map.of("name", "丝竹", "photo", file));
        county.write("chengxiang", third, written).then().statusCode(200);
        county.submit("chengxiang", third).then().statusCode(200);
        String drafted = ApplicationScene.uploaded("shaxi");
        stored.execute("""
                update stored_file set attached_kind = 'round-application', attached_id = ?, attached_at = now() where id = ?
                """, other, UUID.fromString(drafted));
        hold("SCANNING", file, drafted);
        assertThat(listed(Map.of("filesHeldBack", true))).containsExactly(third);
        assertThat(listed(Map.of("filesHeldBack", false))).containsExactly(other, one);
        hold("CLEAN", file, drafted);
        assertThat(listed(Map.of("filesHeldBack", true))).isEmpty();
    }

    private void hold(String state, String... files) {
        for (String file : files) {
            stored.execute("""
                    update stored_file set state = ?, scan_since = now(),
                        scan_due_at = case when ? = 'SCANNING' then timestamptz 'infinity' end where id = ?
                    """, state, state, UUID.fromString(file));
        }
    }

    @Test
    void walksWhatIsFoundPageByPage() {
        UUID third = county.submitted("chengxiang", round);
        Map<String, Object> asked = Map.of("q", "丝竹", "unit", county.county, "below", true, "limit", 1);
        List<UUID> walked = new ArrayList<>();
        String cursor = null;
        do {
            Response page = cursor == null
                    ? ask(asked)
                    : Api.as("bureau")
                            .queryParams(asked)
                            .queryParam("round", round)
                            .queryParam("cursor", cursor)
                            .get("/applications");
            page.then().statusCode(200).body("total", equalTo(3));
            walked.add(UUID.fromString(page.path("items[0].id")));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(walked).containsExactly(third, other, one);
    }

    @Test
    void refusesACursorOfOtherWords() {
        String next = ask(Map.of("q", "丝竹", "limit", 1)).path("next");
        Api.as("bureau")
                .queryParams(Map.of("q", "基地", "limit", 1, "round", round, "cursor", next))
                .get("/applications")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void namesWhatIsWrongWithAFilter() {
        ask(Map.of("q", "长".repeat(101))).then().statusCode(400).body("errors.pointer[0]", equalTo("?q"));
        ask(Map.of("submittedFrom", "昨天")).then().statusCode(400).body("errors.pointer[0]", equalTo("?submittedFrom"));
    }

    private Response ask(Map<String, ?> filter) {
        return Api.as("bureau").queryParams(filter).queryParam("round", round).get("/applications");
    }

    private List<UUID> listed(Map<String, ?> filter) {
        Response answer = ask(filter);
        answer.then().log().ifValidationFails().statusCode(200);
        return answer.<List<String>>path("items.id").stream()
                .map(UUID::fromString)
                .toList();
    }
}
