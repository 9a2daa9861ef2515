package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;

/** A draft of any form goes on under any other form, and not one answer is lost. */
class MovedAnswersTest {

    private static final int FORMS = 400;
    private static final int DRAFTS_EACH = 10;
    private static final long SEED = 2_026;

    @Test
    void keepsEveryAnswerInItsPlaceOrBesideTheDraft() {
        GeneratedForms generated = new GeneratedForms(SEED);
        int moved = 0;
        int setAside = 0;
        for (int i = 0; i < FORMS; i++) {
            PublishedForm before = new PublishedForm(generated.form());
            PublishedForm now = new PublishedForm(generated.form());
            for (int j = 0; j < DRAFTS_EACH; j++) {
                if (generated.answers(before.content()) instanceof ObjectNode answers
                        && before.draft(answers).all().isEmpty()) {
                    MovedAnswers after = now.moved(before, answers);
                    holds(before, now, answers, after);
                    moved++;
                    setAside += after.setAside().size();
                }
            }
        }
        assertThat(moved).isGreaterThan(1_000);
        assertThat(setAside).isGreaterThan(1_000);
    }

    private static void holds(PublishedForm before, PublishedForm now, ObjectNode answers, MovedAnswers after) {
        List<String> beside = after.setAside().stream()
                .flatMap(pointer -> values(before, pointer, answers))
                .toList();
        List<String> both = new ArrayList<>(beside);
        both.addAll(values(now, "", after.answers()).toList());
        assertThat(both)
                .as(
                        "%s from %s to %s",
                        answers, before.content().schema(), now.content().schema())
                .containsExactlyInAnyOrderElementsOf(values(before, "", answers).toList());
        assertThat(now.draft(after.answers()).all()).isEmpty();
    }

    private static Stream<String> values(PublishedForm form, String pointer, ObjectNode answers) {
        return form.leaves(pointer, answers.at(pointer)).stream()
                .map(leaf -> leaf.value().toString());
    }

    @Test
    void keepsAllOfADraftOfTheSameForm() {
        GeneratedForms generated = new GeneratedForms(SEED + 1);
        for (int i = 0; i < FORMS; i++) {
            PublishedForm form = new PublishedForm(generated.form());
            if (generated.answers(form.content()) instanceof ObjectNode sent
                    && form.draft(sent).all().isEmpty()) {
                ObjectNode answers = form.reckoned(sent);
                MovedAnswers after = form.moved(form, answers);
                assertThat(after.answers()).isEqualTo(answers);
                assertThat(after.setAside()).isEmpty();
                assertThat(form.changesSince(form)).isEmpty();
            }
        }
    }

    @Test
    void takesNoFileBackAsAText() {
        PublishedForm files = form("{'a': {'type': 'string', 'title': '附件', 'format': 'file-id'}}", "{}");
        PublishedForm texts = form("{'a': {'type': 'string', 'title': '文本', 'maxLength': 100}}", "{}");
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        TextNode file = JsonNodeFactory.instance.textNode("0190a0e0-0000-7000-8000-000000000040");
        assertThat(texts.takeBack(files, answers, "/a", Map.of("/a", file))).isFalse();
        assertThat(answers).isEmpty();
        assertThat(files.takeBack(files, answers, "/a", Map.of("/a", file))).isTrue();
        assertThat(answers.path("a")).isEqualTo(file);
    }

    @Test
    void takesRowsAndWholeTablesBackButNoColumnOfOtherRows() {
        String row = "{'type': 'object', 'additionalProperties': false, 'properties': {'n': {'type': 'string',"
                + " 'maxLength': 9}, 'p': {'type': 'string', 'maxLength': 9}}}";
        PublishedForm four = form("{'a': {'type': 'array', 'maxItems': 4, 'items': " + row + "}}", "{}");
        JsonNode n = JsonNodeFactory.instance.textNode("甲");
        JsonNode p = JsonNodeFactory.instance.textNode("乙");
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        Map<String, JsonNode> table = new LinkedHashMap<>();
        table.put("/a/0/n", n);
        table.put("/a/0/p", p);
        table.put("/a/1/n", p);
        assertThat(four.takeBack(four, answers, "/a", table)).isTrue();
        assertThat(answers.toString()).isEqualTo("{\"a\":[{\"n\":\"甲\",\"p\":\"乙\"},{\"n\":\"乙\"}]}");
        assertThat(four.takeBack(four, answers, "/a", table)).isFalse();
        assertThat(four.takeBack(four, answers, "/a/1/p", Map.of("/a/1/p", p))).isFalse();
        assertThat(four.takeBack(four, answers, "/a/3", Map.of("/a/3/n", n))).isTrue();
        assertThat(answers.at("/a/2/n")).isEqualTo(n);
        assertThat(four.takeBack(four, answers, "/a/4", Map.of("/a/4/n", n))).isTrue();
        assertThat(four.takeBack(four, answers, "/a/5", Map.of("/a/5/n", n))).isFalse();
        assertThat(answers.at("/a")).hasSize(4);
    }

    @Test
    void tellsCategoriesBesideAConditionalFieldOfALikeName() {
        String fields = "{'kind': {'type': 'string', 'title': '类', 'maxLength': 9},"
                + " 'kinds': {'type': 'string', 'title': '类别', 'enum': ['课程', '基地']}}";
        String other = "{'/kinds': {'fact': 'CATEGORY'}, '/kind': {'shownWhen': {'place': '/kinds', 'is': 'FILLED'}}}";
        assertThat(form(fields, other).categories()).containsExactly("课程", "基地");
        String own = "{'/kinds': {'fact': 'CATEGORY', 'shownWhen': {'place': '/kind', 'is': 'FILLED'}}}";
        assertThat(form(fields, own).categories()).isEmpty();
    }

    private static PublishedForm form(String fields, String hints) {
        String schema = "{'type': 'object', 'additionalProperties': false, 'required': ['kinds'], 'properties': "
                + fields + "}";
        return new PublishedForm(new FormContent(
                StoredJson.read(schema.replace('\'', '"'), ObjectNode.class),
                StoredJson.read(hints.replace('\'', '"'), ObjectNode.class)));
    }
}
