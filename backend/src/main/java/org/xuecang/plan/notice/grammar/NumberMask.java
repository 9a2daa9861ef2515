package org.xuecang.plan.notice.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out the numbers of a folded text that are never targets, so that what remains can be read plainly: years,
 * dates, document numbers, ordinals and batches, ages and durations, telephones, names in quotation marks, ratios,
 * denominators (每万人), how often something is reported, copies of a paper, what has been reached already, and the figure from which something rises.
 */
final class NumberMask {

    /** Stands for what is no part of a noun. */
    static final char BLANK = '\u0001';

    /** Stands for the characters of a name in quotation marks, which belong to the noun they stand in. */
    static final char NAME = '\u0002';

    private static final Pattern NAMES = Pattern.compile("“[^“”\n]{1,60}+”|《[^《》\n]{1,80}+》");

    private static final String N = Numerals.NUMBER;

    private static final String PERIOD = "(?:个?月|[半一]?年|季度?|个?学期|周|天|日|个?星期|旬)";
    private static final String REPORTS = "通报|报送|上报|汇报|报告|反馈|公布|公示|调度|督查|督办|督导|检查|抽查|巡查|小结|总结|会商|研判|更新|维护|例会";

    private static final List<Pattern> NEVER = List.of(
            // how often something is reported or looked after, and how many copies of a paper
            Pattern.compile("每 ?(?:" + N + ")? ?" + PERIOD + "[^,。;:、\n\\d]{0,8}?(?:" + REPORTS + ")[^,。;:、\n\\d]{0,4}?"
                    + N + " ?次"),
            Pattern.compile("(?:一式|(?:复印件|原件|盖章件|纸质[稿件版]|申报[表书]|推荐表|汇总表)各?) ?" + N + " ?份"),
            // years, also as placeholders and ranges, and school years
            Pattern.compile(
                    "(?:19|20)\\d{2} ?年?(?:-{1,2}|~|至|到)(?:19|20)?\\d{2} ?学?年?|(?<!\\d)(?:19|20)\\d{2} ?学?年|20[xX*×]{2}"),
            Pattern.compile("[一二][〇零一二三四五六七八九]{3}年"),
            // dates
            Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?:份| ?\\d{1,2} ?[日号]| ?[一二三四五六七八九十]{1,3}日)?"),
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}"),
            // document numbers and ordinals
            Pattern.compile("[\\[(]\\d{4}[\\])] ?\\d{1,5} ?号|\\d{1,6} ?号"),
            Pattern.compile("第 ?" + N + "(?: ?[、和及至-] ?第? ?" + N + ")*(?: ?(?:批次|[批届轮次]|期(?![间末限中])))?"),
            Pattern.compile("(?<![目以之年月日底])前 ?" + N + "|[每逐] ?(?:" + N + ")(?! ?[个名所] ?以上)(?:年|个?月|周|天)?"),
            // ages, durations, hours of the day
            Pattern.compile(N + "(?:(?:-|~|至|到)" + N + ")? ?(?:周岁|岁|分钟|秒|个?月|个?工作日|日|天|年|个?星期|周|学年|学期|时(?!长))"),
            // telephones and other long numbers, codes and ratios
            Pattern.compile("\\d{3,4}-\\d{7,8}|(?<![\\d.])\\d{7,}(?! ?[个所家门项人名场次元万亿])"),
            Pattern.compile("[A-Za-z+×*/#]\\d++|\\d++[A-Za-z+×*]|\\d++:\\d++"),
            // rewards and points
            Pattern.compile("(?:给予|奖励|补助|补贴|扣除?|加)[^,。;\n0-9]{0,6}" + N + " ?[万千]?[元分]"),
            // what is referred to
            Pattern.compile("(?:上述|以下|下列|如下|前述|这|该|围绕|聚焦|其余)" + N),
            // what is there already
            Pattern.compile("(?<!依托|利用|整合|盘活|依靠|统筹|发挥|对|将)(?:已有|现有|原有|已建成?|已达到?|已累计|已完成|已创建|累计建成)[^,。;\n]{0,16}?" + N),
            Pattern.compile("(?:截至|截止|目前|去年|上年|过去)[^。;\n]{0,200}+"),
            Pattern.compile("[由从][^,。;\n]{0,16}?" + N + " ?[%个所家门项人名]{0,2}(?=提高|提升|增加|上升|扩大|增长)"),
            Pattern.compile(N + " ?[%个所家门项人名]{0,2}的?基础上"));

    /** A rise against last year states a goal, although it names last year. */
    private static final Pattern COMPARED = Pattern.compile("[较比](?:去年|上年)");

    private NumberMask() {}

    static String apply(String folded) {
        char[] masked = COMPARED.matcher(folded)
                .replaceAll(m -> "较".repeat(m.group().length()))
                .toCharArray();
        cover(masked, NAMES, NAME);
        for (Pattern pattern : NEVER) {
            cover(masked, pattern, BLANK);
        }
        return new String(masked);
    }

    private static void cover(char[] masked, Pattern pattern, char with) {
        Matcher matcher = pattern.matcher(new String(masked));
        while (matcher.find()) {
            Arrays.fill(masked, matcher.start(), matcher.end(), with);
        }
    }

    /** The masked text with deadlines blanked out as well. */
    static String without(String masked, List<Dates.Due> dues) {
        char[] left = masked.toCharArray();
        for (Dates.Due due : dues) {
            Arrays.fill(left, due.start(), due.end(), BLANK);
        }
        return new String(left);
    }
}
