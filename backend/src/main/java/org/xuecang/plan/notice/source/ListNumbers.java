package org.xuecang.plan.notice.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Counts the automatic list numbers of a Word file, which are not in its text, and writes them as Word shows them. */
final class ListNumbers {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final int MAX_LEVELS = 9;

    private final Map<String, int[]> counters = new HashMap<>();

    /**
     * Counts one paragraph and gives its number.
     *
     * @param list which list
     * @param level from 0
     * @param start first number of a level
     * @param format format name of a level, as in WordprocessingML
     * @param pattern the level's text with {@code %1} to {@code %9} for the numbers
     */
    String next(String list, int level, IntUnaryOperator start, IntFunction<String> format, String pattern) {
        if (level < 0 || level >= MAX_LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list, key -> {
            int[] fresh = new int[MAX_LEVELS];
            Arrays.fill(fresh, Integer.MIN_VALUE);
            return fresh;
        });
        counts[level] = counts[level] == Integer.MIN_VALUE ? start.applyAsInt(level) : counts[level] + 1;
        for (int deeper = level + 1; deeper < MAX_LEVELS; deeper++) {
            counts[deeper] = Integer.MIN_VALUE;
        }
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && pattern.charAt(i + 1) >= '1' && pattern.charAt(i + 1) <= '9') {
                int of = pattern.charAt(++i) - '1';
                int count = counts[of] == Integer.MIN_VALUE ? start.applyAsInt(of) : counts[of];
                number.append(write(count, format.apply(of)));
            } else {
                number.append(c);
            }
        }
        return number.toString();
    }

    static String write(int count, String format) {
        return switch (format == null ? "decimal" : format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "taiwaneseDigital",
                    "ideographTraditional",
                    "koreanDigital" -> chinese(count);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> chinese(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count >= 1 && count <= 20 ? String.valueOf((char) ('①' + count - 1)) : Integer.toString(count);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(count);
            case "lowerLetter" -> letter(count, 'a');
            case "upperLetter" -> letter(count, 'A');
            case "bullet", "none" -> "";
            default -> Integer.toString(count);
        };
    }

    static String chinese(int count) {
        if (count < 1 || count > 99) {
            return Integer.toString(count);
        }
        String ones = count % 10 == 0 ? "" : CHINESE_DIGITS.substring(count % 10, count % 10 + 1);
        if (count < 10) {
            return ones;
        }
        String tens = count < 20 ? "" : CHINESE_DIGITS.substring(count / 10, count / 10 + 1);
        return tens + "十" + ones;
    }

    private static String fullWidth(int count) {
        StringBuilder wide = new StringBuilder();
        for (char c : Integer.toString(count).toCharArray()) {
            wide.append((char) (c - '0' + '０'));
        }
        return wide.toString();
    }

    private static String letter(int count, char first) {
        return count >= 1 && count <= 26 ? String.valueOf((char) (first + count - 1)) : Integer.toString(count);
    }
}
