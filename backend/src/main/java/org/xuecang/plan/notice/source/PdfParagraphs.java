package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.List;
import org.xuecang.plan.notice.source.Block.Align;
import org.xuecang.plan.notice.source.RawBlock.RawParagraph;
import org.xuecang.plan.notice.source.RawBlock.RawTable;

/** Joins the lines of a paragraph again: a line goes on when it reached the right edge and the next is not indented. */
final class PdfParagraphs {

    /** How far, in font sizes, a full line may end before the edge: line breaking keeps punctuation off line starts. */
    private static final double RAGGED = 2.3;

    private static final double INDENT = 1.2;

    private final List<RawBlock> blocks = new ArrayList<>();
    private final double left;
    private final double right;
    private final StringBuilder text = new StringBuilder();
    private PdfLine last;
    private Align align = Align.LEFT;

    PdfParagraphs(List<List<PdfLine>> pages) {
        List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
        left = edge(all.stream().mapToDouble(PdfLine::left).sorted().toArray(), 0.05);
        right = edge(all.stream().mapToDouble(PdfLine::right).sorted().toArray(), 0.95);
    }

    private static double edge(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    void line(PdfLine line) {
        if (last != null && !goesOn(line)) {
            flush();
        }
        if (last == null) {
            align = align(line);
        }
        String words = line.text().strip();
        boolean latin = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(words.charAt(0));
        text.append(latin ? " " : "").append(words);
        last = line;
    }

    void table(RawTable table) {
        flush();
        blocks.add(table);
    }

    List<RawBlock> finish() {
        flush();
        return blocks;
    }

    private void flush() {
        if (last != null) {
            blocks.add(new RawParagraph(text.toString(), align, 0));
        }
        text.setLength(0);
        last = null;
    }

    private boolean goesOn(PdfLine next) {
        double size = last.size();
        return align == Align.LEFT
                && last.right() >= right - RAGGED * size
                && next.left() <= left + INDENT * next.size()
                && Math.abs(next.size() - size) < size * 0.2
                && !ParagraphStart.matches(next.text().strip());
    }

    private Align align(PdfLine line) {
        double before = line.left() - left;
        double after = right - line.right();
        double size = line.size();
        if (before > size * 3 && Math.abs(before - after) < size * 2) {
            return Align.CENTER;
        }
        return before > (right - left) * 0.4 && after < before / 2 ? Align.RIGHT : Align.LEFT;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
