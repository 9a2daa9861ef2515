package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.RawBlock.RawCell;
import org.xuecang.plan.notice.source.RawBlock.RawParagraph;
import org.xuecang.plan.notice.source.RawBlock.RawTable;
import org.xuecang.plan.notice.source.TextExtractor.Found;

/**
 * A table copied from a page as one cell a line: the column names stand below each other, the first of them 序号, and
 * each row begins with the next number on a line of its own. Within a row numbered lines stay in one cell; the last
 * cells are those after them.
 */
final class LineByLineTable {

    private static final Pattern ORDINAL_NAME = Pattern.compile("[序編编][　 ]*[号號]");
    private static final Pattern COLUMN_NAME = Pattern.compile("[\\p{IsHan}（）()/、　 ]{2,12}");
    private static final Pattern ITEM = Pattern.compile("^[（(]?\\d{1,2}(?:[）)、．]|\\.(?!\\d)).*");
    private static final int MAX_COLUMNS = 8;

    private LineByLineTable() {}

    static Found find(List<String> lines, int start) {
        if (!ORDINAL_NAME.matcher(lines.get(start).strip()).matches()) {
            return null;
        }
        List<RawCell> head = new ArrayList<>();
        int at = start;
        while (at < lines.size() && !isOrdinal(lines.get(at), 1)) {
            String line = lines.get(at).strip();
            if (!line.isEmpty()) {
                if (!COLUMN_NAME.matcher(line).matches() || head.size() == MAX_COLUMNS) {
                    return null;
                }
                head.add(TextExtractor.cell(line));
            }
            at++;
        }
        if (at == lines.size() || head.size() < 3) {
            return null;
        }
        List<List<RawCell>> rows = new ArrayList<>();
        rows.add(head);
        int ordinal = 1;
        while (at < lines.size() && isOrdinal(lines.get(at), ordinal)) {
            int end = at + 1;
            List<String> row = new ArrayList<>();
            while (end < lines.size() && !isOrdinal(lines.get(end), ordinal + 1)) {
                if (lines.get(end).isBlank() && row.size() >= head.size() - 1 && lastRow(lines, end, ordinal + 1)) {
                    break;
                }
                if (!lines.get(end).isBlank()) {
                    row.add(lines.get(end).strip());
                }
                end++;
            }
            rows.add(cells(lines.get(at).strip(), row, head.size()));
            at = end;
            ordinal++;
        }
        return new Found(RawTable.of(rows), at);
    }

    private static boolean isOrdinal(String line, int ordinal) {
        return line.strip().equals(Integer.toString(ordinal));
    }

    private static boolean lastRow(List<String> lines, int from, int ordinal) {
        for (int i = from; i < lines.size(); i++) {
            if (isOrdinal(lines.get(i), ordinal)) {
                return false;
            }
        }
        return true;
    }

    /** Numbered lines form one cell; the single lines before and after them are the other cells. */
    private static List<RawCell> cells(String ordinal, List<String> lines, int columns) {
        List<RawCell> cells = new ArrayList<>();
        cells.add(TextExtractor.cell(ordinal));
        for (String line : lines) {
            boolean sameCell = ITEM.matcher(line).matches()
                    && cells.size() > 1
                    && !cells.getLast().paragraphs().isEmpty()
                    && ITEM.matcher(cells.getLast().paragraphs().getLast().text())
                            .matches();
            if (sameCell || cells.size() == columns) {
                cells.getLast().add(RawParagraph.plain(line));
            } else {
                cells.add(TextExtractor.cell(line));
            }
        }
        return cells;
    }
}
