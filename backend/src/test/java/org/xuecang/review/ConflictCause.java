package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** What makes a conflict of somebody with a case that {@code applicant} writes, and by which fault an assignment is refused then. */
public enum ConflictCause {
    WRITER("reviewer-is-writer"),
    DECLARED_SAME_PERSON("reviewer-is-same-person"),
    SAME_PHONE("reviewer-is-same-person"),
    SAME_PERSON_OF_A_COLLEAGUE("reviewer-of-same-unit"),
    KIN("reviewer-is-kin"),
    SUPERVISOR("reviewer-supervises"),
    SAME_UNIT("reviewer-of-same-unit"),
    PAST_ROLE("reviewer-of-past-unit"),
    PAST_UNIT_OF_THE_POOL("reviewer-of-past-unit"),
    CO_APPLICANT("reviewer-is-co-applicant"),
    DECLARED("reviewer-declared");

    private static final String MIGHT_HAVE_ONE = "username in ('expert1', 'bureau', 'leader', 'auditor', 'applicant')";

    private final String fault;

    ConflictCause(String fault) {
        this.fault = fault;
    }

    public String fault() {
        return fault;
    }

    /** As the API names it. */
    public String kind() {
        return switch (this) {
            case DECLARED_SAME_PERSON, SAME_PHONE -> "SAME_PERSON";
            case SAME_PERSON_OF_A_COLLEAGUE -> "SAME_UNIT";
            case PAST_ROLE, PAST_UNIT_OF_THE_POOL -> "PAST_UNIT";
            default -> name();
        };
    }

    /**
     * Who and what.
     *
     * @param centre the case's unit, of which {@code chengxiang} is an officer
     */
    public record Pair(
            Scene scene,
            StoredRounds stored,
            UUID county,
            UUID centre,
            UUID application,
            UUID person,
            String username) {}

    /** Makes it. The phone numbers stay until they are taken away: {@link #forgetPhones}. */
    public void come(Pair pair) {
        Scene scene = pair.scene();
        UUID person = pair.person();
        switch (this) {
            case WRITER -> join(pair, pair.application());
            case DECLARED_SAME_PERSON -> tie(pair, "SAME_PERSON", person, scene.account("applicant"));
            case SAME_PHONE -> List.of(pair.username(), "applicant").forEach(who -> phone(who, "13800001234"));
            case SAME_PERSON_OF_A_COLLEAGUE -> tie(pair, "SAME_PERSON", person, scene.account("chengxiang"));
            case KIN, SUPERVISOR -> tie(pair, name(), scene.account("applicant"), person);
            case SAME_UNIT -> scene.grant(pair.username(), Role.EXPERT, pair.centre());
            case PAST_ROLE -> pair.stored().execute("""
                        insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, valid_until, created_at)
                        values (gen_random_uuid(), ?, 'CENTRE_OFFICER', ?, ?, date '2020-01-01', current_date - 400, now())
                        """, person, pair.centre(), pair.centre());
            case PAST_UNIT_OF_THE_POOL -> pastUnit(pair);
            case CO_APPLICANT -> {
                UUID round = pair.stored().open(pair.county());
                UUID stage = pair.stored().stage(round, "submission", "{}");
                join(pair, pair.stored().application(round, pair.centre(), stage, "往年项目", "applicant"));
            }
            case DECLARED ->
                made(post(
                        "/applications/" + pair.application() + "/conflicts",
                        Map.of("personId", person, "reason", "与申报人是亲属。")));
        }
    }

    /** Of whoever might have got one, as nobody but the owner of the database can. */
    public static void forgetPhones() {
        Jdbi.create(Accounts::owner).useHandle(sql -> {
            sql.execute("update app_user set phone_hash = null, phone_ciphertext = null where " + MIGHT_HAVE_ONE);
            sql.execute("delete from account_phone where user_id in (select id from app_user where " + MIGHT_HAVE_ONE
                    + ")");
            sql.execute("delete from phone_bond where person_id in (select id from app_user where " + MIGHT_HAVE_ONE
                    + ") or other_id in (select id from app_user where " + MIGHT_HAVE_ONE + ")");
        });
    }

    /** Gives somebody a phone number, by their own account. */
    public static void phone(String who, String number) {
        made(Api.as(who)
                .header("If-Match", Api.as(who).get("/me").header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("phone", number))
                .patch("/me"));
    }

    private static void join(Pair pair, UUID joined) {
        pair.stored()
                .execute(
                        "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                        joined,
                        pair.person());
    }

    private static void tie(Pair pair, String kind, UUID person, UUID other) {
        made(post(
                "/organisations/" + pair.county() + "/person-ties",
                Map.of("kind", kind, "personId", person, "otherId", other, "reason", "查证属实。")));
    }

    private static void pastUnit(Pair pair) {
        String until = LocalDate.now(RequestTime.ZONE).minusDays(400).toString();
        Map<String, Object> unit = Map.of("unitId", pair.centre(), "until", until);
        made(Api.as("bureau")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("fields", List.of(), "units", List.of(unit)))
                .put("/organisations/" + pair.county() + "/experts/" + pair.person()));
    }

    private static Response post(String path, Object body) {
        return Api.as("bureau").contentType(ContentType.JSON).body(body).post(path);
    }

    private static void made(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    }
}
