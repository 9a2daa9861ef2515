package org.xuecang.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/** Rows of text with a separator, as spreadsheets copy and save them: a quoted cell may hold separators, quotes, line breaks. */
final class SeparatedText {

    private final String text;
    private final char separator;
    private final int mostRows;
    private final int mostColumns;
    private final List<SheetRowsReader.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    SeparatedText(String text, char separator, int mostRows, int mostColumns) {
        this.text = text;
        this.separator = separator;
        this.mostRows = mostRows;
        this.mostColumns = mostColumns;
    }

    /** No more rows than the most and one. */
    List<SheetRowsReader.Row> rows() {
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() <= mostRows; i++) {
            char at = text.charAt(i);
            if (quoted) {
                boolean doubled = at == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (at == '"' && !doubled) {
                    quoted = false;
                } else {
                    cell.append(at);
                    i += doubled ? 1 : 0;
                }
            } else if (at == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (at == separator) {
                endCell();
            } else if (at == '\n') {
                endRow();
            } else if (at != '\r') {
                cell.append(at);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endCell() {
        if (cells.size() < mostColumns) {
            cells.add(cell.toString());
        }
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new SheetRowsReader.Row(rows.size() + 1, List.copyOf(cells)));
        cells = new ArrayList<>();
    }
}
