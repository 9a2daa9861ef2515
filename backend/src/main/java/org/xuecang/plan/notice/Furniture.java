package org.xuecang.plan.notice;

import java.util.regex.Pattern;
import org.xuecang.plan.notice.grammar.Dates;

/** Lines of a notice that belong to its form and not to its plan. Patterns run on folded text. */
final class Furniture {

    static final Pattern ANNEX =
            Pattern.compile("^附 ?[件表] ?(?<no>\\d{1,2}|[一二三四五六七八九十]{1,3})? ?[-.]? ?:? ?(?<title>.*)$");
    static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "[\\p{IsHan}A-Za-z]{1,20} ?(?:[\\[(] ?(?:\\d{4}|20[xX*×]{2}) ?[\\])]|(?:\\d{4}) ?年) ?第? ?(?:\\d{1,5}|[xX*×]{1,4}) ?号");

    private static final Pattern NOTE = Pattern.compile(
            "^[(]?(?:此件|本件|主动公开|依申请公开|公开方式|信息公开)[^。]{0,20}[)]?$|^抄 ?[送报][:：].*|^(?:主题词|联系人|联系电话|咨询电话|电话|传真|邮箱|电子邮箱|地址) ?:.*");
    private static final Pattern PRINTED = Pattern.compile("^.{0,40}\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日 ?印[发制]?$");
    private static final Pattern SIGNED_ON_LINE = Pattern.compile(
            "^(?<issuer>[\\p{IsHan}、 ]{3,40}?) +(?<date>(?:\\d{4}|[一二][〇零0O一二三四五六七八九]{3}) ?年 ?.{1,3} ?月 ?.{1,3} ?日)$");

    private static final Pattern OPEN_DATE =
            Pattern.compile("(?:\\d{4}|20[xX*×]{2}|[xX*×]{4}) ?年 ?[\\dxX*×]{1,2} ?月 ?[\\dxX*×]{1,2} ?日");

    private Furniture() {}

    static boolean isNote(String folded) {
        return NOTE.matcher(folded).find() || isPrinted(folded);
    }

    static boolean isPrinted(String folded) {
        return PRINTED.matcher(folded).matches();
    }

    static java.util.regex.Matcher signedOnLine(String folded) {
        return SIGNED_ON_LINE.matcher(folded);
    }

    /** A line that is a date, or the place of one: 20XX年X月X日. */
    static boolean isDate(String folded) {
        return Dates.isDateLine(folded) || OPEN_DATE.matcher(folded).matches();
    }
}
