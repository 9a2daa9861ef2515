package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;

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

    private static PublishedForm form(String hints) {
        return new PublishedForm(new FormContent(read(SCHEMA), read(hints)));
    }

    private static JsonNode read(String json) {
        return StoredJson.read(json, JsonNode.class);
    }
}
