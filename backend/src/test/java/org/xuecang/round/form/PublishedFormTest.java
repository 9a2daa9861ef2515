package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Fault;

class PublishedFormTest {

    private static final String SCHEMA = """
            {"type": "object", "additionalProperties": false, "properties": {
                "about": {"type": "object", "additionalProperties": false, "properties": {
                    "kind": {"type": "string", "oneOf": [{"const": "seniors", "title": "老年学习"}, {"const": "arts"}]}}}}}
            """;

    @Test
    void tellsWhereAndByWhatNameItsFieldIs() {
        PublishedForm form = form("{\"/about/kind\": {\"field\": true}}");
        assertThat(form.fieldPath()).containsExactly("about", "kind");
        assertThat(form.fieldName("seniors")).isEqualTo("老年学习");
        assertThat(form.fieldName("arts")).isEqualTo("arts");
        assertThat(form.fieldName("other")).isEqualTo("other");
    }

    @Test
    void hasNoFieldWhereNoneIsMarked() {
        PublishedForm form = form("{}");
        assertThat(form.fieldPath()).isEmpty();
        assertThat(form.fieldName("seniors")).isEqualTo("seniors");
    }

    @Test
    void marksOneTextOutsideOfListsAtMost() {
        JsonNode schema = read("""
                {"type": "object", "additionalProperties": false, "properties": {
                    "kind": {"type": "string"}, "other": {"type": "string"}, "count": {"type": "integer"},
                    "rows": {"type": "array", "items": {"type": "object", "additionalProperties": false,
                        "properties": {"name": {"type": "string"}}}}}}
                """);
        assertThat(FormHints.faultsOf(read("{\"/kind\": {\"field\": true}}"), schema)
                        .all())
                .isEmpty();
        for (String hints : new String[] {
            "{\"/count\": {\"field\": true}}",
            "{\"/rows/-/name\": {\"field\": true}}",
            "{\"/kind\": {\"field\": true}, \"/other\": {\"field\": true}}"
        }) {
            assertThat(FormHints.faultsOf(read(hints), schema).all()).as(hints).hasSize(1);
        }
    }

