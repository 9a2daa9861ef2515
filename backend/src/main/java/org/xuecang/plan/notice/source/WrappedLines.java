package org.xuecang.plan.notice.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which lines of a text were broken for width and go on in the next. A text counts as wrapped when its long
 * lines all end near the same width and many of them end inside a sentence.
 */
record WrappedLines(List<String> lines, double width) {

    private static final double NOT_WRAPPED = Double.MAX_VALUE;
    private static final int SHORTEST_PAGE_WIDTH = 18;
    private static final String SENTENCE_END = "。；;！!？?：:";

    /** What begins a new paragraph even after a full line. */
    private static final Pattern NEW_PARAGRAPH =
            Pattern.compile("^(?:[\\s　]{2,}.*|[\\s　]*(?:" + ParagraphStart.MARKER + ").*)");

    static WrappedLines of(List<String> lines) {
        double[] widths = lines.stream()
                .mapToDouble(WrappedLines::width)
                .filter(w -> w >= SHORTEST_PAGE_WIDTH)
                .sorted()
                .toArray();
        if (widths.length < 6) {
            return new WrappedLines(lines, NOT_WRAPPED);
        }
        // One line may stick out; the page's width is where the longest tenth of the lines end.
        double width = widths[widths.length - 1 - widths.length / 20];
        int near = 0;
        int open = 0;
        for (String line : lines) {
            double w = width(line);
            if (w >= width - 3) {
                near++;
                String stripped = line.strip();
                if (SENTENCE_END.indexOf(stripped.charAt(stripped.length() - 1)) < 0) {
                    open++;
                }
            }
        }
        boolean wrapped = width <= 60 && near * 5 >= widths.length * 2 && open * 2 >= near && near >= 4;
        return new WrappedLines(lines, wrapped ? width : NOT_WRAPPED);
    }

    boolean continues(int line) {
        if (width == NOT_WRAPPED) {
            return false;
        }
        String next = lines.get(line + 1);
        return width(lines.get(line)) >= width - 3
                && !next.isBlank()
                && !NEW_PARAGRAPH.matcher(next).matches();
    }

    /** Width in full-width characters. */
    static double width(String line) {
        double width = 0;
        String stripped = line.stripTrailing();
        for (int i = 0; i < stripped.length(); i++) {
            width += stripped.charAt(i) < 0x2000 ? 0.5 : 1;
        }
        return width;
    }
}
