package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.round.form.AnswerChange.What;

/** What a difference tells is all that changed: with it the later answers are made of the earlier ones. */
class AnswerDifferenceTest {

    private static final int FORMS = 600;
    private static final int PAIRS_EACH = 10;
    private static final long SEED = 2_027;

    private static final PublishedForm FORM = form("""
            {'name': {'type': 'string', 'title': '名称', 'maxLength': 100},
             'goals': {'type': 'string', 'title': '目标', 'maxLength': 2000},
             'members': {'type': 'array', 'title': '成员', 'maxItems': 10, 'items': {
                'type': 'object', 'title': '成员', 'additionalProperties': false, 'properties': {
                    'name': {'type': 'string', 'title': '姓名', 'maxLength': 50},
                    'unit': {'type': 'string', 'title': '单位', 'maxLength': 50},
                    'share': {'type': 'integer', 'title': '承担比例', 'minimum': 0}}}}}
            """);

    @Test
    void makesTheLaterAnswersOfTheEarlierOnes() {
        GeneratedForms generated = new GeneratedForms(SEED);
        Random random = new Random(SEED);
        int compared = 0;
        int changes = 0;
        for (int i = 0; i < FORMS; i++) {
            PublishedForm before = new PublishedForm(generated.form());
            PublishedForm now = i % 2 == 0 ? before : new PublishedForm(generated.form());
            for (int j = 0; j < PAIRS_EACH; j++) {
                if (generated.answers(before.content()) instanceof ObjectNode was
                        && generated.answers(now.content()) instanceof ObjectNode other
                        && before.draft(was).all().isEmpty()
                        && now.draft(other).all().isEmpty()) {
                    ObjectNode is = i % 4 == 0 ? (ObjectNode) stirred(was, random) : other;
                    changes += holds(before, was, now, is);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
        assertThat(changes).isGreaterThan(1_000);
    }

    private static int holds(PublishedForm before, ObjectNode was, PublishedForm now, ObjectNode is) {
        List<AnswerChange> changes = now.difference(before, was, is);
        assertThat(new Applied(changes, is).to("", was, ""))
                .as("%s from %s to %s", changes, was, is)
                .isEqualTo(is);
        assertThat(changes.isEmpty()).isEqualTo(was.equals(is));
        return changes.size();
    }

    /** The same with the rows of its lists in another order, and one of each gone. */
    private static JsonNode stirred(JsonNode value, Random random) {
        if (value instanceof ObjectNode members) {
            ObjectNode stirred = JsonNodeFactory.instance.objectNode();
            members.properties().forEach(each -> stirred.set(each.getKey(), stirred(each.getValue(), random)));
            return stirred;
        }
        if (value instanceof ArrayNode items) {
            List<JsonNode> rows = new ArrayList<>();
            items.forEach(each -> rows.add(stirred(each, random)));
            Collections.shuffle(rows, random);
            if (rows.size() > 2) {
                rows.removeLast();
            }
            return JsonNodeFactory.instance.arrayNode().addAll(rows);
        }
        return value;
    }

    /** Takes the changes; of the later answers only what they point at. */
    private record Applied(List<AnswerChange> changes, JsonNode later) {

        JsonNode to(String from, JsonNode was, String to) {
            if (find(What.CHANGED, from, to)) {
                return later.at(to);
            }
            if (was instanceof ObjectNode members) {
                return members(from, members, to);
            }
            return was instanceof ArrayNode rows ? rows(from, rows, to) : was;
        }

        private JsonNode members(String from, ObjectNode was, String to) {
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : was.properties()) {
                String below = "/" + member.getKey();
                if (!find(What.REMOVED, from + below, null)) {
                    made.set(member.getKey(), to(from + below, member.getValue(), to + below));
                }
            }
            changes.stream()
                    .filter(change -> change.what() == What.ADDED && isIn(to, change.to()))
                    .forEach(change -> made.set(change.to().substring(to.length() + 1), later.at(change.to())));
            return made;
        }

        private JsonNode rows(String from, ArrayNode was, String to) {
            List<String> staying = new ArrayList<>();
            for (int i = 0; i < was.size(); i++) {
                String row = from + "/" + i;
                boolean stays = changes.stream()
                        .noneMatch(change -> row.equals(change.from())
                                && (change.what() == What.REMOVED || change.what() == What.MOVED));
                if (stays) {
                    staying.add(row);
                }
            }
            long rows = staying.size()
                    + changes.stream()
                            .filter(change -> change.what() == What.ADDED || change.what() == What.MOVED)
                            .filter(change -> isIn(to, change.to()))
                            .count();
            ArrayNode made = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < rows; i++) {
                made.add(row(from, was, to + "/" + i, staying));
            }
            return made;
        }

        private JsonNode row(String from, ArrayNode was, String row, List<String> staying) {
            for (AnswerChange change : changes) {
                if (change.what() == What.ADDED && row.equals(change.to())) {
                    return later.at(row);
                }
                if (change.what() == What.MOVED && row.equals(change.to())) {
                    return to(change.from(), at(from, was, change.from()), row);
                }
            }
            String kept = staying.removeFirst();
            return to(kept, at(from, was, kept), row);
        }

        private static JsonNode at(String from, ArrayNode was, String row) {
            return was.get(Integer.parseInt(row.substring(from.length() + 1)));
        }

        private boolean find(What what, String from, String to) {
            return changes.contains(new AnswerChange(what, from, to));
        }

        private static boolean isIn(String whole, String pointer) {
            return FormPlaces.above(pointer).equals(whole);
        }
    }

    @Test
    void knowsARowAgainThatMovedAndChanged() {
        ObjectNode was = read("""
                {'members': [{'name': '周静', 'unit': '中心', 'share': 60}, {'name': '陈明', 'unit': '中心', 'share': 40}]}
                """);
        ObjectNode is = read("""
                {'members': [{'name': '陈明', 'unit': '中心', 'share': 30}, {'name': '王莉', 'unit': '图书馆', 'share': 10},
                    {'name': '周静', 'unit': '中心', 'share': 60}]}
                """);
        assertThat(FORM.difference(FORM, was, is))
                .containsExactly(
                        new AnswerChange(What.CHANGED, "/members/1/share", "/members/0/share"),
                        new AnswerChange(What.ADDED, null, "/members/1"),
                        new AnswerChange(What.MOVED, "/members/0", "/members/2"));
    }

    @Test
    void tellsARowWithNothingInCommonAsAnother() {
        ObjectNode was = read("{'members': [{'name': '周静', 'unit': '中心', 'share': 60}]}");
        ObjectNode is = read("{'members': [{'name': '王莉', 'unit': '图书馆', 'share': 40}]}");
        assertThat(FORM.difference(FORM, was, is))
                .containsExactly(
                        new AnswerChange(What.ADDED, null, "/members/0"),
                        new AnswerChange(What.REMOVED, "/members/0", null));
    }

    @Test
    void tellsAnswersInTheOrderOfTheForm() {
        ObjectNode was = read("{'goals': '两年六十课', 'name': '丝竹'}");
        ObjectNode is = read("{'goals': '三年六十课', 'name': '江南丝竹'}");
        assertThat(FORM.difference(FORM, was, is))
                .containsExactly(
                        new AnswerChange(What.CHANGED, "/name", "/name"),
                        new AnswerChange(What.CHANGED, "/goals", "/goals"));
    }

    private static ObjectNode read(String json) {
        return StoredJson.read(json.replace('\'', '"'), ObjectNode.class);
    }

    private static PublishedForm form(String fields) {
        return new PublishedForm(new FormContent(
                read("{'type': 'object', 'additionalProperties': false, 'properties': " + fields + "}"), null));
    }
}