    private static final String BUDGET = """
            {"type": "object", "additionalProperties": false, "required": ["total"], "properties": {
                "total": {"type": "string", "title": "总预算", "maxLength": 11},
                "people": {"type": "integer"},
                "rows": {"type": "array", "title": "分项", "maxItems": 20, "items": {
                    "type": "object", "additionalProperties": false, "properties": {
                        "amount": {"type": "string", "maxLength": 11}, "people": {"type": "integer"}}}},
                "notes": {"type": "array", "items": {"type": "string"}},
                "asks": {"type": "boolean"}}}
            """;
    private static final String SUMS = """
            {"/total": {"sumOf": "/rows/-/amount"}, "/people": {"sumOf": "/rows/-/people"}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"rows": [{"amount": "0.1"}, {"amount": "0.2"}]}           | {"total": "0.30"}
            {"rows": [{"amount": "12000"}, {"amount": "8000.50"}]}     | {"total": "20000.50"}
            {"total": "5", "rows": [{"amount": "12000"}]}              | {"total": "12000.00"}
            {"rows": [{"amount": "x"}, {"amount": "3"}, {}, 4, null]}  | {"total": "3.00"}
            {"total": "5", "rows": [{"amount": "x"}]}                  | {}
            {"total": "5"}                                             | {}
            {"total": "5", "rows": {"amount": "3"}}                    | {}
            {"rows": [{"people": 3}, {"people": 4.0}, {"people": -1}]} | {"people": 6}
            {"rows": [{"people": 1.5}]}                                | {"people": 1.5}
            """)
    void reckonsItsSumsWhateverWasTyped(String answers, String sums) {
        ObjectNode reckoned =
                new PublishedForm(new FormContent(read(BUDGET), read(SUMS))).reckoned((ObjectNode) read(answers));
        assertThat(StoredJson.write(reckoned.without("rows"))).isEqualTo(StoredJson.write(read(sums)));
    }

    @Test
    void missesTheRowsAndNotTheirSum() {
        PublishedForm form = new PublishedForm(new FormContent(read(BUDGET), read(SUMS)));
        assertThat(form.answers(read("{}")).all()).isEmpty();
        assertThat(new PublishedForm(new FormContent(read(BUDGET), read("{}")))
                        .answers(read("{}"))
                        .all())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"/total": {"sumOf": "/rows/-/people"}}                    | /~1total/sumOf          | sum-does-not-fit
            {"/rows/-/amount": {"sumOf": "/rows/-/amount"}}            | /~1rows~1-~1amount/sumOf | sum-does-not-fit
            {"/notes/-": {"sumOf": "/rows/-/amount"}}                  | /~1notes~1-/sumOf       | sum-does-not-fit
            {"/total": {"sumOf": "/total"}}                            | /~1total/sumOf          | sum-does-not-fit
            {"/asks": {"sumOf": "/rows/-/amount"}}                     | /~1asks/sumOf           | sum-does-not-fit
            {"/total": {"sumOf": "/rows/-/other"}}                     | /~1total/sumOf          | unknown-reference
            {"/total": {"sumOf": "/rows/-/amount"}, "/rows": {"shownWhen": {"place": "/asks", "is": "FILLED"}}} \
            | /~1total/sumOf | sum-of-hidden
            """)
    void refusesASumOfWhatCannotBeAddedUp(String hints, String pointer, String code) {
        assertThat(FormHints.faultsOf(read(hints), read(BUDGET)).all())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple(pointer, code));
    }

    @Test
    void setsAsideWhatWasTypedWhereASumIsReckonedNow() {
        PublishedForm before = new PublishedForm(new FormContent(read(BUDGET), read("{}")));
        PublishedForm now = new PublishedForm(new FormContent(read(BUDGET), read(SUMS)));
        MovedAnswers moved =
                now.moved(before, (ObjectNode) read("{\"total\": \"30000\", \"rows\": [{\"amount\": \"12000\"}]}"));
        assertThat(moved.setAside()).containsExactly("/total");
        assertThat(now.changesSince(before)).extracting(FormChange::place).contains("/total");
        assertThat(before.moved(now, moved.answers()).setAside()).isEmpty();
    }

    @Test
    void leavesAPersonsOwnParticularsOutOfWhatAColleagueBeginsWith() {
        JsonNode schema = read("""
                {"type": "object", "additionalProperties": false, "properties": {
                    "born": {"type": "string", "format": "date"}, "mail": {"type": "string", "format": "email"},
                    "kind": {"type": "string"}, "place": {"type": "string"}}}
                """);
        JsonNode hints = read("{\"/born\": {\"fact\": \"BIRTH_DATE\"}, \"/kind\": {\"fact\": \"CATEGORY\"}}");
        ObjectNode answers = (ObjectNode)
                read("{\"born\": \"1980-01-01\", \"mail\": \"a@example.org\", \"kind\": \"课程\", \"place\": \"人民路\"}");
        assertThat(new PublishedForm(new FormContent(schema, hints)).withoutPeople(answers))
                .isEqualTo(read("{\"kind\": \"课程\", \"place\": \"人民路\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"no": "1", "name": "王芳"}, {"no": "2", "name": "李明"}]   | 2
            [{"no": "1", "name": "王芳"}, {"no": "2", "name": "王　芳"}] | 1
            [{"name": ""}, {"name": " "}, {"no": "3"}, null, 7]           | 0
            """)
    void countsThoseWhoRecommendByTheirNames(String rows, int recommenders) {
        PublishedForm form = new PublishedForm(new FormContent(
                read("""
                {"type": "object", "additionalProperties": false, "properties": {
                    "by": {"type": "array", "items": {"type": "object", "additionalProperties": false, "properties": {
                        "no": {"type": "string"}, "name": {"type": "string"}}}}}}
                """),
                read("{\"/by\": {\"fact\": \"RECOMMENDERS\"}, \"/by/-\": {\"order\": [\"name\", \"no\"]}}")));
        assertThat(form.facts((ObjectNode) read("{\"by\": " + rows + "}")).recommenders())
                .isEqualTo(recommenders);
    }

    private static PublishedForm form(String hints) {
        return new PublishedForm(new FormContent(read(SCHEMA), read(hints)));
    }

    private static JsonNode read(String json) {
        return StoredJson.read(json, JsonNode.class);
    }
}
