package org.xuecang.plan.notice.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.PlanDraft.Operator;

/** Finds the figures of a folded text: number, unit and comparing words, ranges and shares. */
final class Quantities {

    private static final String LEAST = "不得?少于|不得?低于|不小于|至少|最少|超过|高于|多于|大于|突破|超出|>=|≥|>|逾|超";
    private static final String MOST = "不得?超过|不得?高于|不多于|不大于|不突破|至多|最多|低于|少于|小于|<=|≤|<|控制在";
    private static final String EXACT = "达到|达|实现|完成|为|至|到";
    /** 不低于人均4元, 达到生均100元: the figure is one for each head. */
    static final String PER_HEAD = "[人生户]均";

    private static final String N = Numerals.NUMBER;
    private static final String TO = " ?(?:-{1,2}|~|至|到) ?";

    private static final Pattern QUANTITY = Pattern.compile("(?:(?:(?<most>" + MOST + ")|(?<least>" + LEAST
            + ")|(?<exact>" + EXACT + "))(?: ?" + PER_HEAD + ")?)? ?(?<about>大约|约|近)? ?"
            + "(?:(?<fraction>百|千)分之(?<p1>" + N + ")(?:" + TO + "(?:百分之)?(?<p2>" + N + "))?"
            + "|(?<tenths>[一二三四五六七八九])成(?![立为员果人功长本效熟绩都群就套型品年])|(?<n1>" + N + ") ?(?<more1>余|多)? ?(?<u1>"
            + Units.PATTERN + ")?(?:" + TO + "(?<n2>" + N
            + "))? ?(?<more2>余|多)? ?(?<u2>" + Units.PATTERN + ")?)"
            + "(?<more3>余|多)? ?(?<suffix>\\(含\\)以上|及以上|或以上|以上|之上|以内|以下|之内|及以下|左右|上下)?");

    private static final Pattern NOT_COUNTED = Pattern.compile(
            "^(?:的|重点|关键|主要){0,2}(?:方面|层面|环节|阶段|维度|意识|自信|维护|确立|结合|坚持|统筹|转变|务必|层次|等级|步骤|时段|层级|到位|必须|自觉|过硬|明确|一流)");
    private static final Pattern RARELY_COUNTED =
            Pattern.compile("^(?:重点|关键|主要|大类|原则|要求|体系|机制|模块|板块|领域|功能|能力|内容|目标|指标|任务|措施|举措|工作|职责|制度|专项|行动|工程)");
    private static final Pattern COUNTING_VERB = Pattern.compile("(?:完成|落实|实施|开展|推出|制定|建立|新增|建成|办好|办理|达到|推进)$");
    private static final Pattern STARTS_NOTHING = Pattern.compile("[A-Za-z0-9.+×/〇一二三四五六七八九十百千万零-]$");
    private static final Pattern NOT_ONE = Pattern.compile("[统唯同单逐不之专万第某每任另哪这那其进是为有]$");
    /** 至少建成1所: a verb stands between. */
    private static final Pattern AT_LEAST_BEFORE = Pattern.compile("(?:至少|最少|不少于)\\p{IsHan}{1,8}$");

    private static final Pattern COUNT_NOUN = Pattern.compile("(?:数|数量|人数|总数|总量|规模|额|值|率|比例|占比)$");

    private Quantities() {}

