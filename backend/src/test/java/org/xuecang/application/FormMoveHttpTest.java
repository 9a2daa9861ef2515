package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;

/** A round goes on with a newer version of its form while people are writing. */
@HttpTest
class FormMoveHttpTest {

    private static final List<String> NAMED = List.of("name");
    private static final String PHONE = "13812345678";

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;
    private UUID form;
    private UUID round;

    @BeforeEach
    void anOpenRound() {
        county = ApplicationScene.in(scene);
        form = county.rounds.form(ApplicationScene.schema(NAMED, ApplicationScene.FIELDS), ApplicationScene.HINTS);
        round = county.openRound(county.programmeOf(form), 1, 5, Map.of());
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void bringsDraftsUnderItAndKeepsWhatHasNoPlaceBesideThem() {
        UUID draft = county.begun("applicant", round);
        county.write(
                        "applicant",
                        draft,
                        Map.of("title", "题目", "answers", Map.of("name", "丝竹", "goals", "两年六十课", "phone", PHONE)))
                .then()
                .statusCode(200);
        UUID before = UUID.fromString(county.get("applicant", draft).path("formVersionId"));
        UUID after = published(NAMED, with(without("goals", "phone"), "budget", "预算"));

        move(after, false)
                .then()
                .statusCode(200)
                .body("drafts", equalTo(1))
                .body("settingAside", equalTo(1))
                .body("changes.titles.flatten()", hasItems("预算", "目标", "电话"))
                .body("changes.what", hasItems("ADDED", "REMOVED"));

        county.get("applicant", draft)
                .then()
                .body("formVersionId", equalTo(after.toString()))
                .body("answers.name", equalTo("丝竹"))
                .body("answers.goals", nullValue())
                .body("formMove.reason", equalTo("补充预算。"))
                .body("formMove.changes.titles.flatten()", containsInAnyOrder("预算", "目标", "电话"))
                .body("formMove.setAside.titles.flatten()", containsInAnyOrder("目标", "电话"))
                .body("formMove.setAside.text", containsInAnyOrder("两年六十课", PHONE));
        Api.as("applicant")
                .get("/applications/" + draft + "/form")
                .then()
                .body("schema.properties.budget.title", equalTo("预算"));
        assertThat(stored(draft)).doesNotContain(PHONE);
        Inbox.unreadOf("applicant", round.toString(), List.of("round-form-moved"));
        assertThat(before).isNotEqualTo(after);
    }

    @Test
    void givesBackWhatWasSetAsideWhenItsPlaceComesBack() {
        UUID draft = county.begun("applicant", round);
        county.write("applicant", draft, Map.of("answers", Map.of("name", "丝竹", "goals", "两年六十课", "phone", PHONE)));
        move(published(NAMED, without("goals", "phone")), false).then().statusCode(200);
        county.write("applicant", draft, Map.of("answers", Map.of("name", "改过")));
        move(published(NAMED, with(ApplicationScene.FIELDS, "extra", "其他")), false)
                .then()
                .statusCode(200);

        county.get("applicant", draft)
                .then()
                .body("answers.name", equalTo("改过"))
                .body("answers.goals", equalTo("两年六十课"))
                .body("answers.phone", equalTo(PHONE))
                .body("formMove.setAside", equalTo(List.of()));
    }

    @Test
    void bringsWhatIsWrittenAgainUnderTheVersionOfNow() {
        UUID submitted = county.submitted("applicant", round);
        county.withdraw("applicant", submitted).then().statusCode(200);
        UUID after = published(NAMED, with(ApplicationScene.FIELDS, "budget", "预算"));
        move(after, false).then().statusCode(200);
        Api.as("applicant")
                .header("If-Match", county.get("applicant", submitted).header("ETag"))
                .post("/applications/" + submitted + "/revival")
                .then()
                .statusCode(200)
                .body("formVersionId", equalTo(after.toString()))
                .body("formMove.changes.titles.flatten()", contains("预算"));
    }

    @Test
    void tellsAllThatChangedSinceItWasBegunAndNotByTheLastMoveAlone() {
        UUID draft = county.begun("applicant", round);
        move(published(NAMED, with(ApplicationScene.FIELDS, "budget", "预算")), false)
                .then()
                .statusCode(200);
        Map<String, Object> both = new HashMap<>(with(ApplicationScene.FIELDS, "budget", "预算"));
        move(published(NAMED, with(both, "extra", "其他")), false).then().statusCode(200);
        county.get("applicant", draft).then().body("formMove.changes.titles.flatten()", containsInAnyOrder("预算", "其他"));
    }

    @Test
    void leavesAloneWhatWasHandedIn() {
        UUID submitted = county.submitted("applicant", round);
        String before = county.get("applicant", submitted).path("formVersionId");
        UUID returned = county.submitted("applicant", round);
        county.giveBack(returned, Instant.now().plusSeconds(86_400)).then().statusCode(200);

        move(published(NAMED, with(without("goals"), "budget", "预算")), false)
                .then()
                .statusCode(200)
                .body("drafts", equalTo(0));

        for (UUID each : List.of(submitted, returned)) {
            county.get("applicant", each)
                    .then()
                    .body("formVersionId", equalTo(before))
                    .body("formMove", nullValue());
        }
        Api.as("bureau")
                .get("/applications/" + submitted + "/form")
                .then()
                .body("schema.properties.goals.title", equalTo("目标"));
        county.submit("applicant", returned).then().statusCode(200);
        county.begin("applicant", round).then().body("formVersionId", not(equalTo(before)));
    }

    @Test
    void asksOfAMovedDraftWhatTheNewVersionAsks() {
        UUID draft = county.written("applicant", round);
        move(published(List.of("name", "budget"), with(without("goals"), "budget", "预算")), false)
                .then()
                .statusCode(200);

        county.submit("applicant", draft).then().statusCode(422).body("errors.pointer", contains("/answers/budget"));
        county.write("applicant", draft, Map.of("answers", Map.of("budget", "3000")))
                .then()
                .statusCode(200);
        county.submit("applicant", draft).then().statusCode(200);
        Api.as("bureau")
                .get("/applications/" + draft)
                .then()
                .body("answers.budget", equalTo("3000"))
                .body("formMove", nullValue());
    }

    @Test
    void showsBeforehandWhatWouldMove() {
        UUID draft = county.begun("applicant", round);
        county.write("applicant", draft, Map.of("answers", Map.of("name", "丝竹", "goals", "目标")));
        String tag = county.get("applicant", draft).header("ETag");

        move(published(NAMED, without("goals")), true).then().statusCode(200).body("settingAside", equalTo(1));

        county.get("applicant", draft).then().header("ETag", tag).body("answers.goals", equalTo("目标"));
    }

    @Test
    void isRefusedForWhatIsNoOtherVersionOfTheForm() {
        UUID another = UUID.fromString(
                Api.as("bureau").get("/forms/" + county.rounds.form()).path("versions[0].id"));
        UUID present = UUID.fromString(Api.as("bureau").get("/forms/" + form).path("versions[0].id"));
        for (UUID version : List.of(another, present, UUID.randomUUID())) {
            move(version, false).then().statusCode(422).body("errors.code", contains("no-other-version"));
        }
        Api.as("applicant")
                .header("If-Match", county.rounds.tag(round))
                .contentType(ContentType.JSON)
                .body(Map.of("formVersionId", present, "reason", "补充预算。"))
                .post("/rounds/" + round + "/form-moves")
                .then()
                .statusCode(403);
    }

    @Test
    void bringsAThousandDraftsUnderItAndLosesNoAnswer() {
        UUID draft = county.begun("applicant", round);
        county.write("applicant", draft, Map.of("answers", Map.of("name", "丝竹", "goals", "目标")));
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(sql -> sql.execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, answers, state, revision, begun_at,
                    changed_at, version, form_version_id)
                select uuidv7(), round_id, unit_id, applicant_id,
                    json_build_object('name', 'n' || i, 'goals', 'g' || i, 'unit', 'u' || i), 'DRAFT', 0, now(), now(), 1,
                    form_version_id
                from round_application, generate_series(1, 1000) i where id = ?
                """, draft)));

        move(published(NAMED, with(without("goals"), "budget", "预算")), false)
                .then()
                .statusCode(200)
                .body("drafts", equalTo(1_001))
                .body("settingAside", equalTo(1_001));

        long whole =
                jdbi.withHandle(sql -> sql.select("""
                        select count(*) from round_application a
                        where a.round_id = ? and a.answers ->> 'name' = 'n' || substr(a.answers ->> 'unit', 2)
                            and a.set_aside -> 0 ->> 'pointer' = '/goals'
                            and a.set_aside -> 0 ->> 'value' = 'g' || substr(a.answers ->> 'unit', 2)
                            and a.answers ->> 'goals' is null
                        """, round).mapTo(Long.class).one());
        assertThat(whole).isEqualTo(1_000);
    }

    @Test
    void isDoneByOneOfTwoWhoSawTheSame() throws Exception {
        UUID draft = county.begun("applicant", round);
        UUID second = published(NAMED, with(ApplicationScene.FIELDS, "budget", "预算"));
        UUID third = published(NAMED, with(ApplicationScene.FIELDS, "extra", "其他"));
        String tag = Api.as("bureau").get("/rounds/" + round).header("ETag");
        List<Callable<Integer>> both = new ArrayList<>();
        for (UUID version : List.of(second, third)) {
            both.add(() -> Api.as("bureau")
                    .header("If-Match", tag)
                    .contentType(ContentType.JSON)
                    .body(Map.of("formVersionId", version, "reason", "补充预算。"))
                    .post("/rounds/" + round + "/form-moves")
                    .statusCode());
        }
        assertThat(AtOnce.all(both)).containsExactlyInAnyOrder(200, 412);
        county.get("applicant", draft).then().body("formMove.changes.what", contains("ADDED"));
    }

    @Test
    void leavesNoDraftBehindThatIsBegunMeanwhile() throws Exception {
        UUID after = published(NAMED, with(without("goals"), "budget", "预算"));
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> all = IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(i -> i == 8
                            ? () -> move(after, false).statusCode()
                            : () -> county.begin(i % 2 == 0 ? "applicant" : "shaxi", round)
                                    .statusCode())
                    .toList();
            for (var each : threads.invokeAll(all)) {
                assertThat(each.get()).isIn(200, 201);
            }
        }
        List<UUID> versions = jdbi.withHandle(
                sql -> sql.select("select distinct form_version_id from round_application where round_id = ?", round)
                        .mapTo(UUID.class)
                        .list());
        assertThat(versions).containsExactly(after);
    }

    private Response move(UUID version, boolean dryRun) {
        return county.rounds.moveForm(round, version, dryRun);
    }

    /** The next version of the round's form. */
    private UUID published(List<String> required, Map<String, Object> fields) {
        return county.rounds.nextForm(form, ApplicationScene.schema(required, fields));
    }

    private static Map<String, Object> without(String... names) {
        Map<String, Object> fields = new HashMap<>(ApplicationScene.FIELDS);
        List.of(names).forEach(fields::remove);
        return fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, String title) {
        Map<String, Object> more = new HashMap<>(fields);
        more.put(name, Map.of("type", "string", "title", title, "maxLength", 50));
        return more;
    }

    private String stored(UUID draft) {
        return jdbi.withHandle(
                sql -> sql.select("select answers::text || set_aside::text from round_application where id = ?", draft)
                        .mapTo(String.class)
                        .one());
    }
}
