package org.xuecang.plan.notice;

import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Passage;

/** Parts the heading that a numbered paragraph begins with from its text. Either may be empty, not both. */
record Heading(Passage heading, Passage text) {

    private static final int LONGEST = 45;
    private static final int LONGEST_LABEL = 25;
    private static final Pattern INTRODUCES = Pattern.compile("如下|包括|以下|下列|分别|要求是");
    private static final Pattern FIGURE = Pattern.compile("\\d(?!\\d{0,3}年)[^,。]{0,6}(?:以上|以内|个|所|门|项|场|家|名|%|人次)");

    /** @param more whether text follows in other paragraphs, so that a short line can only be a heading */
    static Heading of(Passage line, int bold, boolean more) {
        String folded = line.folded();
        int end = end(folded, bold, more);
        if (end <= 0 || FIGURE.matcher(folded.substring(0, end)).find()) {
            return new Heading(Passage.EMPTY, line);
        }
        Passage heading = line.slice(0, end).trim(" 。:.;");
        return heading.isEmpty()
                ? new Heading(Passage.EMPTY, line)
                : new Heading(heading, line.from(end).trimStart(" 。:."));
    }

    private static int end(String folded, int bold, boolean more) {
        if (bold >= 2 && bold <= LONGEST + 15 && bold < folded.length()) {
            return bold;
        }
        int stop = outside(folded, '。');
        int colon = outside(folded, ':');
        if (colon >= 2 && colon <= LONGEST_LABEL && (stop < 0 || colon < stop) && colon + 1 < folded.length()) {
            String label = folded.substring(0, colon);
            if (label.indexOf(',') < 0 && !INTRODUCES.matcher(label).find()) {
                return colon + 1;
            }
        }
        if (stop >= 2 && stop <= LONGEST && stop + 1 < folded.length()) {
            return stop + 1;
        }
        boolean whole = stop < 0 || stop == folded.length() - 1;
        return more && whole && folded.length() <= LONGEST + 15 ? folded.length() : -1;
    }

    /** The first such mark outside quotation marks and brackets. */
    private static int outside(String folded, char mark) {
        int depth = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ("“《([".indexOf(c) >= 0) {
                depth++;
            } else if ("”》)]".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (c == mark && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