    /** The figures of a masked text, see {@link NumberMask}. */
    static List<Quantity> in(String masked) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = QUANTITY.matcher(masked);
        int from = 0;
        while (matcher.find(from)) {
            Quantity quantity = quantity(matcher, masked);
            if (quantity != null) {
                found.add(quantity);
            }
            from = quantity == null ? Math.max(numberStart(matcher) + 1, matcher.start() + 1) : matcher.end();
        }
        return found;
    }

    private static int numberStart(Matcher m) {
        if (m.group("tenths") != null) {
            return m.start("tenths");
        }
        return m.group("fraction") == null ? m.start("n1") : m.start("fraction");
    }

    private static Quantity quantity(Matcher m, String text) {
        if (m.group("tenths") != null) {
            return tenths(m, text);
        }
        boolean fraction = m.group("fraction") != null;
        String number = fraction ? m.group("p1") : m.group("n1");
        String second = fraction ? m.group("p2") : m.group("n2");
        BigDecimal value = Numerals.parse(number);
        BigDecimal upper = second == null ? null : Numerals.parse(second);
        if (value == null) {
            return null;
        }
        String unit = fraction ? (m.group("fraction").equals("百") ? "%" : "‰") : unit(m);
        int end = m.end();
        if (second != null && (upper == null || upper.compareTo(value) <= 0)) {
            // 至 and - lead somewhere else: keep the first number alone.
            if (!fraction && m.group("u1") == null) {
                return null;
            }
            upper = null;
            second = null;
            end = fraction ? m.end("p1") : m.end("u1");
        }
        if (second != null) {
            value = sameScale(value, number, second);
        }
        int start = numberStart(m);
        String before = text.substring(Math.max(0, m.start() - 12), m.start());
        boolean compared = m.group("most") != null || m.group("least") != null || suffixCompares(m);
        if (!isCounted(m, number, unit, before, text.substring(end), compared || second != null)) {
            return null;
        }
        boolean quoted = m.group("most") != null || m.group("least") != null;
        return new Quantity(
                quoted ? m.start() : start,
                start,
                end,
                second != null ? Operator.BETWEEN : operator(m, before),
                value,
                upper,
                unit,
                fraction || unit == null ? -1 : m.group("u2") != null ? m.start("u2") : m.start("u1"),
                m.group("about") != null || "左右".equals(m.group("suffix")) || "上下".equals(m.group("suffix")));
    }

    /** 九成 is 90 %. */
    private static Quantity tenths(Matcher m, String text) {
        if (m.start() > 0
                && Character.isIdeographic(text.charAt(m.start() - 1))
                && m.start() == numberStart(m)
                && !COUNT_NOUN
                        .matcher(text.substring(Math.max(0, m.start() - 4), m.start()))
                        .find()) {
            return null;
        }
        String before = text.substring(Math.max(0, m.start() - 12), m.start());
        BigDecimal value = Numerals.parse(m.group("tenths")).multiply(BigDecimal.TEN);
        boolean quoted = m.group("most") != null || m.group("least") != null;
        int start = quoted ? m.start() : m.start("tenths");
        return new Quantity(
                start, m.start("tenths"), m.end(), operator(m, before), value, null, "%", -1, m.group("about") != null);
    }

    private static String unit(Matcher m) {
        return m.group("u2") != null ? m.group("u2") : m.group("u1");
    }

    /** In 3-5万 the 万 belongs to both. */
    private static BigDecimal sameScale(BigDecimal value, String first, String second) {
        boolean scaledOnce = second.endsWith("万")
                && !first.endsWith("万")
                && Character.isDigit(first.charAt(0))
                && value.compareTo(BigDecimal.valueOf(1_000)) < 0;
        return scaledOnce ? Numerals.parse(first + "万") : value;
    }

    private static boolean suffixCompares(Matcher m) {
        String suffix = m.group("suffix");
        return suffix != null && !"左右".equals(suffix) && !"上下".equals(suffix);
    }

    private static Operator operator(Matcher m, String before) {
        String suffix = m.group("suffix") == null ? "" : m.group("suffix");
        if (m.group("most") != null || suffix.endsWith("内") || (suffix.endsWith("下") && !"上下".equals(suffix))) {
            return Operator.AT_MOST;
        }
        boolean more = m.group("more1") != null || m.group("more2") != null || m.group("more3") != null;
        boolean least = m.group("least") != null || more || suffix.endsWith("以上") || "之上".equals(suffix);
        least |= AT_LEAST_BEFORE.matcher(before).find();
        return least ? Operator.AT_LEAST : Operator.EXACTLY;
    }

    private static boolean isCounted(
            Matcher m, String number, String unit, String before, String after, boolean compared) {
        if (STARTS_NOTHING.matcher(before).find() && m.start() == numberStart(m)) {
            return false;
        }
        boolean chinese = !Character.isDigit(number.charAt(0));
        if (unit == null) {
            boolean counted = compared
                    || (m.group("exact") != null && COUNT_NOUN.matcher(before).find());
            boolean ends = after.isEmpty() || ",。;:、)\n ".indexOf(after.charAt(0)) >= 0;
            return counted && ends && !chinese && COUNT_NOUN.matcher(before).find();
        }
        if ("小时".equals(unit) && !compared && !before.contains("每")) {
            return false;
        }
        if (after.startsWith("组成") || NOT_COUNTED.matcher(after).find()) {
            return false;
        }
        if (RARELY_COUNTED.matcher(after).find()
                && !compared
                && !COUNTING_VERB
                        .matcher(before + (m.group("exact") == null ? "" : m.group("exact")))
                        .find()) {
            return false;
        }
        return !chinese || m.group("fraction") != null || chineseCounts(m, number, unit, before, after, compared);
    }

    private static boolean chineseCounts(
            Matcher m, String number, String unit, String before, String after, boolean compared) {
        boolean scaleOnly = number.chars().allMatch(c -> "百千万".indexOf(c) >= 0);
        if (scaleOnly || "二".equals(number) || "零".equals(number) || "〇".equals(number)) {
            return false;
        }
        if (!"一".equals(number)) {
            return true;
        }
        if (NOT_ONE.matcher(before).find() && m.start() == numberStart(m)) {
            return false;
        }
        boolean atEnd = after.isEmpty() || ",。;、)\n".indexOf(after.charAt(0)) >= 0;
        return compared || (atEnd && !before.isBlank()) || "所家门场次篇部座处名节堂".contains(unit);
    }
}
