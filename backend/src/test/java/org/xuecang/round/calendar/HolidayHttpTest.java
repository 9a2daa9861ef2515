package org.xuecang.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class HolidayHttpTest {

    private static final String NUMBER = "国办发明电〔2020〕27号";

    @Inject
    Scene scene;

    @Inject
    HolidayYears years;

    @Inject
    PublishedHolidays published;

    @Inject
    WorkingDays workingDays;

    private int year;

    /** Years are never taken away, so each test enters one of the past that is not there yet. */
    @BeforeEach
    void anAdministratorAndAYearNotEntered() {
        scene.grant("bureau", Role.ADMINISTRATOR, scene.county());
        scene.grant("chengxiang", Role.CENTRE_OFFICER, scene.county());
        year = IntStream.rangeClosed(HolidayYear.EARLIEST, 2023)
                .filter(each -> years.find(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void bringsWhatThePublishedNoticesSay() {
        Api.as("chengxiang")
                .get("/holidays")
                .then()
                .statusCode(200)
                .body("year", hasItems(2026, 2025, 2024))
                .body("find { it.year == 2026 }.documentNumber", equalTo("国办发明电〔2025〕7号"));
        Api.as("chengxiang")
                .get("/holidays/2025")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("days", hasSize(33))
                .body("days[0].name", equalTo("元旦"));
    }

    @Test
    void takesAYearInAnyOrderAndShowsItInItsOwn() {
        set(year, null, document(NUMBER, off(2), off(1)))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("days.day", contains(year + "-01-01", year + "-01-02"));
        assertThat(workingDays.isWorkingDay(LocalDate.of(year, 1, 1))).isFalse();
    }

    @Test
    void replacesAYearWholeAndOnlyForWhoSawIt() {
        set(year, null, document(NUMBER, off(1), off(2))).then().statusCode(200);
        set(year, null, document(NUMBER, off(3))).then().statusCode(428);
        set(year, "\"7\"", document(NUMBER, off(3))).then().statusCode(412).body("current", equalTo("\"0\""));
        set(year, "\"0\"", document("更正号", off(3))).then().statusCode(200).body("version", equalTo(1));
        Api.as("bureau")
                .get("/holidays/" + year)
                .then()
                .body("documentNumber", equalTo("更正号"))
                .body("days.day", contains(year + "-01-03"));
    }

    @Test
    void isEnteredOnceByTwoAtOnce() throws Exception {
        assertThat(AtOnce.all(Collections.nCopies(
                        4, () -> set(year, null, document(NUMBER, off(1))).statusCode())))
                .containsOnlyOnce(200)
                .containsOnly(200, 428);
    }

    @Test
    void namesEveryFaultOfADocument() {
        set(
                        year,
                        null,
                        Map.of(
                                "documentNumber",
                                " ",
                                "issuedOn",
                                "2199-01-01",
                                "days",
                                List.of(
                                        day((year + 1) + "-01-01", "OFF", "元旦"),
                                        day(weekday(), "WORK", "元旦"),
                                        day(weekday(), "OFF", ""))))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/documentNumber",
                                "/issuedOn",
                                "/days/0/day",
                                "/days/1/kind",
                                "/days/2/day",
                                "/days/2/name"))
                .body("errors.message", hasItem("调休上班日应为周六或周日"));
        Api.as("bureau").get("/holidays/" + year).then().statusCode(404);
    }

    @Test
    void takesNeitherNoDayNorTooMany() {
        set(year, null, document(NUMBER)).then().statusCode(422).body("errors.code", contains("not-empty"));
        Object[] many = IntStream.rangeClosed(0, 100)
                .mapToObj(LocalDate.of(year, 1, 1)::plusDays)
                .map(day -> day(day.toString(), "OFF", "元旦"))
                .toArray();
        set(year, null, document(NUMBER, many)).then().statusCode(422).body("errors.pointer", contains("/days"));
    }

    @Test
    void isChangedByAdministratorsOnly() {
        Api.as("chengxiang")
                .contentType(ContentType.JSON)
                .body(document(NUMBER, off(1)))
                .put("/holidays/" + year)
                .then()
                .statusCode(403);
    }

    @Test
    void doesNotOverwriteWhatAnAdministratorEntered() {
        set(year, null, document("管理员录入", off(1))).then().statusCode(200);
        published.addMissing(new HolidayYear(
                year,
                NUMBER,
                LocalDate.of(2020, 11, 25),
                List.of(new Holiday(LocalDate.of(year, 5, 1), HolidayKind.OFF, "劳动节")),
                0));
        assertThat(years.find(year))
                .hasValueSatisfying(kept -> assertThat(kept.documentNumber()).isEqualTo("管理员录入"));
    }

    @Test
    void refusesToCountIntoAYearNotEntered() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> workingDays.last(LocalDate.of(2098, 3, 1), 5))
                .withMessage("holidays-not-known");
        assertThat(workingDays.last(LocalDate.of(2026, 2, 13), 7)).isEqualTo("2026-03-02");
    }

    private String weekday() {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.plusDays(first.getDayOfWeek().getValue() > 5 ? 3 : 0).toString();
    }

    private Map<String, Object> off(int ofJanuary) {
        return day(LocalDate.of(year, 1, ofJanuary).toString(), "OFF", "元旦");
    }

    private static Map<String, Object> day(String day, String kind, String name) {
        return Map.of("day", day, "kind", kind, "name", name);
    }

    private static Map<String, Object> document(String number, Object... days) {
        return Map.of("documentNumber", number, "issuedOn", "2020-11-25", "days", List.of(days));
    }

    private static Response set(int year, String tag, Object body) {
        var call = Api.as("bureau").contentType(ContentType.JSON).body(body);
        return (tag == null ? call : call.header("If-Match", tag)).put("/holidays/" + year);
    }
}
