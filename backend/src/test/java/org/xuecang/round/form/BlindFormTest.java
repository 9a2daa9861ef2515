package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;

class BlindFormTest {

    private static final String SCHEMA = """
            {"type": "object", "required": ["title", "leader"], "properties": {
                "title": {"type": "string"}, "unit": {"type": "string"}, "proof": {"type": "string", "format": "file-id"},
                "plan": {"type": "string", "format": "file-id"},
                "sex": {"type": "string", "oneOf": [{"const": "W", "title": "女"}]},
                "leader": {"$ref": "#/$defs/person"},
                "members": {"type": "array", "items": {"$ref": "#/$defs/person"}}},
             "$defs": {"person": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string"}, "share": {"type": "string"}, "phone": {"type": "string", "format": "phone"},
                "mail": {"type": "string", "format": "email"}}}}}
            """;

    private static final String HINTS = """
            {"/unit": {"prefill": "UNIT_NAME"}, "/leader": {"blind": true}, "/members/-/name": {"blind": true},
             "/proof": {"blind": true}, "/sex": {"blind": true}, "/title": {"help": "写明研究的问题"},
             "/members/-": {"order": ["name", "share"]}}
            """;

    private static final String ANSWERS = """
            {"title": "织绣", "unit": "沙溪镇社区教育中心", "sex": "W", "proof": "p", "plan": "q",
             "leader": {"name": "欧阳昙花", "share": "主持"},
             "members": [{"name": "诸葛木槿", "share": "资料", "phone": "13912345678", "mail": "a@b.cn"}]}
            """;

    private final BlindForm form = new PublishedForm(new FormContent(
                    StoredJson.read(SCHEMA, ObjectNode.class), StoredJson.read(HINTS, ObjectNode.class)))
            .blind();

    private final ObjectNode answers = StoredJson.read(ANSWERS, ObjectNode.class);

    @Test
    void leavesOutWhatIdentifiesAndAllBelowIt() {
        assertThat(form.answers(answers, texts -> texts, file -> file).toString())
                .isEqualTo("{\"title\":\"织绣\",\"plan\":\"q\",\"members\":[{\"share\":\"资料\"}]}");
    }

    @Test
    void asksForNothingThatIsLeftOut() {
        String schema = form.content().schema().toString();
        assertThat(schema).contains("title", "plan", "share").doesNotContain("name", "leader", "unit", "phone", "$ref");
        assertThat(form.content().schema().path("required").toString()).isEqualTo("[\"title\"]");
        assertThat(form.content().hints().toString())
                .isEqualTo("{\"/title\":{},\"/members/-\":{\"order\":[\"share\"]}}");
    }

    @Test
    void changesTextsAndFilesAlone() {
        ObjectNode left = form.answers(
                answers, texts -> texts.stream().map(text -> "某" + text).toList(), file -> "held");
        assertThat(left.toString())
                .isEqualTo("{\"title\":\"某织绣\",\"plan\":\"held\",\"members\":[{\"share\":\"某资料\"}]}");
    }

    @Test
    void tellsWhatWasAnsweredToWhatIdentifies() {
        assertThat(form.telling(answers))
                .containsExactlyInAnyOrder("沙溪镇社区教育中心", "欧阳昙花", "主持", "诸葛木槿", "13912345678", "a@b.cn");
        assertThat(form.files(answers)).containsExactly("q");
    }

    @Test
    void handsOverWhatStandsSideBySideInTheFormsOrder() {
        BlindForm rows = form("""
                {"type": "object", "properties": {
                    "rows": {"type": "array", "items": {"type": "object", "properties": {
                        "late": {"type": "string"}, "first": {"type": "string"}, "sex": {"type": "string", "enum": ["W"]},
                        "count": {"type": "number"}}}},
                    "words": {"type": "array", "items": {"type": "string"}}}}
                """, "{\"/rows/-\": {\"order\": [\"first\", \"late\"]}}");
        ObjectNode answered = StoredJson.read("""
                {"rows": [{"late": "雪松", "first": "欧阳", "sex": "W", "count": 3}], "words": ["欧", "阳"]}
                """, ObjectNode.class);
        List<List<String>> asked = new ArrayList<>();
        rows.answers(
                answered,
                texts -> {
                    asked.add(texts);
                    return texts;
                },
                file -> file);
        assertThat(asked).contains(List.of("欧阳", "雪松"), List.of("3"), List.of("欧", "阳"));
    }

    @Test
    void turnsANumberThatTellsIntoAText() {
        BlindForm numbers = form(
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"number\"}, \"b\": {\"type\": \"number\"}}}",
                "{}");
        ObjectNode answered = StoredJson.read("{\"a\": 1.3912345678e10, \"b\": 2.50}", ObjectNode.class);
        ObjectNode left = numbers.answers(
                answered,
                texts -> texts.stream()
                        .map(text -> text.equals("13912345678") ? "某" : text)
                        .toList(),
                file -> file);
        assertThat(left.path("a").textValue()).isEqualTo("某");
        assertThat(left.path("b").isNumber()).isTrue();
    }

    @Test
    void tellsNumbersWithAllTheirDigitsAndLongListsOfNames() {
        BlindForm asked =
                form("""
                {"type": "object", "properties": {"a": {"type": "number"}, "b": {"type": "string"}, "c": {"type": "string"}}}
                """, "{\"/a\": {\"blind\": true}, \"/b\": {\"blind\": true}, \"/c\": {\"blind\": true}}");
        String names = "欧阳昙花（太仓职校）、".repeat(20);
        ObjectNode answered = JsonNodeFactory.instance
                .objectNode()
                .put("a", 13912345678.0)
                .put("b", names)
                .put("c", "我们把织绣带进村子里去的那一年谁也没有想到会有这么多人".repeat(4));
        assertThat(asked.telling(answered)).containsExactlyInAnyOrder("13912345678", names);
    }

    private static BlindForm form(String schema, String hints) {
        return new PublishedForm(new FormContent(
                        StoredJson.read(schema, ObjectNode.class), StoredJson.read(hints, ObjectNode.class)))
                .blind();
    }
}
