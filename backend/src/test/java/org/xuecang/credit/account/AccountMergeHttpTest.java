package org.xuecang.credit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** Two accounts of one person: told, asked for, agreed to by another. */
@HttpTest
class AccountMergeHttpTest {

    @Inject
    Scene scene;

    private UUID unit;
    private UUID neighbour;

    @BeforeEach
    void begin() {
        unit = scene.county();
        neighbour = scene.county();
        scene.grant("chengxiang", Role.CENTRE_OFFICER, unit);
        scene.grant("university", Role.COORDINATOR, unit);
        scene.grant("bureau", Role.OFFICER, unit);
        scene.grant("shaxi", Role.COORDINATOR, neighbour);
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void takesTwoPeopleAndLeavesOneAccount() {
        String card = People.card();
        String passport = People.passport();
        UUID kept = opened(People.document("ID_CARD", card), null);
        UUID other = opened(People.document("PASSPORT", passport), "1958-03-01");
        UUID merge = asked("university", kept, other);

        act("university", merge, "agreement", 0).then().statusCode(403).body("code", equalTo("merge-by-two-people"));
        act("university", merge, "refusal", 0).then().statusCode(403);
        act("chengxiang", merge, "agreement", 0).then().statusCode(403);
        act("bureau", merge, "agreement", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("other.state", equalTo("MERGED"));

        Api.as("chengxiang")
                .get("/credit-accounts/" + kept)
                .then()
                .body("documents.kind", containsInAnyOrder("ID_CARD", "PASSPORT"));
        Api.as("chengxiang")
                .get("/credit-accounts/" + other)
                .then()
                .body("mergedInto", equalTo(kept.toString()))
                .body("documents", empty())
                .body("acts", empty());
        Api.as("chengxiang")
                .get("/credit-accounts/" + other + "/events")
                .then()
                .body("items.kind", contains("MERGED", "OPENED"));
        Api.as("chengxiang")
                .get("/credit-accounts/" + kept + "/events")
                .then()
                .body("items.kind", contains("TOOK_OVER", "OPENED"));
        act("bureau", merge, "agreement", 1).then().statusCode(409).body("code", equalTo("merge-decided"));
    }

    @Test
    void leadsInOneStepHoweverManyWereMerged() {
        UUID first = opened(People.document("ID_CARD", People.card()), null);
        UUID second = opened(People.document("PASSPORT", People.passport()), "1958-03-01");
        UUID third = opened(People.document("PASSPORT", People.passport()), "1958-03-01");
        act("bureau", asked("university", second, third), "agreement", 0).then().statusCode(200);
        act("university", asked("bureau", first, second), "agreement", 0).then().statusCode(200);
        Api.as("bureau").get("/credit-accounts/" + third).then().body("mergedInto", equalTo(first.toString()));
    }

    @Test
    void isRefusedOrTakenBack() {
        UUID kept = opened(People.document("ID_CARD", People.card()), null);
        UUID other = opened(People.document("PASSPORT", People.passport()), "1958-03-01");
        UUID merge = asked("university", kept, other);
        ask("bureau", other, kept).then().statusCode(409).body("code", equalTo("account-in-a-merge"));
        act("bureau", merge, "withdrawal", 0).then().statusCode(403);
        act("university", merge, "withdrawal", 0).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        UUID again = asked("university", kept, other);
        act("bureau", again, "refusal", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("answer", equalTo("父子二人"));
        Api.as("bureau").get("/credit-accounts/" + other).then().body("state", equalTo("OPEN"));
    }

    @Test
    void isNotAskedForWhatCannotBe() {
        UUID kept = opened(People.document("ID_CARD", People.card()), null);
        UUID away = People.opened("shaxi", People.opening(neighbour, People.card()));
        ask("university", kept, kept).then().statusCode(422).body("errors.code", contains("twice"));
        ask("university", kept, Ids.next()).then().statusCode(422).body("errors.pointer", contains("/otherId"));
        ask("university", kept, away).then().statusCode(403);
        ask("university", away, kept).then().statusCode(403);
    }

    @Test
    void isNotLostWhereSomebodyErasesMeanwhile() {
        UUID kept = opened(People.document("ID_CARD", People.card()), null);
        UUID other = opened(People.document("PASSPORT", People.passport()), "1958-03-01");
        asked("university", kept, other);
        Api.as("university")
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "本人申请"))
                .post("/credit-accounts/" + other + "/erasure")
                .then()
                .statusCode(409)
                .body("code", equalTo("account-in-a-merge"));
    }

    @Test
    void isDecidedOnceByTwoAtTheSameMoment() throws Exception {
        UUID kept = opened(People.document("ID_CARD", People.card()), null);
        UUID other = opened(People.document("PASSPORT", People.passport()), "1958-03-01");
        UUID merge = asked("university", kept, other);
        Callable<Integer> agree = () -> act("bureau", merge, "agreement", 0).statusCode();
        assertThat(AtOnce.all(List.of(agree, agree, agree)))
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }

    @Test
    void isProposedWhereNameYearAndPhoneAreAlike() {
        String phone = People.phone();
        UUID first = opened(People.document("PASSPORT", People.passport()), "1958-03-01", phone);
        UUID second = opened(People.document("PASSPORT", People.passport()), "1958-09-01", phone);
        UUID stranger = opened(People.document("PASSPORT", People.passport()), "1958-03-01", People.phone());
        duplicates("university")
                .then()
                .body("items.earlier.id", contains(first.toString()))
                .body("items.later.id", contains(second.toString()))
                .body("items.samePhone", contains(true));
        duplicates("university").then().body("items.later.id", not(hasItem(stranger.toString())));
        UUID merge = asked("university", first, second);
        duplicates("university").then().body("items", empty());
        act("bureau", merge, "refusal", 0).then().statusCode(200);
        duplicates("university").then().body("items", empty());
        duplicates("chengxiang").then().statusCode(403);
    }

    private Response duplicates(String by) {
        return Api.as(by).header("Xuecang-Unit", unit).get("/account-duplicates");
    }

    private UUID opened(Map<String, Object> document, String bornOn) {
        return opened(document, bornOn, null);
    }

    private UUID opened(Map<String, Object> document, String bornOn, String phone) {
        Map<String, Object> request = People.opening(unit, document);
        if (bornOn != null) {
            request.put("bornOn", bornOn);
        }
        if (phone != null) {
            request.put("phone", phone);
        }
        return People.opened("chengxiang", request);
    }

    private static UUID asked(String by, UUID kept, UUID other) {
        return UUID.fromString(
                ask(by, kept, other).then().statusCode(201).extract().path("id"));
    }

    private static Response ask(String by, UUID stays, UUID goes) {
        return Api.as(by)
                .contentType("application/json")
                .body(Map.of("keptId", stays, "otherId", goes, "reason", "本人到场核对"))
                .post("/account-merges");
    }

    private static Response act(String by, UUID merge, String what, int version) {
        var call = Api.as(by).header("If-Match", "\"" + version + "\"");
        return (what.equals("refusal") ? call.contentType("application/json").body(Map.of("reason", "父子二人")) : call)
                .post("/account-merges/" + merge + "/" + what);
    }
}
