package org.xuecang.credit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalValue;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** Accounts: opening, finding, seeing in full, correcting, closing, erasing. */
@HttpTest
class CreditAccountHttpTest {

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    @Inject
    PersonalFields personal;

    private UUID unit;
    private UUID neighbour;

    @BeforeEach
    void begin() {
        unit = scene.county();
        neighbour = scene.county();
        scene.grant("chengxiang", Role.CENTRE_OFFICER, unit);
        scene.grant("shaxi", Role.CENTRE_OFFICER, neighbour);
        scene.grant("university", Role.COORDINATOR, unit);
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void isOpenedMaskedAndKeptEncrypted() {
        String card = People.card();
        String phone = People.phone();
        Map<String, Object> request = People.opening(unit, card);
        request.put("phone", phone);
        Response answer = open("chengxiang", request);
        answer.then()
                .statusCode(201)
                .body("name", equalTo("李**"))
                .body("phone", equalTo(phone.substring(0, 3) + "****" + phone.substring(7)))
                .body("documents.number", contains(card.substring(0, 6) + "********" + card.substring(14)))
                .body("birthYear", equalTo(Integer.parseInt(card.substring(6, 10))))
                .body("sex", equalTo("FEMALE"))
                .body("state", equalTo("OPEN"))
                .body("consent.text", equalTo(1))
                .body("acts", containsInAnyOrder("CORRECT", "DISCLOSE"));
        assertThat(answer.asString()).doesNotContain(card).doesNotContain(phone).doesNotContain("李桂英");

        String row = jdbi.withHandle(
                sql -> sql.select("""
                        select cast(a as text) || cast(d as text) from credit_account a
                            join identity_document d on d.account_id = a.id where a.id = ?
                        """, id(answer)).mapTo(String.class).one());
        assertThat(row)
                .doesNotContain(card, phone, "李桂英")
                .doesNotContain(hex(card))
                .doesNotContain(hex(phone))
                .doesNotContain(hex("李桂英"));
    }

    @Test
    void hasANumberWithACheckDigit() {
        String number = open("chengxiang", People.opening(unit, People.card())).path("number");
        int sum = IntStream.range(0, number.length())
                .map(i -> {
                    int digit = number.charAt(number.length() - 1 - i) - '0';
                    return i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
                })
                .sum();
        assertThat(sum % 10).isZero();
        assertThat(number).matches("[0-9]{10}");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Map<String, Object> request = new HashMap<>(People.opening(unit, "110105194912310021"));
        request.put("name", "李 桂英");
        request.put("phone", "12");
        request.put("townId", unit);
        request.put("bornOn", "2199-01-01");
        request.put("consent", Map.of("text", 99, "way", "ON_PAPER", "givenOn", "2199-01-01"));
        open("chengxiang", request)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/document/number",
                                "/name",
                                "/phone",
                                "/townId",
                                "/bornOn",
                                "/consent/text",
                                "/consent/givenOn"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "document-check-digit",
                                "name-spaces",
                                "pattern",
                                "no-town",
                                "birth-date",
                                "unknown-reference",
                                "in-the-future"));
    }

    @Test
    void asksForABirthDateWhereTheDocumentTellsNone() {
        Map<String, Object> request = People.opening(unit, People.document("PASSPORT", People.passport()));
        open("chengxiang", request)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/bornOn"))
                .body("errors.code", contains("not-null"));
        request.put("bornOn", "1961-07-01");
        request.put("sex", "MALE");
        open("chengxiang", request)
                .then()
                .statusCode(201)
                .body("birthYear", equalTo(1961))
                .body("sex", equalTo("MALE"));
    }

    @Test
    void isOnePersonsOnly() {
        String card = People.card();
        People.opened("chengxiang", People.opening(unit, card));
        Response refused = open("shaxi", People.opening(neighbour, card.toLowerCase(Locale.ROOT) + " "));
        refused.then()
                .statusCode(409)
                .body("code", equalTo("person-has-an-account"))
                .body("detail", containsString("试县" + unit));
        assertThat(refused.asString()).doesNotContain(card);
    }

    @Test
    void isOpenedOnceByTwentyAtTheSameMoment() throws Exception {
        String card = People.card();
        List<Callable<Integer>> calls = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i ->
                        () -> open("chengxiang", People.opening(unit, card)).statusCode())
                .toList();
        assertThat(AtOnce.all(calls)).filteredOn(status -> status == 201).hasSize(1);
        assertThat(AtOnce.all(calls)).containsOnly(409);
    }

    @Test
    void takesOverADocumentThatWasKnownBefore() {
        String card = People.card();
        PersonalValue sealed = personal.seal(AccountColumns.NUMBER, card);
        UUID document = Ids.next();
        jdbi.useHandle(sql -> sql.execute("""
                insert into identity_document (id, kind, number_ciphertext, number_hash, added_on)
                values (?, 'ID_CARD', ?, ?, '2026-01-01')
                """, document, sealed.ciphertext(), sealed.hash()));
        open("chengxiang", People.opening(unit, card))
                .then()
                .statusCode(201)
                .body("documents.id", contains(document.toString()));
    }

    @Test
    void isFoundByDocumentPhoneAndName() {
        String card = People.card();
        Map<String, Object> request = People.opening(unit, card);
        String phone = People.phone();
        String name = "欧阳" + (char) ('一' + (int) (System.nanoTime() % 9_000));
        request.put("phone", phone);
        request.put("name", name);
        UUID account = People.opened("chengxiang", request);

        for (Map<String, Object> by : List.of(
                Map.<String, Object>of("document", People.document("ID_CARD", card)),
                Map.<String, Object>of("phone", "+86 " + phone),
                Map.<String, Object>of("name", name, "birthYear", Integer.parseInt(card.substring(6, 10))))) {
            lookUp("chengxiang", by)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(account.toString()))
                    .body("elsewhere", nullValue());
        }
        lookUp("chengxiang", Map.of("name", name, "birthYear", 1900)).then().body("items", empty());
    }

    @Test
    void tellsANeighbourTheUnitAloneAndOnlyByTheDocument() {
        String card = People.card();
        Map<String, Object> request = People.opening(unit, card);
        String phone = People.phone();
        request.put("phone", phone);
        UUID account = People.opened("chengxiang", request);

        lookUp("shaxi", Map.of("document", People.document("ID_CARD", card)))
                .then()
                .body("items", empty())
                .body("elsewhere", containsString("试县" + unit));
        lookUp("shaxi", Map.of("phone", phone)).then().body("items", empty()).body("elsewhere", nullValue());
        Api.as("shaxi").get("/credit-accounts/" + account).then().statusCode(404);
        Api.as("shaxi")
                .queryParam("unit", unit)
                .get("/credit-accounts")
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @Test
    void isLookedUpInOneWay() {
        lookUp("chengxiang", Map.of()).then().statusCode(422).body("errors.code", contains("one-way-to-look-up"));
        lookUp("chengxiang", Map.of("phone", "13800000000", "name", "张三"))
                .then()
                .statusCode(422);
        lookUp("chengxiang", Map.of("document", People.document("ID_CARD", "3.20585E+17")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("document-rounded"));
    }

    @Test
    void isShownInFullForAReasonThatIsKept() {
        String card = People.card();
        UUID account = People.opened("chengxiang", People.opening(unit, card));
        post("chengxiang", account, "disclosure", null, Map.of("reason", " "))
                .then()
                .statusCode(422);
        post("chengxiang", account, "disclosure", null, Map.of("reason", "核对发放证书的姓名"))
                .then()
                .statusCode(200)
                .body("name", equalTo("李桂英"))
                .body("documents.number", contains(card));
        Api.as("chengxiang")
                .get("/credit-accounts/" + account + "/events")
                .then()
                .body("items.kind", contains("DISCLOSED", "OPENED"))
                .body("items[0].reason", equalTo("核对发放证书的姓名"))
                .body("items[0].doneByName", equalTo("周素琴"));
        int audited = jdbi.withHandle(sql -> sql.select(
                        "select count(*) from audit_event where operation = 'discloseCreditAccount' and cast(subjects as text) like ?",
                        "%" + account + "%")
                .mapTo(Integer.class)
                .one());
        assertThat(audited).isEqualTo(1);
    }

    @Test
    void isCorrectedByWhoSawTheNewestVersion() {
        UUID account = People.opened("chengxiang", People.opening(unit, People.card()));
        patch("chengxiang", account, null, Map.of("name", "李桂瑛")).then().statusCode(428);
        patch("chengxiang", account, 0, Map.of("name", "李桂瑛", "townId", People.OTHER_TOWN))
                .then()
                .statusCode(200)
                .body("townId", equalTo(People.OTHER_TOWN.toString()))
                .body("version", equalTo(1));
        patch("chengxiang", account, 0, Map.of("name", "李桂英")).then().statusCode(412);
        patch("chengxiang", account, 1, Map.of("name", "李3")).then().statusCode(422);
        lookUp("chengxiang", Map.of("name", "李桂瑛")).then().body("items.id", hasItem(account.toString()));
    }

    @Test
    void isKnownByMoreThanOneDocument() {
        Map<String, Object> request = People.opening(unit, People.document("TEMPORARY", People.temporary()));
        UUID account = People.opened("chengxiang", request);
        String card = People.card();
        String taken = People.card();
        People.opened("chengxiang", People.opening(unit, taken));

        post("chengxiang", account, "documents", 0, People.document("ID_CARD", taken))
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-an-account"));
        post("chengxiang", account, "documents", 0, People.document("ID_CARD", card))
                .then()
                .statusCode(200)
                .body("documents.kind", contains("TEMPORARY", "ID_CARD"))
                .body("birthYear", equalTo(Integer.parseInt(card.substring(6, 10))))
                .body("version", equalTo(1));
        lookUp("chengxiang", Map.of("document", People.document("ID_CARD", card)))
                .then()
                .body("items.id", contains(account.toString()));
        post("chengxiang", account, "documents", 1, People.document("ID_CARD", "11010519491231002X"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("document-of-another"));
    }

    @Test
    void isClosedAndOpenedAgainButNotByTheCentre() {
        UUID account = People.opened("chengxiang", People.opening(unit, People.card()));
        Map<String, Object> reason = Map.of("reason", "本人申请");
        post("chengxiang", account, "closing", 0, reason).then().statusCode(403);
        post("university", account, "reopening", 0, reason)
                .then()
                .statusCode(409)
                .body("code", equalTo("account-not-closed"));
        post("university", account, "closing", 0, reason)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedOn", notNullValue());
        post("university", account, "closing", 1, reason)
                .then()
                .statusCode(409)
                .body("code", equalTo("account-not-open"));
        post("university", account, "reopening", 1, reason)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("closedOn", nullValue());
    }

    @Test
    void leavesNothingPersonalWhenErased() {
        String card = People.card();
        Map<String, Object> request = People.opening(unit, card);
        request.put("phone", People.phone());
        UUID account = People.opened("chengxiang", request);
        post("university", account, "erasure", 0, Map.of("reason", "本人书面申请"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ERASED"))
                .body("name", nullValue())
                .body("phone", nullValue())
                .body("birthYear", nullValue())
                .body("sex", nullValue())
                .body("documents.number", contains(nullValue()))
                .body("number", not(nullValue()))
                .body("acts", empty());
        lookUp("university", Map.of("document", People.document("ID_CARD", card)))
                .then()
                .body("items", empty());
        for (String act : List.of("disclosure", "closing", "reopening", "erasure")) {
            post("university", account, act, 1, Map.of("reason", "再办")).then().statusCode(409);
        }
        patch("university", account, 1, Map.of("phone", "13800000000")).then().statusCode(409);
        // the person may come back
        open("chengxiang", People.opening(unit, card)).then().statusCode(201);
    }

    @Test
    void areListedByWhatIsNotPersonal() {
        UUID first = People.opened("chengxiang", People.opening(unit, People.card()));
        Map<String, Object> other = People.opening(unit, People.card());
        other.put("townId", People.OTHER_TOWN);
        other.put("way", "COUNTER");
        UUID second = People.opened("chengxiang", other);

        list("").then().body("items.id", contains(second.toString(), first.toString()));
        list("&sort=number").then().body("items.id", contains(first.toString(), second.toString()));
        list("&town=" + People.OTHER_TOWN).then().body("items.id", contains(second.toString()));
        list("&way=PHONE").then().body("items.id", contains(first.toString()));
        list("&state=CLOSED").then().body("items", empty());
        list("&openedFrom=2199-01-01").then().body("items", empty());
        String number = list("").path("items[0].number");
        list("&number=" + number).then().body("items", hasSize(1));
        Api.as("chengxiang").get("/credit-accounts?name=张三").then().statusCode(400);
    }

    private Response list(String further) {
        return Api.as("chengxiang").get("/credit-accounts?unit=" + unit + further);
    }

    private static Response open(String by, Map<String, Object> request) {
        return Api.as(by).contentType("application/json").body(request).post("/credit-accounts");
    }

    private static Response lookUp(String by, Map<String, Object> request) {
        return Api.as(by).contentType("application/json").body(request).post("/credit-accounts/lookups");
    }

    private static Response post(String by, UUID account, String what, Integer version, Map<String, Object> body) {
        var call = Api.as(by).contentType("application/json").body(body);
        return (version == null ? call : call.header("If-Match", "\"" + version + "\""))
                .post("/credit-accounts/" + account + "/" + what);
    }

    private static Response patch(String by, UUID account, Integer version, Map<String, Object> body) {
        var call = Api.as(by).contentType("application/merge-patch+json").body(body);
        return (version == null ? call : call.header("If-Match", "\"" + version + "\""))
                .patch("/credit-accounts/" + account);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
