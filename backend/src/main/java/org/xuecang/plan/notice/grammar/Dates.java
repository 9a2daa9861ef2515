package org.xuecang.plan.notice.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and deadlines in folded text. */
public final class Dates {

    private static final String YEAR = "(?<year>\\d{4}|[一二][〇零0O一二三四五六七八九]{3})";
    private static final String MONTH = "(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DAY = "(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})";

    /** A whole date, as under a signature or in an information table. */
    private static final Pattern DATE =
            Pattern.compile("(?:" + YEAR + " ?(?:年|[-./]) ?" + MONTH + " ?(?:月|[-./]) ?" + DAY + " ?日?)");

    private static final Pattern DATE_LINE = Pattern.compile("[(]?(?:" + DATE.pattern() + ")[)]?");

    /**
     * A deadline: something dated with 前, 底, 末, 内 or 到 … about it. What stands before the year tells 到2027年
     * (a goal) from 2027年 (the plan's year, no deadline).
     */
    private static final Pattern DUE =
            Pattern.compile("(?<to>截至|截止到?|到|至|于|在|力争)? ?(?:(?:" + YEAR + " ?年?|(?<rel>今年|本年|当年|明年|年)) ?)?"
                    + "(?:" + MONTH + " ?月份? ?(?:" + DAY + " ?[日号])?|(?<half>上半年|下半年)|第?(?<quarter>[一二三四1-4])季度)?"
                    + " ?(?<part>上旬|中旬|下旬|月?底|年?底|年?末|内|初)? ?(?<before>之前|以前|前)?");

    /** Cheap test that a deadline may begin here. */
    private static final Pattern DUE_START =
            Pattern.compile("(?:截至|截止到?|到|至|于|在|力争)? ?(?:\\d{4} ?年|[一二][〇零0O一二三四五六七八九]{3}年|今年|本年|当年|明年|年底|年末|年内"
                    + "|\\d{1,2} ?月|[一二三四五六七八九十]{1,3}月|上半年|下半年|第?[一二三四1-4]季度)");

    private static final Pattern CELL_MONTH = Pattern.compile("(?:" + YEAR + " ?[年./-] ?)" + MONTH + "(?: ?月|$)|"
            + YEAR.replace("<year>", "<year2>") + " ?年$|^" + MONTH.replace("<month>", "<month2>") + " ?月份?");

    private Dates() {}

    /**
     * A deadline in a text.
     *
     * @param date the last day, or null if the notice gives no year for it or the date does not exist
     * @param ambiguous whether the words can also be read as another day
     * @param impossible whether the words name a day that is not in the calendar
     */
    public record Due(int start, int end, LocalDate date, boolean ambiguous, boolean impossible) {}

    /** The date that is the whole of a line, or null. */
    public static LocalDate line(String folded) {
        Matcher matcher = DATE_LINE.matcher(folded.replace(" ", ""));
        return matcher.matches() ? date(matcher) : null;
    }

    /** The first whole date in a text, or null. */
    public static LocalDate first(String folded) {
        Matcher matcher = DATE.matcher(folded);
        return matcher.find() ? date(matcher) : null;
    }

    /** Whether a line has the form of a date, be it in the calendar or not. */
    public static boolean isDateLine(String folded) {
        return DATE_LINE.matcher(folded.replace(" ", "")).matches();
    }

    private static LocalDate date(Matcher matcher) {
        try {
            return LocalDate.of(
                    Numerals.digits(matcher.group("year")),
                    Numerals.ordinal(matcher.group("month")),
                    Numerals.ordinal(matcher.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The deadlines of a text. {@code year} is taken where a deadline names none; null if there is none to take. */
    public static List<Due> deadlines(String folded, Integer year) {
        List<Due> dues = new ArrayList<>();
        Matcher start = DUE_START.matcher(folded);
        Matcher due = DUE.matcher(folded);
        int from = 0;
        Integer lastYear = year;
        while (start.find(from)) {
            due.region(start.start(), folded.length());
            if (!due.lookingAt() || due.end() <= start.start()) {
                from = start.end();
                continue;
            }
            if (isDeadline(due, folded)) {
                Integer named = named(due, lastYear);
                dues.add(due(due, named));
                lastYear = named == null ? lastYear : named;
            } else if (due.group("year") != null && due.group("year").length() == 4) {
                lastYear = Numerals.digits(due.group("year"));
            }
            from = Math.max(start.end(), due.end());
        }
        return dues;
    }

    /** The deadline that is the whole content of a cell or line, where a bare 12月 is one too; null if it is none. */
    public static Due inCell(String folded, Integer year) {
        List<Due> dues = deadlines(folded, year);
        if (!dues.isEmpty()) {
            return dues.getLast();
        }
        LocalDate whole = first(folded);
        if (whole != null) {
            return new Due(0, folded.length(), whole, false, false);
        }
        Matcher month = CELL_MONTH.matcher(folded);
        if (!month.find()) {
            return null;
        }
        String writtenYear = month.group("year") == null ? month.group("year2") : month.group("year");
        String writtenMonth = month.group("month") == null ? month.group("month2") : month.group("month");
        Integer of = writtenYear == null ? year : Integer.valueOf(Numerals.digits(writtenYear));
        int number = writtenMonth == null ? 12 : Numerals.ordinal(writtenMonth);
        boolean known = of != null && number >= 1 && number <= 12;
        return new Due(
                month.start(), month.end(), known ? YearMonth.of(of, number).atEndOfMonth() : null, false, false);
    }

    private static boolean isDeadline(Matcher due, String folded) {
        boolean day = due.group("day") != null;
        boolean month = due.group("month") != null;
        String part = due.group("part");
        boolean before = due.group("before") != null;
        boolean to = due.group("to") != null && !"于在".contains(due.group("to"));
        if (due.start() > 0
                && folded.charAt(due.start()) != '到'
                && "每-~至".indexOf(folded.charAt(due.start() - 1)) >= 0) {
            return false;
        }
        if ((due.group("to") != null && due.group("to").startsWith("截")) || "初".equals(part)) {
            return false;
        }
        if (before) {
            return due.group("year") != null
                    || due.group("rel") != null
                    || month
                    || due.group("half") != null
                    || due.group("quarter") != null;
        }
        if (part != null) {
            return !"内".equals(part) || due.group("year") != null || due.group("rel") != null;
        }
        boolean dated = day || month || due.group("half") != null || due.group("quarter") != null;
        return to && (dated || due.group("year") != null) && followedByGoal(due, folded);
    }

    /** 到2027年 is a goal's date when the sentence goes on after it; 到2027年级 is not. */
    private static boolean followedByGoal(Matcher due, String folded) {
        return due.end() >= folded.length() || "级度间的".indexOf(folded.charAt(due.end())) < 0;
    }

    private static Integer named(Matcher due, Integer year) {
        if (due.group("year") != null) {
            return Numerals.digits(due.group("year"));
        }
        return "明年".equals(due.group("rel")) && year != null ? Integer.valueOf(year + 1) : year;
    }

    private static Due due(Matcher due, Integer year) {
        if (year == null) {
            return new Due(due.start(), due.end(), null, false, false);
        }
        boolean month = due.group("month") != null;
        boolean before = due.group("before") != null;
        boolean marked = due.group("part") != null || due.group("day") != null;
        // 2013年3月前 is read as "by the end of March", 2020年前 as "by the end of 2020"; both may mean the day before.
        boolean ambiguous = before && !marked;
        try {
            LocalDate date = month ? inMonth(due, year) : inYear(due, year);
            return new Due(due.start(), due.end(), date, ambiguous, false);
        } catch (DateTimeException e) {
            return new Due(due.start(), due.end(), null, false, true);
        }
    }

    private static LocalDate inMonth(Matcher due, int year) {
        YearMonth month = YearMonth.of(year, Numerals.ordinal(due.group("month")));
        if (due.group("day") != null) {
            return month.atDay(Numerals.ordinal(due.group("day")));
        }
        return switch (due.group("part") == null ? "" : due.group("part")) {
            case "上旬" -> month.atDay(10);
            case "中旬" -> month.atDay(20);
            default -> month.atEndOfMonth();
        };
    }

    private static LocalDate inYear(Matcher due, int year) {
        if ("上半年".equals(due.group("half"))) {
            return LocalDate.of(year, 6, 30);
        }
        if (due.group("quarter") != null) {
            int quarter = Numerals.ordinal(due.group("quarter"));
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }
        return LocalDate.of(year, 12, 31);
    }
}
