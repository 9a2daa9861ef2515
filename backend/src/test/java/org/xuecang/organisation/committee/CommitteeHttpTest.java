package org.xuecang.organisation.committee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.organisation.OrganisationFigures;
import org.xuecang.organisation.event.ResolutionPassed;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class CommitteeHttpTest {

    /** Hears what other features would hear. */
    @ApplicationScoped
    static class Listener {
        private final List<ResolutionPassed> heard = new CopyOnWriteArrayList<>();

        void hear(@Observes ResolutionPassed passed) {
            heard.add(passed);
        }

        List<ResolutionPassed> heard() {
            return heard;
        }
    }

    @Inject
    Scene scene;

    @Inject
    Listener listener;

    @Inject
    OrganisationFigures figures;

    private UUID county;
    private String committee;

    @BeforeEach
    void aCommitteeOfOurOwn() {
        county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
        committee = post("/committees", null, Map.of("organisationId", county, "purpose", "统筹"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void seatsMembersFromADayToADay() {
        Response seated = post("/committees/" + committee + "/members", "\"0\"", seat("2024-01-01"));
        seated.then().statusCode(200).header("ETag", "\"1\"").body("members.position", contains("CHAIR"));
        post("/committees/" + committee + "/members", "\"1\"", seat("2024-02-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("member-already-seated"));
        String member = seated.path("members[0].id");
        post("/committees/" + committee + "/members/" + member + "/ending", "\"1\"", Map.of("on", "2025-01-01"))
                .then()
                .statusCode(200)
                .body("members", hasSize(0));
        Api.as("bureau")
                .queryParam("on", "2024-12-31")
                .get("/committees/" + committee)
                .then()
                .body("members.title", contains("局长"));
        Api.as("bureau")
                .get("/committees/" + committee + "/members")
                .then()
                .body("items.validUntil", contains("2025-01-01"));
        Api.as("bureau")
                .queryParam("on", "2025-01-01")
                .get("/committees/" + committee + "/members")
                .then()
                .body("items", hasSize(0));
        post("/committees/" + committee + "/members/" + UUID.randomUUID() + "/ending", "\"2\"", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void recordsMeetingsAndTellsOfResolutions() {
        String meetings = "/committees/" + committee + "/meetings";
        Response recorded =
                post(meetings, null, Map.of("heldOn", "2024-03-01", "subject", "全体会议", "minutesNumber", "试〔2024〕1号"));
        recorded.then().statusCode(201);
        String meeting = recorded.path("id");
        post(meetings, null, Map.of("heldOn", "2199-01-01", "subject", "", "minutesNumber", "试〔2024〕1号"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/subject", "/heldOn", "/minutesNumber"));
        post(meetings + "/" + meeting + "/resolutions", "\"0\"", Map.of("text", "新增一个项目"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("resolutions.ordinal", contains(1));
        post(meetings + "/" + meeting + "/resolutions", "\"0\"", Map.of("text", "迟到的一条"))
                .then()
                .statusCode(412);
        assertThat(listener.heard())
                .filteredOn(passed -> passed.meetingId().toString().equals(meeting))
                .singleElement()
                .satisfies(passed -> assertThat(passed.organisationId()).isEqualTo(county));
        Api.as("bureau").get(meetings).then().body("items.resolutionCount", contains(1));
        Api.as("bureau").queryParam("until", "2024-03-01").get(meetings).then().body("items", hasSize(0));
        assertThat(figures.committeeMeetings(county, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)))
                .isEqualTo(1);
        assertThat(figures.organisations(county, null, LocalDate.of(2024, 1, 1)))
                .isEqualTo(1);
    }

    @Test
    void keepsTheMinutesForWhoMayReadTheCommittee() {
        String file = Api.as("bureau")
                .multiPart("file", "minutes.txt", "会议纪要".getBytes(UTF_8), "text/plain")
                .multiPart("purpose", "minutes")
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> meeting = Map.of("heldOn", "2024-03-01", "subject", "会议", "minutesFileId", file);
        String meetings = "/committees/" + committee + "/meetings";
        post(meetings, null, meeting)
                .then()
                .statusCode(201)
                .body("minutesFileId", equalTo(file))
                .body("minutesFileName", equalTo("minutes.txt"));
        post(meetings, null, meeting).then().statusCode(422).body("errors.pointer", contains("/minutesFileId"));
        Api.as("bureau").get("/files/" + file).then().statusCode(200);
        Api.as("chengxiang").get("/files/" + file).then().statusCode(404);
    }

    @Test
    void takesOneCommitteeAnOrganisationAndItsOwnMeetingsOnly() {
        post("/committees", null, Map.of("organisationId", county))
                .then()
                .statusCode(422)
                .body("errors.code", contains("committee-exists"));
        UUID other = scene.county();
        scene.grant("bureau", Role.OFFICER, other);
        String second =
                post("/committees", null, Map.of("organisationId", other)).path("id");
        String foreign = post(
                        "/committees/" + second + "/meetings", null, Map.of("heldOn", "2024-03-01", "subject", "会议"))
                .path("id");
        Api.as("bureau")
                .get("/committees/" + committee + "/meetings/" + foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void isHiddenFromWhoStandsOutsideItsLine() {
        scene.close();
        scene.grant("bureau", Role.OFFICER, scene.county());
        Api.as("bureau").get("/committees/" + committee).then().statusCode(404);
        post("/committees", null, Map.of("organisationId", county)).then().statusCode(403);
    }

    private Map<String, Object> seat(String from) {
        return Map.of("organisationId", county, "position", "CHAIR", "title", "局长", "from", from);
    }

    private static Response post(String path, String tag, Map<String, ?> body) {
        var call = Api.as("bureau").contentType(ContentType.JSON).body(body);
        return (tag == null ? call : call.header("If-Match", tag)).post(path);
    }
}
