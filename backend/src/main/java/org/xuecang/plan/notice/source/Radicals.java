package org.xuecang.plan.notice.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Some PDFs name a character by the radical that looks the same (CJK Radicals Supplement and Kangxi Radicals, U+2E80 to
 * U+2FDF). Unicode's own compatibility mapping covers the second block only, and there gives traditional shapes.
 */
final class Radicals {

    private static final String PAIRS = "⺠民⻔门⻓长⻋车⻅见⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻘青⻄西⻆角⻝食⻣骨⻤鬼⻉贝⻗雨⻙韦⺟母⻨麦⻮齿⻳龟⻁虎⻑長⺒巳⻫齐⻭歯⻲亀⻱龟⼾户⺬示⻯竜";
    private static final Map<Character, Character> MAP = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            MAP.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
    }

    private Radicals() {}

    static String toCharacters(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x2E80 && c <= 0x2FDF) {
                plain = plain == null ? new StringBuilder(text) : plain;
                Character known = MAP.get(c);
                plain.setCharAt(
                        i,
                        known != null
                                ? known
                                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                                        .charAt(0));
            }
        }
        return plain == null ? text : plain.toString();
    }
}
