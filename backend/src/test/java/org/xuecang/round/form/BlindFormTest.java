package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        assertThat(form.answers(answers, text -> text, file -> file).toString())
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
        ObjectNode left = form.answers(answers, text -> "某" + text, file -> null);
        assertThat(left.toString()).isEqualTo("{\"title\":\"某织绣\",\"members\":[{\"share\":\"某资料\"}]}");
    }

    @Test
    void tellsWhatWasAnsweredToWhatIdentifies() {
        assertThat(form.telling(answers))
                .containsExactlyInAnyOrder("沙溪镇社区教育中心", "欧阳昙花", "主持", "诸葛木槿", "13912345678", "a@b.cn");
        assertThat(form.files(answers)).containsExactly("q");
    }
}
