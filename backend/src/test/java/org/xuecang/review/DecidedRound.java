package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/**
 * A round without expert review whose decision is approved: {@code bureau} drafts, {@code expert1} checks, {@code leader}
 * approves. {@code expert2} is an officer who has done nothing in it, {@code expert3} one of the first application's unit.
 */
public final class DecidedRound {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    public final ApplicationScene county;
    public final UUID id;

    /** Both selected, in this order: one through each centre. */
    public final UUID first;

    public final UUID second;

    private DecidedRound(ApplicationScene county, UUID id, UUID first, UUID second) {
        this.county = county;
        this.id = id;
        this.first = first;
        this.second = second;
    }

    /** @param stages what follows the decision */
    public static DecidedRound in(Scene scene, Map<String, ?> changes, List<Map<String, Object>> stages) {
        ApplicationScene county = ApplicationScene.in(scene);
        scene.grant("expert1", Role.OFFICER, county.office, county.county);
        scene.grant("expert2", Role.OFFICER, county.office, county.county);
        scene.grant("expert3", Role.OFFICER, county.centre, county.county);
        scene.grant("auditor", Role.AUDITOR, county.office, county.county);
        List<Map<String, Object>> whole = new ArrayList<>();
        whole.add(RoundScene.stage("submission", "申报", Map.of()));
        whole.add(RoundScene.stage("decision", "评审中", Map.of()));
        whole.addAll(stages);
        UUID round = county.openRound(county.programme(whole), 1, 2, changes);
        DecidedRound made =
                new DecidedRound(county, round, county.submitted("applicant", round), county.submitted("shaxi", round));
        made.close();
        made.decide();
        return made;
    }

    private void close() {
        String path = "/rounds/" + id + "/closing";
        assertThat(county.rounds
                        .act(path, county.rounds.tag(id), Map.of("reason", "均已提交。"))
                        .statusCode())
                .isEqualTo(200);
    }

    private void decide() {
        Map<String, Object> draft = Map.of(
                "reason",
                "经集体研究。",
                "items",
                List.of(
                        Map.of("applicationId", first, "outcome", "SELECTED", "grade", "重点"),
                        Map.of("applicationId", second, "outcome", "SELECTED")));
        Response drafted = Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(draft)
                .put("/rounds/" + id + "/decision");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(200);
        Response sent = county.rounds.act("/rounds/" + id + "/decision/sign-off", drafted.header("ETag"), null);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        approve("decision");
    }

    /** @param table where the round's subject of the sign-off is kept */
    public Response approve(String table) {
        UUID signOff = OWNER.withHandle(sql -> sql.select(
                        "select s.id from sign_off s join " + table
                                + " subject on subject.id = s.subject_id where subject.round_id = ?"
                                + " order by s.drafted_at desc limit 1",
                        id)
                .mapTo(UUID.class)
                .one());
        assertThat(sign("expert1", signOff, "check").statusCode()).isEqualTo(200);
        return sign("leader", signOff, "approval");
    }

    private static Response sign(String by, UUID signOff, String step) {
        return Api.as(by)
                .header("If-Match", Api.as(by).get("/sign-offs/" + signOff).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/sign-offs/" + signOff + "/" + step);
    }

    /** A call of the officer who runs the round, with the version they see. */
    public Response act(String path, Object body) {
        return county.rounds.act("/rounds/" + id + path, tag(path.replaceFirst("(?<=[a-z])/.*", "")), body);
    }

    public String tag(String path) {
        return Api.as("bureau").get("/rounds/" + id + path).header("ETag");
    }

    public String state(UUID application) {
        return county.get("bureau", application).path("state");
    }

    public String stage(UUID application) {
        return county.get("bureau", application).path("stageKind");
    }

    /** The years that days near to now may touch, where the product does not bring them: without a day off. */
    public static void knowTheCalendar() {
        LocalDate today = LocalDate.now(RequestTime.ZONE);
        for (int year : List.of(today.getYear(), today.plusDays(30).getYear())) {
            OWNER.useHandle(sql -> {
                sql.execute("""
                        insert into holiday_year (year, document_number, issued_on, version)
                        values (?, '试验', date '2020-01-01', 0) on conflict do nothing
                        """, year);
                sql.execute("""
                        insert into holiday (year, day, kind, name)
                        select ?, make_date(?, 1, 1), 'OFF', '元旦' where not exists (select 1 from holiday where year = ?)
                        """, year, year, year);
            });
        }
    }
}
