package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.measure.Measure;
import org.xuecang.measure.MeasureRow;
import org.xuecang.measure.Measures;
import org.xuecang.measure.Period;
import org.xuecang.measure.Series;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.HttpTest;

/** What targets can point at. */
@HttpTest
class CaseMeasuresTest {

    @Inject
    DecisionScene county;

    @Inject
    Measures measures;

    @Inject
    Awards awards;

    @Inject
    AsSystem system;

    private final LocalDate today = LocalDate.now(RequestTime.ZONE);
    private final Period period = new Period(today.minusDays(40), today.plusDays(300));

    private UUID round;
    private UUID winner;
    private UUID loser;

    @BeforeEach
    void oneIsAwarded() {
        county.set();
        round = county.reviewed(Map.of());
        loser = county.scored(round, "落选的", "30 40", "20 41");
        winner = county.scored(round, "立项的", "30 50", "31 52");
        county.rank("bureau", round);
        county.draft(round, selected(winner, "重点"), notSelected(loser, null));
        county.approve(round);
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void countsWhatWasHandedInAndIsNotWithdrawn() {
        assertThat(value("applications", county.county, Map.of())).isEqualTo(2);
        assertThat(value("applications", county.centre, Map.of())).isEqualTo(2);
        assertThat(value("applications", county.other, Map.of())).isZero();
        UUID another = county.application(round, "decision", "撤回的");
        assertThat(value("applications", county.county, Map.of())).isEqualTo(3);
        county.stored.execute(
                "update round_application set state = 'WITHDRAWN', stage_id = null where id = ?", another);
        assertThat(value("applications", county.county, Map.of())).isEqualTo(2);
    }

    @Test
    void countsWhatWasHandedInAndNobodyRecommended() {
        UUID ended = county.application(round, "expert-review", "没人推荐的");
        county.stored.execute(
                "update round_application set state = 'NOT_SELECTED', stage_id = null where id = ?", ended);
        assertThat(value("applications", county.county, Map.of())).isEqualTo(3);
    }

    @Test
    void countsAwardsUntilTheyAreWithdrawn() {
        assertThat(value("awards", county.county, Map.of())).isEqualTo(1);
        county.stored.execute("""
                update award set awarded_on = ?, withdrawn_on = ?, withdrawn_why = '不实' where application_id = ?
                """, today.minusDays(35), today, winner);
        Series series = series("awards", county.county, Map.of());
        assertThat(series.value().intValueExact()).isZero();
        assertThat(series.months().getFirst().value().intValueExact())
                .isEqualTo(today.minusDays(35).getMonth() == today.minusDays(40).getMonth() ? 1 : 0);
        assertThat(rows("awards", Map.of())).isZero();
    }

    @Test
    void countsResultsFromAboveAlone() {
        assertThat(value("results-from-above", county.county, Map.of())).isZero();
        grantFromAbove(loser);
        assertThat(value("results-from-above", county.county, Map.of())).isEqualTo(1);
        assertThat(value("awards", county.county, Map.of())).isEqualTo(2);
    }

    private void grantFromAbove(UUID application) {
        system.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> awards.grant(new Awards.NewAward(application, true, null, "苏教职社〔2026〕8号", today))));
    }

    @Test
    void countsByProgrammeLevelAndBatch() {
        String programme = county.programme(round).toString();
        assertThat(value("awards", county.county, Map.of("programme", programme)))
                .isEqualTo(1);
        assertThat(value("awards", county.county, Map.of("level", "COUNTY", "batch", "1")))
                .isEqualTo(1);
        assertThat(value("awards", county.county, Map.of("level", "CITY"))).isZero();
        assertThat(value("awards", county.county, Map.of("batch", "2"))).isZero();
        UUID another = county.programme(county.round(Map.of(), "submission", "decision"));
        assertThat(value("awards", county.county, Map.of("programme", another.toString())))
                .isZero();
    }

    @Test
    void opensToTheApplicationsBehindItsValue() {
        assertThat(rows("applications", Map.of())).isEqualTo(2);
        MeasureRow row = measure("awards")
                .rows(county.county, period, Map.of(), new PageRequest(50, null, null))
                .items()
                .getFirst();
        assertThat(row.id()).isEqualTo(winner);
        assertThat(row.kind()).isEqualTo("application");
        assertThat(row.label()).isEqualTo("立项的");
        assertThat(row.day()).isEqualTo(today);
        assertThat(row.organisationId()).isEqualTo(county.centre);
    }

    @Test
    void takesNoProgrammeThatThereIsNotAndNoBatchThatIsNoNumber() {
        assertThat(measures.faults(
                        "awards", Map.of("programme", county.programme(round).toString(), "batch", "3")))
                .isEmpty();
        for (String unknown : new String[] {UUID.randomUUID().toString(), "游学"}) {
            assertThat(measures.faults("awards", Map.of("programme", unknown)))
                    .containsExactly("measure-parameter-invalid");
        }
        for (String batch : new String[] {"0", "-1", "四", "1234567"}) {
            assertThat(measures.faults("awards", Map.of("batch", batch))).containsExactly("measure-parameter-invalid");
        }
    }

    private int value(String code, UUID organisation, Map<String, String> parameters) {
        return series(code, organisation, parameters).value().intValueExact();
    }

    private Series series(String code, UUID organisation, Map<String, String> parameters) {
        return measure(code)
                .count(Set.of(organisation), period.until(today), parameters)
                .get(organisation);
    }

    private int rows(String code, Map<String, String> parameters) {
        return measure(code)
                .rows(county.county, period.until(today), parameters, new PageRequest(50, null, null))
                .total();
    }

    private Measure measure(String code) {
        return measures.find(code).orElseThrow();
    }
}
