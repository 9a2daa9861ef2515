package org.xuecang.plan.notice.grammar;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as notices write them: 12, 1,200, 3.5, 2万, 十二, 二十, 一百二十. All on folded text. */
public final class Numerals {

    static final String CHINESE = "[零〇一二两三四五六七八九十百千万]";

    /** Arabic digits, with thousands separators, a fraction and 千 百 万 亿 behind. */
    static final String ARABIC =
            "(?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d{1,12}+)(?:\\.\\d{1,6}+)?+(?: ?[百千]?+[万亿]| ?千(?!瓦|米|克))?+";

    static final String NUMBER = "(?:" + ARABIC + "|" + CHINESE + "{1,9}+(?:点[零〇一二三四五六七八九]{1,4}+)?+)";

    private static final Pattern ARABIC_PARTS = Pattern.compile("([\\d,]{1,16}+(?:\\.\\d{1,6}+)?+) ?([百千]?+)([万亿]?+)");
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The value, or null if the words are no number. */
    public static BigDecimal parse(String folded) {
        String number = folded.strip();
        if (number.isEmpty()) {
            return null;
        }
        if (number.charAt(0) < '0' || number.charAt(0) > '9') {
            return chinese(number);
        }
        Matcher parts = ARABIC_PARTS.matcher(number);
        if (!parts.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(parts.group(1).replace(",", ""));
        return plain(value.multiply(factor(parts.group(2))).multiply(factor(parts.group(3))));
    }

    /** Without trailing zeros and without an exponent, so that a whole number prints as one. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal factor(String word) {
        return switch (word) {
            case "百" -> BigDecimal.valueOf(100);
            case "千" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }

    private static BigDecimal chinese(String number) {
        int point = number.indexOf('点');
        String whole = point < 0 ? number : number.substring(0, point);
        long total = 0;
        long part = 0;
        long digit = 0;
        boolean units = false;
        boolean adjacentDigits = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i) == '〇' ? '零' : whole.charAt(i) == '两' ? '二' : whole.charAt(i);
            int d = DIGITS.indexOf(c);
            if (d >= 0) {
                adjacentDigits |= i > 0 && DIGITS.indexOf(whole.charAt(i - 1)) > 0 && d > 0;
                digit = d;
                continue;
            }
            long unit = unit(c);
            if (unit == 0) {
                return null;
            }
            units = true;
            if (unit == 10_000) {
                total += (part + digit) * unit;
                part = 0;
            } else {
                part += (digit == 0 ? 1 : digit) * unit;
            }
            digit = 0;
        }
        // 三五 is "a few", 二〇二五 a year: neither is a quantity.
        if (adjacentDigits || (!units && whole.length() > 1)) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(total + part + digit);
        return point < 0 ? value : fraction(value, number.substring(point + 1));
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 0;
        };
    }

    private static BigDecimal fraction(BigDecimal whole, String digits) {
        StringBuilder decimal = new StringBuilder(whole.toPlainString()).append('.');
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            decimal.append(Math.max(0, DIGITS.indexOf(c == '〇' ? '零' : c)));
        }
        return plain(new BigDecimal(decimal.toString()));
    }

    /** A small whole number, as in 第十二批 or （三）; -1 if it is none. */
    public static int ordinal(String folded) {
        BigDecimal value = parse(folded);
        return value == null || value.scale() > 0 || value.compareTo(BigDecimal.valueOf(9_999)) > 0
                ? -1
                : value.intValue();
    }

    /** The digits of a year or date written in Chinese, such as 二〇二四; -1 if they are none. */
    static int digits(String folded) {
        int value = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int d = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c == '〇' || c == 'O' ? '零' : c);
            if (d < 0) {
                return -1;
            }
            value = value * 10 + d;
        }
        return value;
    }
}
