package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/**
 * A round with an experts' stage of a mode, and a case whose people stand in every place of it that a form, a file and a
 * program leave to them. {@code expert1} works at a unit elsewhere too, and can ask for more than experts can.
 */
final class BlindScene {

    static final String LEADER = "欧阳昙花";
    static final String MEMBER = "诸葛木槿";
    static final String RECOMMENDER = "司徒连翘";
    static final String HELPER = "澹台紫苏";
    static final String PHONE = "13912345678";
    static final String MAIL = "tanhua@ouyang.example";
    static final String BORN = "1961-03-07";
    static final String GOALS = "让居民学会织绣";
    /** As it stands in pages and documents: fonts that every reader has know no Chinese. */
    static final String LINE = "Weaving by hand";

    private static final String MASKED_PHONE = "139****5678";

    final ReviewScene reviews;
    final UUID application;

    /** By the field that names them, of what was handed in. */
    final Map<String, String> files = new LinkedHashMap<>();

    private BlindScene(ReviewScene reviews) {
        this.reviews = reviews;
        application = reviews.county.begun("applicant", reviews.round);
    }

    static BlindScene in(Scene scene, String mode) {
        ApplicationScene county = ApplicationScene.in(scene);
        UUID form = county.rounds.form(schema(), hints());
        UUID programme = county.rounds.programme(
                form, county.rounds.pipeline(ReviewScene.stages(Map.of("expertsEach", "2", "blind", mode))));
        UUID elsewhere = ApplicationScene.organisation("CENTRE", "专家单位", county.county);
        BlindScene made = new BlindScene(ReviewScene.in(scene, county, programme));
        scene.grant("expert1", Role.COORDINATOR, elsewhere);
        made.handIn();
        return made;
    }

    private static Map<String, Object> schema() {
        Map<String, Object> text = Map.of("type", "string", "title", "文字", "maxLength", 300);
        Map<String, Object> file = Map.of("type", "string", "title", "文件", "format", "file-id");
        Map<String, Object> person = object(Map.of("name", text, "share", text));
        Map<String, Object> leader = object(Map.of(
                "name",
                text,
                "born",
                Map.of("type", "string", "title", "出生日期", "format", "date"),
                "phone",
                Map.of("type", "string", "title", "电话", "format", "phone"),
                "mail",
                Map.of("type", "string", "title", "邮箱", "format", "email", "maxLength", 100)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("unit", text);
        fields.put("leader", leader);
        fields.put("members", Map.of("type", "array", "title", "成员", "maxItems", 5, "items", person));
        fields.put("recommender", text);
        fields.put("goals", text);
        fields.put("helpers", text);
        fields.put("number", Map.of("type", "number", "title", "号码"));
        fields.put(
                "rows",
                Map.of("type", "array", "title", "分工", "maxItems", 5, "items", object(Map.of("a", text, "b", text))));
        for (String each : List.of("proof", "report", "plan", "photo", "drawing", "note")) {
            fields.put(each, file);
        }
        return object(fields);
    }

    private static Map<String, Object> object(Map<String, Object> fields) {
        return Map.of("type", "object", "title", "一组", "additionalProperties", false, "properties", fields);
    }

    private static Map<String, Object> hints() {
        return Map.of(
                "/unit", Map.of("prefill", "UNIT_NAME"),
                "/leader/name", Map.of("blind", true),
                "/leader/born", Map.of("fact", "BIRTH_DATE"),
                "/members/-/name", Map.of("blind", true),
                "/recommender", Map.of("blind", true),
                "/helpers", Map.of("blind", true),
                "/rows/-", Map.of("order", List.of("a", "b")),
                "/proof", Map.of("blind", true));
    }

    private void handIn() {
        upload("proof", LEADER + "身份证.txt", LEADER.getBytes(StandardCharsets.UTF_8));
        upload("report", LEADER + "报告.pdf", SeededFiles.pdf(LEADER, false, LINE));
        upload("plan", unit() + "方案.docx", SeededFiles.docx(LEADER, false, LINE));
        upload("photo", MEMBER + ".jpg", SeededFiles.jpeg(LEADER));
        upload("drawing", MEMBER + ".png", SeededFiles.png(MEMBER));
        upload("note", "说明.txt", "由欧阳\n昙花整理，请联系139 1234\n5678".getBytes(StandardCharsets.UTF_8));
        Map<String, Object> answers = new LinkedHashMap<>(files);
        answers.put("unit", unit());
        answers.put("leader", Map.of("name", LEADER, "born", BORN, "phone", PHONE, "mail", MAIL));
        answers.put("members", List.of(Map.of("name", MEMBER, "share", "与" + LEADER + "一起收集资料")));
        answers.put("recommender", RECOMMENDER);
        answers.put("helpers", HELPER + "、宰父扶苏（甲乙职校）");
        answers.put("number", Long.valueOf(PHONE));
        answers.put("rows", List.of(Map.of("a", "主持 欧阳", "b", "昙花")));
        answers.put("goals", GOALS + "，由" + unit() + "的" + LEADER + "牵头，电话" + PHONE + "，" + HELPER + "参加，50㎡");
        assertThat(reviews.county
                        .write("applicant", application, Map.of("title", LEADER + "织绣坊", "answers", answers))
                        .statusCode())
                .isEqualTo(200);
        assertThat(reviews.county.submit("applicant", application).statusCode()).isEqualTo(200);
    }

    private void upload(String field, String name, byte[] content) {
        files.put(field, uploaded("applicant", name, content));
    }

    static String uploaded(String by, String name, byte[] content) {
        return Api.as(by)
                .multiPart("file", name, content)
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The official name of the unit it goes through. */
    String unit() {
        return Api.as("bureau").get("/organisations/" + reviews.county.centre).path("name");
    }

    /** All that tells whose it is. */
    Set<String> identity() {
        Set<String> identity =
                new TreeSet<>(Set.of(LEADER, MEMBER, RECOMMENDER, HELPER, PHONE, MASKED_PHONE, MAIL, BORN));
        identity.add(Accounts.name("applicant"));
        identity.add(Accounts.id("applicant").toString());
        identity.add(unit());
        identity.add(reviews.county.centre.toString());
        identity.add(reviews.county.get("applicant", application).path("receiptNumber"));
        identity.addAll(files.values());
        return identity;
    }
}
