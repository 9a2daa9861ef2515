package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The glyphs of one line, from left to right. */
record PdfLine(List<PdfGlyph> glyphs) {

    /** A gap this wide, in font sizes, was meant as a space. */
    private static final double SPACE = 0.9;

    /** Lines from top to bottom. Glyphs belong to a line when their base lines differ by less than half a size. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y).thenComparingDouble(PdfGlyph::x));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        double y = 0;
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - y > glyph.size() * 0.5) {
                lines.add(sortedLine(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                y = glyph.y();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(sortedLine(line));
        }
        return lines;
    }

    private static PdfLine sortedLine(List<PdfGlyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
        return new PdfLine(List.copyOf(glyphs));
    }

    double left() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double size() {
        return glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            if (before != null && glyph.x() - before.right() > gap(before, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString();
    }

    /** Latin words are parted by narrow spaces; between Chinese and digits a narrow gap is only typography. */
    private static double gap(PdfGlyph before, PdfGlyph after) {
        boolean latin = isLetter(before) && isLetter(after);
        return Math.max(before.size(), after.size()) * (latin ? 0.2 : SPACE);
    }

    private static boolean isLetter(PdfGlyph glyph) {
        char c = glyph.text().charAt(0);
        return c < 0x250 && Character.isLetter(c);
    }
}
