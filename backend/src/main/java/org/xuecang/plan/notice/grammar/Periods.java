package org.xuecang.plan.notice.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years a title or text speaks of. */
public record Periods(int year, Integer yearEnd) {

    private static final Pattern RANGE = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2}) ?年?度? ?(?:-{1,2}|~|至|到) ?((?:19|20)\\d{2})(?!\\d) ?(?:学?年|[)]|$)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d) ?学?年?");
    private static final Pattern WRITTEN_YEAR = Pattern.compile("[一二][〇零0O][〇零0O一二三四五六七八九]{2}(?=年)");

    /** 十四五, 十五五: the five-year plans, of which the sixth began in 1981. */
    private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("“(十[一二三四五六七八九]?)五[”时规]");

    /** The period named in a text, or null. */
    public static Periods in(String folded) {
        Matcher range = RANGE.matcher(folded);
        if (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            if (from < to) {
                return new Periods(from, to);
            }
        }
        Matcher year = YEAR.matcher(folded);
        if (year.find()) {
            return new Periods(Integer.parseInt(year.group(1)), null);
        }
        Matcher written = WRITTEN_YEAR.matcher(folded);
        if (written.find()) {
            return new Periods(Numerals.digits(written.group()), null);
        }
        Matcher plan = FIVE_YEAR_PLAN.matcher(folded);
        if (plan.find()) {
            int first = 1981 + (Numerals.ordinal(plan.group(1)) - 6) * 5;
            return new Periods(first, first + 4);
        }
        return null;
    }
}
