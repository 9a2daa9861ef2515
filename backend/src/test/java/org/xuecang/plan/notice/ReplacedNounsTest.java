package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The founding notice with every name, noun and number replaced by invented ones gives the same structure. */
class ReplacedNounsTest {

    /** Longer words first, so that none is replaced inside another. */
    private static final List<String> NOUNS = List.of(
            "终身学习促进委员会",
            "终身教育促进委员会",
            "家门口的老年大学",
            "市民学习在线",
            "优质项目化基地",
            "市民学习苑",
            "学习成果展示基地",
            "教师能力大赛",
            "课程资源",
            "开放大学",
            "社区教育",
            "老年教育",
            "终身教育",
            "终身学习",
            "养教联动",
            "学分银行",
            "游学",
            "精品课程",
            "公开课",
            "教育学习资源库",
            "微课程",
            "课题",
            "论文",
            "品牌",
            "赋能",
            "太仓",
            "苏州",
            "江苏");

    /** Characters that begin no word of the grammar. */
    private static final String NEUTRAL = "岚湫璟棠榆枫泓霁昀苒荻蔚菡翎槿";

    private static final Map<String, String> NUMBERS = new LinkedHashMap<>(
            Map.of("2024", "2031", "7号", "113号", "4月25日", "9月3日", "1个", "37个", "5门", "12门", "1项", "80项"));

    private static final Map<String, String> BATCHES = Map.of("第四批", "第七批", "第五批", "第十二批", "第五届", "第九届", "第二批", "第三批");

    @TestFactory
    Stream<DynamicTest> sameStructureUnderOtherWords() {
        return SharedDocuments.matching("taicang-2024.txt").stream().flatMap(file -> IntStream.range(0, 12)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(file, new Random(seed)))));
    }

    private static void check(Path file, Random random) {
        Map<String, String> words = words(random);
        String text = new String(SharedDocuments.content(file), StandardCharsets.UTF_8);
        Path json = file.resolveSibling("expected").resolve("taicang-2024.json");
        JsonNode expected =
                DraftJson.read(replaced(new String(SharedDocuments.content(json), StandardCharsets.UTF_8), words)
                        .getBytes(StandardCharsets.UTF_8));
        renumber(expected);
        NoticeReading reading =
                new NoticeReader().read(replaced(text, words).getBytes(StandardCharsets.UTF_8), "plan.txt");
        assertThat(DraftJson.of(reading.draft()).toPrettyString()).isEqualTo(expected.toPrettyString());
    }

    private static Map<String, String> words(Random random) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String noun : NOUNS) {
            int length = 2 + random.nextInt(noun.length() > 2 ? 6 : 2);
            StringBuilder invented = new StringBuilder();
            while (invented.length() < length) {
                invented.append(NEUTRAL.charAt(random.nextInt(NEUTRAL.length())));
            }
            words.put(noun, invented.toString());
        }
        return words;
    }

    private static String replaced(String text, Map<String, String> words) {
        String result = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            result = result.replace(word.getKey(), word.getValue());
        }
        for (Map.Entry<String, String> number : NUMBERS.entrySet()) {
            result = result.replaceAll("(?<!\\d)" + number.getKey(), number.getValue());
        }
        result = Pattern.compile("第[四五二][批届]")
                .matcher(result)
                .replaceAll(m -> BATCHES.getOrDefault(m.group(), m.group()));
        return result;
    }

    private static void renumber(JsonNode expected) {
        ((ObjectNode) expected).put("issuedOn", "2031-09-03");
        for (JsonNode node : expected.findParents("value")) {
            ObjectNode target = (ObjectNode) node;
            switch (target.get("unit").textValue()) {
                case "个" -> target.put("value", 37);
                case "门" -> target.put("value", 12);
                case "项" -> target.put("value", 80);
                default -> assertThat(target.get("value").isNull()).isTrue();
            }
        }
        for (JsonNode batches : expected.findValues("batches")) {
            for (JsonNode node : (ArrayNode) batches) {
                ObjectNode batch = (ObjectNode) node;
                int ordinal = batch.get("ordinal").intValue();
                boolean season = "届".equals(batch.get("word").textValue());
                batch.put("ordinal", season ? 9 : ordinal == 4 ? 7 : ordinal == 5 ? 12 : 3);
            }
        }
    }
}
