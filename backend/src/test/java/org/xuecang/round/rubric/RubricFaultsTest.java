package org.xuecang.round.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.rubric.RubricContent.Band;
import org.xuecang.round.rubric.RubricContent.Criterion;
import org.xuecang.round.rubric.RubricContent.Veto;

class RubricFaultsTest {

    @Test
    void findsNothingInPointsThatAddUpTo100() {
        assertThat(found(rubric("0.5", criterion("c1", "选题设计", "12.5"), criterion("c2", "教学内容", "87.5"))))
                .isEmpty();
    }

    @Test
    void tellsWhatTheyAddUpToInstead() {
        Faults faults = RubricFaults.of(
                rubric("1", criterion("c1", "甲", "50"), criterion("c2", "乙", "50"), criterion("c3", "丙", "50")));
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("points-not-100");
            assertThat(fault.parameters()).containsEntry("sum", "150");
        });
    }

    @Property
    void acceptsNoOtherSum(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 60) Integer> points) {
        Criterion[] criteria = Stream.iterate(0, i -> i + 1)
                .limit(points.size())
                .map(i -> criterion("c" + i, "项" + i, points.get(i).toString()))
                .toArray(Criterion[]::new);
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        assertThat(found(rubric("1", criteria)).isEmpty()).isEqualTo(sum == 100);
    }

    @Test
    void wantsCriteria() {
        assertThat(found(rubric("1"))).containsExactly("/criteria not-empty");
    }

    @Test
    void wantsPointsThatCanBeReachedInSteps() {
        assertThat(found(rubric("0.5", criterion("c1", "甲", "99.7"), criterion("c2", "乙", "0.3"))))
                .containsExactly("/criteria/0/points points-not-in-steps", "/criteria/1/points points-not-in-steps");
        assertThat(found(rubric("0.3", criterion("c1", "甲", "100.0")))).contains("/step step-unusual");
    }

    @Test
    void keepsCriteriaApart() {
        assertThat(found(rubric("1", criterion("c1", "甲", "50"), criterion("c1", "甲", "50"))))
                .containsExactly("/criteria/1/key key-twice", "/criteria/1/name name-twice");
    }

    @Test
    void keepsVetoesApart() {
        List<Veto> vetoes = List.of(new Veto("v1", "抄袭"), new Veto("v1", "弄虚作假"));
        RubricContent rubric = new RubricContent(BigDecimal.ONE, null, List.of(criterion("c1", "甲", "100")), vetoes);
        assertThat(found(rubric)).containsExactly("/vetoes/1/key key-twice");
    }

    @Test
    void keepsBandsApartAndWithinThePoints() {
        Criterion banded = new Criterion(
                "c1",
                null,
                "甲",
                null,
                new BigDecimal("100"),
                List.of(band("优", "90", "110"), band("良", "75", "90"), band("差", "60", "50")));
        assertThat(found(rubric("1", banded)))
                .containsExactly(
                        "/criteria/0/bands/0/to band-above-points",
                        "/criteria/0/bands/1/from bands-overlap",
                        "/criteria/0/bands/2/to ends-below-start");
    }

    private static List<String> found(RubricContent rubric) {
        return RubricFaults.of(rubric).all().stream()
                .map(RubricFaultsTest::text)
                .toList();
    }

    private static String text(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static RubricContent rubric(String step, Criterion... criteria) {
        return new RubricContent(new BigDecimal(step), null, List.of(criteria), List.of());
    }

    private static Criterion criterion(String key, String name, String points) {
        return new Criterion(key, null, name, null, new BigDecimal(points), List.of());
    }

    private static Band band(String label, String from, String to) {
        return new Band(label, new BigDecimal(from), new BigDecimal(to), null);
    }
}
