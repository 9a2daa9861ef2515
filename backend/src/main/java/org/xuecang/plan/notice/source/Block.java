package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph or a table of the notice, in reading order. */
public sealed interface Block {

    /** Where a paragraph stands on the page; UNKNOWN in plain text. */
    enum Align {
        UNKNOWN,
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A paragraph.
     *
     * @param passage its words without leading and trailing white space, never empty
     * @param boldPrefix how many of its first characters are bold while the rest is not, else 0
     */
    record Paragraph(Passage passage, Align align, int boldPrefix) implements Block {
        public String text() {
            return passage.text();
        }

        public String folded() {
            return passage.folded();
        }
    }

    /** A table as a full grid: a merged cell stands in every place it covers, as the same object. */
    record Table(List<List<Cell>> rows) implements Block {
        public int columns() {
            return rows.isEmpty() ? 0 : rows.getFirst().size();
        }

        public boolean startsAt(int row, int column) {
            Cell cell = rows.get(row).get(column);
            return (row == 0 || rows.get(row - 1).get(column) != cell)
                    && (column == 0 || rows.get(row).get(column - 1) != cell);
        }
    }

    /** A cell with its paragraphs. Compared by identity, since equal words do not make a merged cell. */
    final class Cell {
        private final List<Paragraph> paragraphs;

        Cell(List<Paragraph> paragraphs) {
            this.paragraphs = List.copyOf(paragraphs);
        }

        public List<Paragraph> paragraphs() {
            return paragraphs;
        }

        /** All its words as one passage, without breaks. */
        public Passage passage() {
            List<Passage> parts = new ArrayList<>();
            for (Paragraph paragraph : paragraphs) {
                parts.add(paragraph.passage());
            }
            return parts.isEmpty() ? Passage.EMPTY : Passage.join(parts, "");
        }

        public boolean isEmpty() {
            return paragraphs.isEmpty();
        }

        @Override
        public String toString() {
            return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("/"));
        }
    }
}
