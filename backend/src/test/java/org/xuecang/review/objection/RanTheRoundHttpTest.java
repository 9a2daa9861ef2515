package org.xuecang.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.review.objection.ManyHands.Deed;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Waits;

/** Whoever did anything in a round neither answers an objection to it nor learns who makes it. */
@HttpTest
class RanTheRoundHttpTest {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    private static final List<String> PEOPLE =
            List.of("bureau2", "bureau3", "shaxi", "shaxi-lead", "expert3", "expert4", "expert5", "admin", "auditor");

    private static final String UNINVOLVED = "expert6";

    @Inject
    Scene scene;

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    /** In each of three rounds other deeds are done by people who do nothing else in it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void isWhoeverDidAnythingInIt(int part) {
        List<Deed> deeds = List.of(Deed.values());
        Map<Deed, String> hands = new EnumMap<>(Deed.class);
        for (int i = 0; i < PEOPLE.size() && part * PEOPLE.size() + i < deeds.size(); i++) {
            hands.put(deeds.get(part * PEOPLE.size() + i), PEOPLE.get(i));
        }
        ManyHands round = ManyHands.in(scene, hands);
        round.begin();
        assertThat(round.tryAssigning(UNINVOLVED).statusCode()).isEqualTo(200);
        round.goOn();
        String objection = round.objection();
        for (Deed deed : Deed.values()) {
            assertKeptFrom(round.by(deed), deed.name(), round.round(), objection);
        }
        assertThat(told(objection)).contains(Accounts.id(UNINVOLVED)).doesNotContain(Accounts.id("bureau"));
        assertLeftTo(UNINVOLVED, round.round(), objection);
    }

    /** Somebody of elsewhere, who sees of the round what they stand in for. */
    @Test
    void isWhoeverStoodInToo() {
        ObjectionScene objections = ObjectionScene.in(scene);
        ApplicationScene county = objections.notices.round.county;
        objections.object();
        UUID round = objections.notices.round.id;
        String objection = objections.only().toString();
        UUID elsewhere = ApplicationScene.organisation("OPEN_UNIVERSITY", "试开大", county.county);
        UUID standIn = scene.grant("expert4", Role.COORDINATOR, elsewhere, county.county);
        for (UUID unit : List.of(county.centre, county.other)) {
            OWNER.useHandle(sql -> sql.execute(
                    "insert into round_stand_in (round_id, unit_id, user_id) values (?, ?, ?)", round, unit, standIn));
        }
        Api.as("expert4").get("/objections/" + objection).then().body("answerable", equalTo(true));
        Api.as("expert4")
                .contentType(ContentType.JSON)
                .body(Map.of("personId", Accounts.id("expert5"), "reason", "与申报人是亲属。"))
                .post("/applications/" + objections.notices.round.second + "/conflicts")
                .then()
                .statusCode(200);
        assertKeptFrom("expert4", "standing in", round, objection);
        assertLeftTo("expert2", round, objection);
    }

    /** It waits all the same: they have to find somebody. */
    @Test
    void areAllToldWhereNobodyIsLeft() {
        ObjectionScene objections = ObjectionScene.in(scene);
        OWNER.useHandle(sql -> sql.execute(
                "insert into round_actor (round_id, person_id) values (?, ?)",
                objections.notices.round.id,
                Accounts.id("expert2")));
        objections.object();
        assertThat(told(objections.only().toString()))
                .containsExactlyInAnyOrder(
                        Accounts.id("bureau"), Accounts.id("leader"), Accounts.id("expert1"), Accounts.id("expert2"));
    }

    private static void assertKeptFrom(String person, String why, UUID round, String objection) {
        assertThat(Waits.of(person, "objection", round)).as(why).isZero();
        assertThat(disclose(person, objection).<String>path("code")).as(why).isEqualTo("ran-the-round");
        assertThat(settle(person, objection).<String>path("code")).as(why).isEqualTo("ran-the-round");
        Api.as(person)
                .get("/objections/" + objection)
                .then()
                .statusCode(200)
                .body("signature", nullValue())
                .body("answerable", equalTo(false));
    }

    private static void assertLeftTo(String person, UUID round, String objection) {
        assertThat(Waits.of(person, "objection", round)).isEqualTo(1);
        Api.as(person)
                .get("/objections/" + objection)
                .then()
                .body("signature.name", equalTo("王**"))
                .body("answerable", equalTo(true));
        disclose(person, objection).then().statusCode(200).body("name", equalTo("王小芳"));
        settle(person, objection).then().statusCode(200).body("answerable", equalTo(false));
        // whoever answered it may call back
        disclose(person, objection).then().statusCode(200);
    }

    private static Response disclose(String by, String objection) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "电话核实"))
                .post("/objections/" + objection + "/disclosure");
    }

    private static Response settle(String by, String objection) {
        return Api.as(by)
                .header("If-Match", Api.as(by).get("/objections/" + objection).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "REJECTED", "reply", "经核实，活动有签到为证。"))
                .post("/objections/" + objection + "/settlement");
    }

    private static List<UUID> told(String objection) {
        return OWNER.withHandle(
                sql -> sql.select("""
                        select cast(person as uuid) from outbox_message m,
                            jsonb_array_elements_text(m.payload -> 'to' -> 'userIds') person
                        where m.payload ->> 'kind' = 'objection-to-answer' and m.payload -> 'subject' ->> 'id' = ?
                        """, objection).mapTo(UUID.class).list());
    }
}
