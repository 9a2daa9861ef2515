package org.xuecang.plan.notice.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Passage;

/** Splits a list of organisations. Marks inside brackets do not split, and neither does the 、 of 各区、县 or 镇、街道. */
public final class Names {

    private static final Pattern LEVEL_ONLY =
            Pattern.compile("^(?:各|全市|全县|全区)?(?:省|市|区|县|乡|镇|街道|开发区|园区|县\\([^)]{1,6}\\))$");
    private static final Pattern LEVEL_START = Pattern.compile("^(?:省|市|区|县|乡|镇|街道|村|社区|开发区|园区|高新区|\\()");
    private static final Pattern GROUP = Pattern.compile(
            "^(?:各|全体|全市各|全县各|全区各|全镇各|全省各|全市|全县|全区|有关|相关|所有|市各|县各|区各|市有关|县有关|区有关|市直各|市级有关|县直各|区直各|市属各|其他)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:等?(?:有关|相关)?(?:部门|单位)?(?:按|按照|依)(?:各自)?职[责能](?:分工)?(?:分别|共同)?(?:负责)?(?:落实|实施)?|(?:等)?(?:分别|共同|分工|具体|组织)?(?:负责|落实|实施|牵头负责)(?:落实|实施)?|等)$");
    private static final int LONGEST = 60;

    private Names() {}

    /** The names of a list, in its order. */
    public static List<Passage> split(Passage list) {
        List<Passage> parts = new ArrayList<>();
        String text = list.folded();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '、';
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            }
            boolean end = i == text.length();
            if (!end && (depth > 0 || "、,;\n/。 ".indexOf(c) < 0)) {
                continue;
            }
            Passage part = list.slice(from, i);
            boolean joined = c == '、' && !end && isPartOfLevels(part, text, i + 1);
            if (!joined) {
                add(parts, part);
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isPartOfLevels(Passage part, String text, int next) {
        String last = part.folded().strip();
        int before = last.lastIndexOf('、');
        String piece = before < 0 ? last : last.substring(before + 1);
        return LEVEL_ONLY.matcher(piece).matches()
                && LEVEL_START.matcher(text.substring(next)).find();
    }

    private static void add(List<Passage> names, Passage part) {
        Passage name = part.trim(" 、,;:。.\n");
        var tail = name.matcher(TAIL);
        if (tail.find() && tail.start() > 0) {
            name = name.slice(0, tail.start()).trim(" 、,");
        }
        if (name.folded().startsWith("由") && name.length() > 2) {
            name = name.from(1);
        }
        if (name.length() > 1 && name.length() <= LONGEST) {
            names.add(name);
        }
    }

    /** Whether a name stands for a class of organisations. */
    static boolean isGroup(String folded) {
        return GROUP.matcher(folded).find();
    }
}
