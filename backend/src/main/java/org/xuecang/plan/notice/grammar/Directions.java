package org.xuecang.plan.notice.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds goals that name a direction and no number: 扩大…率, …率逐年提高. */
final class Directions {

    private static final String MEASURE = "(?:(?<!效|利|频|概|速)率|比例|占比|人数)";
    private static final String UP = "(?:提高|提升|扩大|增加|增长|上升)";
    private static final String STEADILY = "(?:逐年|逐步|稳步|不断|持续|进一步|明显|显著|大幅)";

    private static final Pattern VERB_FIRST = Pattern.compile("(?<verb>" + STEADILY + "?" + UP + ")(?<subject>[^,。;:、\n"
            + NumberMask.BLANK + "]{1,40}?" + MEASURE + ")(?=[,。;:、\n和与及]|$)");
    private static final Pattern VERB_LAST = Pattern.compile("(?<subject>[^,。;:、\n" + NumberMask.BLANK + "]{1,40}?"
            + MEASURE + ")(?<verb>" + STEADILY + "(?:有所|得到)?" + UP + ")(?=[,。;:、\n]|$)");

    private static final Pattern OURS = Pattern.compile("^(?:全|我|本)(?:市|县|区|镇|省|乡|街道)");

    /** Those who hold what the share is of, before a level's name: 居民省… */
    private static final Pattern HOLDERS =
            Pattern.compile("^\\p{IsHan}{0,8}?(?:居民|市民|群众|村民|学员|职工|老年人|人口)(?=国家|省|市|县|区)");

    record Direction(int subjectStart, int subjectEnd, int verbStart, int verbEnd, boolean share) {}

    private Directions() {}

    static List<Direction> in(String masked, List<Quantity> quantities) {
        List<Direction> found = new ArrayList<>();
        for (Pattern pattern : List.of(VERB_FIRST, VERB_LAST)) {
            Matcher matcher = pattern.matcher(masked);
            while (matcher.find()) {
                int from = matcher.start();
                int to = Clauses.clauseEnd(masked, matcher.end());
                if (quantities.stream().noneMatch(q -> q.start() >= from && q.start() < to)) {
                    found.add(direction(matcher, masked));
                }
            }
        }
        return found;
    }

    private static Direction direction(Matcher matcher, String masked) {
        int start = matcher.start("subject");
        int end = matcher.end("subject");
        for (Pattern strip : List.of(OURS, HOLDERS)) {
            Matcher leading = strip.matcher(masked).region(start, end);
            if (leading.find()) {
                start = leading.end();
            }
        }
        boolean share = masked.charAt(end - 1) != '数';
        return new Direction(start, end, matcher.start("verb"), matcher.end("verb"), share);
    }
}
