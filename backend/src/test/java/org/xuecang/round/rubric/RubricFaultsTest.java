package org.xuecang.round.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;
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
        RubricContent rubric =
                new RubricContent(BigDecimal.ONE, null, null, null, null, List.of(criterion("c1", "甲", "100")), vetoes);
        assertThat(found(rubric)).containsExactly("/vetoes/1/key key-twice");
    }

    @Test
    void keepsBandsApartAndWithinThePoints() {
        RubricContent banded = read("""
                {"step": 1, "criteria": [{"key": "c1", "name": "甲", "points": 100, "bands": [
                    {"label": "优", "from": 90, "to": 110}, {"label": "良", "from": 75, "to": 90},
                    {"label": "差", "from": 60, "to": 50}]}]}
                """);
        assertThat(found(banded))
                .containsExactly(
                        "/criteria/0/bands/0/to band-above-points",
                        "/criteria/0/bands/1/from bands-overlap",
                        "/criteria/0/bands/2/to ends-below-start");
    }

    @Test
    void namesTheVariantThatDoesNotAddUp() {
        RubricContent rubric = read("""
                {"step": 1, "variants": ["重点", "一般"], "criteria": [
                    {"key": "c1", "name": "基础", "points": 40},
                    {"key": "c2", "name": "内容", "points": 60, "variants": ["重点"]},
                    {"key": "c3", "name": "内容", "points": 50, "variants": ["一般"]},
                    {"key": "c4", "name": "其他", "points": 5, "variants": ["没有的"]}]}
                """);
        assertThat(RubricFaults.of(rubric).all()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("points-not-100-of");
            assertThat(fault.parameters()).containsEntry("variant", "一般").containsEntry("sum", "90");
        });
        assertThat(found(rubric))
                .containsExactly("/criteria/3/variants/0 unknown-reference", "/criteria points-not-100-of");
    }

    @Test
    void comparesWhatHeadingsSayWithWhatStandsUnderThem() {
        assertThat(found(read("""
                        {"step": 1, "groups": [{"group": "管理", "points": 16}, {"group": "管理", "subgroup": "制度", "points": 8},
                            {"group": "没有的", "points": 1}], "criteria": [
                            {"key": "c1", "group": "管理", "subgroup": "组织", "name": "机构", "department": "教育局", "points": 7},
                            {"key": "c2", "group": "管理", "subgroup": "制度", "name": "制度", "points": 8},
                            {"key": "c3", "group": "成效", "name": "成效", "points": 85}]}
                        """)))
                .containsExactly("/groups/0/points group-points-differ", "/groups/2/group unknown-reference");
    }

    @Test
    void keepsTogetherWhatStandsUnderOneHeading() {
        assertThat(found(read("""
                        {"step": 1, "criteria": [
                            {"key": "c1", "group": "管理", "subgroup": "组织", "name": "一", "points": 20},
                            {"key": "c2", "group": "管理", "subgroup": "制度", "name": "二", "points": 20},
                            {"key": "c3", "group": "管理", "subgroup": "组织", "name": "三", "points": 20},
                            {"key": "c4", "group": "成效", "name": "四", "points": 20},
                            {"key": "c5", "group": "管理", "name": "五", "points": 20},
                            {"key": "c6", "subgroup": "组织", "name": "六", "kind": "DEDUCTION", "points": 1}]}
                        """)))
                .containsExactly(
                        "/criteria/5/group subgroup-without-group",
                        "/criteria/2/group group-torn",
                        "/criteria/4/group group-torn");
    }

    @Test
    void refusesHeadingsOfOneLevelThatReadTheSame() {
        Faults faults = RubricFaults.of(read("""
                {"step": 1, "criteria": [
                    {"key": "c1", "group": "管理", "subgroup": "组织", "name": "一", "points": 20},
                    {"key": "c2", "group": "管理", "subgroup": "组 织", "name": "二", "points": 20},
                    {"key": "c3", "group": "管理　", "name": "三", "points": 20},
                    {"key": "c4", "group": "成效", "subgroup": "组织", "name": "四", "points": 40}],
                 "groups": [{"group": "成效", "points": 40}, {"group": "成效", "subgroup": "组织", "points": 40},
                    {"group": "成效", "points": 40}, {"group": "成效", "subgroup": "组织", "points": 40}]}
                """));
        assertThat(faults.all().stream().map(RubricFaultsTest::text))
                .containsExactlyInAnyOrder(
                        "/groups/2/group heading-twice",
                        "/groups/3/subgroup heading-twice",
                        "/criteria/1/subgroup heading-twice",
                        "/criteria/2/group heading-twice");
        assertThat(faults.all())
                .anySatisfy(fault -> assertThat(fault.parameters()).containsEntry("name", "组织"));
    }

    @Test
    void refusesVetoesOfOneName() {
        List<Veto> vetoes = List.of(new Veto("v1", "弄虚作假"), new Veto("v2", "抄袭"), new Veto("v3", "弄虚作假"));
        Faults faults = RubricFaults.of(new RubricContent(
                BigDecimal.ONE, null, null, null, null, List.of(criterion("c1", "甲", "100")), vetoes));
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/vetoes/2/name");
            assertThat(fault.code()).isEqualTo("veto-twice");
            assertThat(fault.parameters()).containsEntry("name", "弄虚作假");
        });
    }

    @Test
    void refusesWhatContradictsAKind() {
        assertThat(found(read("""
                        {"step": 1, "criteria": [{"key": "c1", "name": "甲", "points": 100},
                            {"key": "g1", "name": "满意率", "kind": "GATE", "points": 5},
                            {"key": "d1", "name": "重复", "kind": "DEDUCTION", "points": 10, "weight": 10,
                                "gate": {"bound": 1}, "steps": [{"label": "多", "points": 20}, {"label": "再多", "points": 20}]},
                            {"key": "p1", "name": "乙", "points": 8, "weight": 10, "independent": true, "fullVotes": 3},
                            {"key": "p2", "name": "丙"}],
                            "vetoes": [{"key": "v1", "name": "甲"}]}
                        """)))
                .containsExactlyInAnyOrder(
                        "/criteria/1/points gate-with-points",
                        "/criteria/1/gate not-null",
                        "/criteria/2/weight not-of-this-kind",
                        "/criteria/2/gate not-of-this-kind",
                        "/criteria/2/steps/0/points band-above-points",
                        "/criteria/2/steps/1/points band-above-points",
                        "/criteria/2/steps/1/points twice",
                        "/criteria/3/points weighted-points-unusual",
                        "/criteria/3/weight not-of-this-kind",
                        "/criteria/3/fullVotes not-of-this-kind",
                        "/criteria/4/points not-null",
                        "/vetoes/0/name veto-is-a-criterion");
    }

    @Test
    void wantsSomethingToScoreAndScorersThatAddUp() {
        assertThat(found(read("""
                        {"step": 1, "criteria": [{"key": "c1", "name": "投票", "kind": "VOTE", "points": 100}],
                            "scorers": [{"name": "专家", "weight": 70}, {"name": "局", "weight": 40}]}
                        """))).containsExactly("/scorers weights-not-100", "/criteria nothing-to-score");
    }

    /** What takes off, stops or stands apart changes nothing of what must add up; weights do. */
    @Property
    void addsUpWhatCountsAndNothingElse(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 60) Integer> points,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 60) Integer> weights,
            @ForAll @Size(max = 2) List<@IntRange(min = 1, max = 60) Integer> votes,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 60) Integer> apart) {
        List<String> criteria = new ArrayList<>();
        points.forEach(each -> criteria.add("\"points\": " + each));
        weights.forEach(each -> criteria.add("\"points\": 100, \"weight\": " + each));
        votes.forEach(each -> criteria.add("\"kind\": \"VOTE\", \"points\": " + each));
        apart.forEach(each -> criteria.add("\"independent\": true, \"points\": " + each));
        apart.forEach(each -> criteria.add("\"kind\": \"DEDUCTION\", \"points\": " + each));
        apart.forEach(each -> criteria.add("\"kind\": \"GATE\", \"gate\": {\"bound\": " + each + "}"));
        String listed = IntStream.range(0, criteria.size())
                .mapToObj(i -> "{\"key\": \"c%d\", \"name\": \"项%d\", %s}".formatted(i, i, criteria.get(i)))
                .collect(Collectors.joining(", "));
        int sum = Stream.of(points, weights, votes)
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(found(read("{\"step\": 1, \"criteria\": [" + listed + "]}")).isEmpty())
                .isEqualTo(sum == 100);
    }

    private static RubricContent read(String content) {
        return StoredJson.read(content, RubricContent.class);
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
        return new RubricContent(new BigDecimal(step), null, null, null, null, List.of(criteria), List.of());
    }

    private static Criterion criterion(String key, String name, String points) {
        return read("{\"step\": 1, \"criteria\": [{\"key\": \"%s\", \"name\": \"%s\", \"points\": %s}]}"
                        .formatted(key, name, points))
                .criteria()
                .getFirst();
    }
}
