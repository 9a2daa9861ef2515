package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.List;
import org.xuecang.plan.notice.source.Block.Align;

/** What an extractor found, before the source text is put together. */
sealed interface RawBlock {

    record RawParagraph(String text, Align align, int boldPrefix) implements RawBlock {
        static RawParagraph plain(String text) {
            return new RawParagraph(text, Align.UNKNOWN, 0);
        }
    }

    /** A full grid, in which a merged cell is the same object in every place it covers. */
    record RawTable(List<List<RawCell>> rows) implements RawBlock {

        /** Fills short rows with empty cells, so that every row has the same number of places. */
        static RawTable of(List<List<RawCell>> rows) {
            int columns = rows.stream().mapToInt(List::size).max().orElse(0);
            List<List<RawCell>> full = new ArrayList<>();
            for (List<RawCell> row : rows) {
                List<RawCell> cells = new ArrayList<>(row);
                while (cells.size() < columns) {
                    cells.add(new RawCell());
                }
                full.add(cells);
            }
            return new RawTable(full);
        }
    }

    /** A cell, filled while a table is walked. */
    final class RawCell {
        private final List<RawParagraph> paragraphs = new ArrayList<>();

        List<RawParagraph> paragraphs() {
            return paragraphs;
        }

        RawCell add(RawParagraph paragraph) {
            paragraphs.add(paragraph);
            return this;
        }
    }
}
