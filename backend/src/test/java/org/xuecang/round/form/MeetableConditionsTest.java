package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Fault;

/** Conditions that hang together over many fields: written out they would be more than there is time for. */
class MeetableConditionsTest {

    private static final int FIELDS = 200;
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final List<String> CHOICES = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

    @ParameterizedTest
    @ValueSource(strings = {"any", "all"})
    void areJudgedInTimeHoweverManyHangTogether(String group) {
        assertThat(faults(i -> Map.of(group, each(i, group)))).isEmpty();
    }

    @Test
    void thatCannotBeMetAreFoundAtTheEndOfALongChain() {
        IntFunction<Object> chain = i -> i == FIELDS - 1
                ? Map.of("all", List.of(equal(i - 1, "a"), equal(0, "b")))
                : Map.of("all", List.of(equal(i - 1, "a"), equal(0, "a")));
        assertThat(faults(chain))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/~1f199/shownWhen", "condition-never-met"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"all": [{"place": "/n", "is": "AT_LEAST", "value": 3.2}, {"place": "/n", "is": "AT_MOST", "value": 3.8}]} \
            | condition-never-met
            {"all": [{"place": "/n", "is": "AT_LEAST", "value": 3}, {"place": "/n", "is": "AT_MOST", "value": 4}, \
            {"place": "/n", "is": "NOT_EQUAL", "value": 3}, {"place": "/n", "is": "NOT_EQUAL", "value": 4}]} \
            | condition-never-met
            {"all": [{"place": "/n", "is": "AT_LEAST", "value": 3}, {"place": "/n", "is": "NOT_EQUAL", "value": 3}]} |
            {"place": "/n", "is": "EQUAL", "value": 3.5}        | invalid
            {"place": "/d", "is": "EQUAL", "value": "2026-2-3"} | invalid
            {"place": "/d", "is": "EQUAL", "value": "2026-02-03"} |
            """)
    void knowWhatWholeNumbersAndDaysCanBe(String condition, String code) {
        JsonNode schema = StoredJson.read("""
                {"type": "object", "additionalProperties": false, "properties": {
                    "a": {"type": "string", "title": "甲"}, "n": {"type": "integer", "title": "数"},
                    "d": {"type": "string", "title": "日", "format": "date"}}}
                """, JsonNode.class);
        JsonNode hints = StoredJson.read("{\"/a\": {\"shownWhen\": " + condition + "}}", JsonNode.class);
        assertThat(FormHints.faultsOf(hints, schema).all())
                .extracting(Fault::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static List<Object> each(int i, String group) {
        return group.equals("any")
                ? CHOICES.stream().map(choice -> equal(i - 1, choice)).toList()
                : IntStream.range(Math.max(0, i - 10), i)
                        .mapToObj(before -> equal(before, "a"))
                        .toList();
    }

    private static Object equal(int field, String value) {
        return Map.of("place", "/f" + field, "is", "EQUAL", "value", value);
    }

    private static List<Fault> faults(IntFunction<Object> condition) {
        Map<String, Object> fields = new HashMap<>();
        Map<String, Object> hints = new HashMap<>();
        for (int i = 0; i < FIELDS; i++) {
            fields.put("f" + i, Map.of("type", "string", "title", "栏目", "enum", CHOICES));
            if (i > 0) {
                hints.put("/f" + i, Map.of("shownWhen", condition.apply(i)));
            }
        }
        JsonNode schema = StoredJson.mapper()
                .valueToTree(Map.of("type", "object", "additionalProperties", false, "properties", fields));
        return assertTimeoutPreemptively(
                A_WHILE, () -> FormHints.faultsOf(StoredJson.mapper().valueToTree(hints), schema)
                        .all());
    }
}
