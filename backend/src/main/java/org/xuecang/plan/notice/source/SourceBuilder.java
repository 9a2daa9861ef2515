package org.xuecang.plan.notice.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.UnreadableNotice;
import org.xuecang.plan.notice.UnreadableNotice.Reason;
import org.xuecang.plan.notice.source.Block.Cell;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Block.Table;
import org.xuecang.plan.notice.source.RawBlock.RawCell;
import org.xuecang.plan.notice.source.RawBlock.RawParagraph;
import org.xuecang.plan.notice.source.RawBlock.RawTable;

/** Puts the source text together from what an extractor found, and cleans it of what no reader would see. */
final class SourceBuilder {

    /** A notice of half a million characters would be a book. */
    private static final int MAX_CHARACTERS = 500_000;

    /** Marks that converters print for bookmarks, pictures and fields. */
    private static final Pattern STRAY_MARK =
            Pattern.compile("\\[(?:bookmark|image|picture|embedded)(?:: ?[\\w.-]{1,40})?\\]");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int controlCharacters;
    private int strayMarks;

    static SourceDocument build(List<RawBlock> raw, int damaged) {
        SourceBuilder builder = new SourceBuilder();
        for (RawBlock block : raw) {
            switch (block) {
                case RawParagraph paragraph -> builder.paragraph(paragraph);
                case RawTable table -> builder.table(table);
            }
        }
        return new SourceDocument(
                builder.text.toString(), builder.blocks, builder.controlCharacters, builder.strayMarks, damaged);
    }

    private void paragraph(RawParagraph raw) {
        Paragraph paragraph = append(raw);
        if (paragraph != null) {
            blocks.add(paragraph);
        }
    }

    private void table(RawTable raw) {
        Map<RawCell, Cell> cells = new HashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (List<RawCell> rawRow : raw.rows()) {
            List<Cell> row = new ArrayList<>();
            for (RawCell rawCell : rawRow) {
                Cell cell = cells.get(rawCell);
                if (cell == null) {
                    cell = cell(rawCell);
                    cells.put(rawCell, cell);
                }
                row.add(cell);
            }
            if (row.stream().anyMatch(c -> !c.isEmpty())) {
                rows.add(row);
            }
            text.append('\n');
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
        }
    }

    private Cell cell(RawCell raw) {
        List<Paragraph> paragraphs = new ArrayList<>();
        text.append('\t');
        for (RawParagraph part : raw.paragraphs()) {
            Paragraph paragraph = append(part);
            if (paragraph != null) {
                paragraphs.add(paragraph);
            }
        }
        if (paragraphs.isEmpty()) {
            text.append('\n');
        }
        return new Cell(paragraphs);
    }

    private Paragraph append(RawParagraph raw) {
        String clean = clean(raw.text());
        if (clean.isEmpty()) {
            return null;
        }
        if (text.length() + clean.length() > MAX_CHARACTERS) {
            throw new UnreadableNotice(Reason.DOCUMENT_TOO_LARGE);
        }
        Passage passage = Passage.at(clean, text.length());
        text.append(clean).append('\n');
        int boldPrefix = raw.boldPrefix() < clean.length() ? raw.boldPrefix() : 0;
        return new Paragraph(passage, raw.align(), boldPrefix);
    }

    private String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                kept.append(c).append(raw.charAt(++i));
            } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u00a0') {
                kept.append(' ');
            } else if (c != '\t' && (Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\ufffe')) {
                controlCharacters++;
            } else if (!isInvisible(c)) {
                kept.append(c);
            }
        }
        Matcher marks = STRAY_MARK.matcher(kept);
        String clean = marks.replaceAll(mark -> {
            strayMarks++;
            return "";
        });
        return strip(clean);
    }

    private static boolean isInvisible(char c) {
        return c == '\ufeff' || c == '\u00ad' || c == '\u2060' || (c >= '\u200b' && c <= '\u200f');
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u3000' || Character.isSpaceChar(c);
    }
}
