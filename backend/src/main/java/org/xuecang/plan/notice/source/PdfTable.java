package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuecang.plan.notice.source.RawBlock.RawCell;
import org.xuecang.plan.notice.source.RawBlock.RawParagraph;
import org.xuecang.plan.notice.source.RawBlock.RawTable;

/** A table read from ruled lines: the lines make a grid, and places without a line between them are one cell. */
final class PdfTable {

    private static final double SAME = 3;
    private static final double NARROWEST = 60;
    private static final double LOWEST = 12;
    private static final int MAX_PLACES = 20_000;

    private final double[] xs;
    private final double[] ys;
    /** For each place of the grid the number of the cell it belongs to. */
    private final int[] cell;

    private final Map<Integer, List<PdfGlyph>> glyphs = new HashMap<>();

    private PdfTable(double[] xs, double[] ys, List<PdfRule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.cell = new int[(xs.length - 1) * (ys.length - 1)];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = i;
        }
        int columns = xs.length - 1;
        for (int r = 0; r < ys.length - 1; r++) {
            for (int c = 0; c < columns; c++) {
                double x = (xs[c] + xs[c + 1]) / 2;
                double y = (ys[r] + ys[r + 1]) / 2;
                if (c + 1 < columns && !ruled(rules, false, xs[c + 1], y)) {
                    merge(r * columns + c, r * columns + c + 1);
                }
                if (r + 2 < ys.length && !ruled(rules, true, ys[r + 1], x)) {
                    merge(r * columns + c, (r + 1) * columns + c);
                }
            }
        }
    }

    /** The tables of a page from top to bottom. */
    static List<PdfTable> find(PdfPage page) {
        List<PdfTable> tables = new ArrayList<>();
        for (List<PdfRule> group : PdfRuleGroups.connected(page.rules())) {
            double[] xs = positions(group, false);
            double[] ys = positions(group, true);
            boolean large = xs.length >= 3
                    && ys.length >= 2
                    && xs[xs.length - 1] - xs[0] >= NARROWEST
                    && ys[ys.length - 1] - ys[0] >= LOWEST;
            if (large && (long) xs.length * ys.length <= MAX_PLACES) {
                tables.add(new PdfTable(xs, ys, group));
            }
        }
        tables.sort((a, b) -> Double.compare(a.top(), b.top()));
        return tables;
    }

    private static double[] positions(List<PdfRule> rules, boolean horizontal) {
        TreeMap<Double, Double> positions = new TreeMap<>();
        for (PdfRule rule : rules) {
            if (rule.horizontal() == horizontal
                    && positions.subMap(rule.at() - SAME, rule.at() + SAME).isEmpty()) {
                positions.put(rule.at(), rule.at());
            }
        }
        return positions.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean ruled(List<PdfRule> rules, boolean horizontal, double at, double across) {
        for (PdfRule rule : rules) {
            if (rule.horizontal() == horizontal
                    && Math.abs(rule.at() - at) <= SAME
                    && rule.from() - SAME <= across
                    && rule.to() + SAME >= across) {
                return true;
            }
        }
        return false;
    }

    private int root(int place) {
        int root = place;
        while (cell[root] != root) {
            root = cell[root];
        }
        return root;
    }

    private void merge(int a, int b) {
        int first = Math.min(root(a), root(b));
        cell[Math.max(root(a), root(b))] = first;
    }

    double top() {
        return ys[0];
    }

    /** Keeps a glyph that lies in the table; answers whether it does. */
    boolean take(PdfGlyph glyph) {
        int column = index(xs, glyph.centerX());
        int row = index(ys, glyph.centerY());
        if (column < 0 || row < 0) {
            return false;
        }
        glyphs.computeIfAbsent(root(row * (xs.length - 1) + column), key -> new ArrayList<>())
                .add(glyph);
        return true;
    }

    private static int index(double[] edges, double at) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (at >= edges[i] && at < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    RawTable toRaw() {
        Map<Integer, RawCell> cells = new HashMap<>();
        List<List<RawCell>> rows = new ArrayList<>();
        int columns = xs.length - 1;
        for (int r = 0; r + 1 < ys.length; r++) {
            List<RawCell> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                row.add(cells.computeIfAbsent(root(r * columns + c), this::filled));
            }
            rows.add(row);
        }
        return RawTable.of(rows);
    }

    /** Lines of a cell: a new paragraph where a number begins or the line before ended early after a full stop. */
    private RawCell filled(int place) {
        RawCell raw = new RawCell();
        List<PdfLine> lines = PdfLine.of(glyphs.getOrDefault(place, List.of()));
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        StringBuilder text = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            String words = line.text().strip();
            boolean early = before != null && before.right() < right - 2.3 * before.size();
            boolean ended = !text.isEmpty() && "。；;".indexOf(text.charAt(text.length() - 1)) >= 0;
            if (before != null && (ParagraphStart.matches(words) || (early && ended))) {
                raw.add(RawParagraph.plain(text.toString()));
                text.setLength(0);
            }
            text.append(words);
            before = line;
        }
        if (!text.isEmpty()) {
            raw.add(RawParagraph.plain(text.toString()));
        }
        return raw;
    }
}
