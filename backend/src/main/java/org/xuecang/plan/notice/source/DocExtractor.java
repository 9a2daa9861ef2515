package org.xuecang.plan.notice.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.xuecang.plan.notice.source.Block.Align;
import org.xuecang.plan.notice.source.RawBlock.RawCell;
import org.xuecang.plan.notice.source.RawBlock.RawParagraph;
import org.xuecang.plan.notice.source.RawBlock.RawTable;

/** Word's old binary .doc to paragraphs and tables. */
final class DocExtractor {

    /** Cell edges closer than this (in twips, a third of a character) are the same edge. */
    private static final int SAME_EDGE = 70;

    private final List<RawBlock> blocks = new ArrayList<>();
    private final ListNumbers numbers = new ListNumbers();

    private DocExtractor() {}

    static SourceDocument extract(byte[] content) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            DocExtractor extractor = new DocExtractor();
            extractor.read(document.getRange());
            return SourceBuilder.build(extractor.blocks, 0);
        }
    }

    private void read(Range range) {
        int tableEnd = -1;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.getStartOffset() < tableEnd) {
                continue;
            }
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                tableEnd = Math.max(table.getEndOffset(), paragraph.getEndOffset());
                blocks.add(table(table));
            } else {
                blocks.addAll(paragraphs(paragraph));
            }
        }
    }

    private List<RawParagraph> paragraphs(Paragraph paragraph) {
        String text = visible(paragraph.text());
        Align align =
                switch (paragraph.getJustification()) {
                    case 1 -> Align.CENTER;
                    case 2 -> Align.RIGHT;
                    default -> Align.LEFT;
                };
        String number = text.isBlank() ? "" : number(paragraph);
        List<RawParagraph> parts = new ArrayList<>();
        for (String line : text.split("[\u000b\f\r]", -1)) {
            parts.add(new RawParagraph(parts.isEmpty() ? number + line.stripLeading() : line, align, 0));
        }
        return parts;
    }

    /** Without field codes, which stand between 0x13 and 0x14, and without the marks of cells and pictures. */
    private static String visible(String text) {
        StringBuilder kept = new StringBuilder();
        int codes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u0013' -> codes++;
                case '\u0014', '\u0015' -> codes = Math.max(0, codes - 1);
                case '\u0007', '\u0001', '\u0008' -> {}
                default -> {
                    if (codes == 0) {
                        kept.append(c);
                    }
                }
            }
        }
        return kept.toString();
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = paragraph.getIlvl();
        String pattern = list == null ? null : list.getNumberText((char) level);
        if (pattern == null) {
            return "";
        }
        StringBuilder template = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            template.append(c < 9 ? "%" + (char) ('1' + c) : String.valueOf(c));
        }
        return numbers.next(
                Integer.toString(list.getLsid()),
                level,
                of -> list.getStartAt((char) of),
                of -> format(list.getNumberFormat((char) of)),
                template.toString());
    }

    /** Number formats of the binary file under their names in WordprocessingML ([MS-OSHARED] 2.2.1.3 MSONFC). */
    private static String format(int code) {
        return switch (code) {
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 11, 33, 34, 35, 36, 37, 38, 39, 40 -> "chineseCounting";
            case 14 -> "decimalFullWidth";
            case 18, 28, 29 -> "decimalEnclosedCircle";
            case 23, 255 -> "none";
            default -> "decimal";
        };
    }

    private RawTable table(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                int edge = row.getCell(c).getLeftEdge();
                if (edges.subSet(edge - SAME_EDGE, edge + SAME_EDGE).isEmpty()) {
                    edges.add(edge);
                }
            }
        }
        List<Integer> columns = new ArrayList<>(edges);
        Map<Integer, RawCell> above = new HashMap<>();
        List<List<RawCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            rows.add(row(table.getRow(r), columns, above));
        }
        return RawTable.of(rows);
    }

    private List<RawCell> row(TableRow row, List<Integer> columns, Map<Integer, RawCell> above) {
        List<RawCell> places = new ArrayList<>();
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            boolean last = c + 1 == row.numCells();
            int next = last
                    ? cell.getLeftEdge() + cell.getWidth()
                    : row.getCell(c + 1).getLeftEdge();
            boolean downwards = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            RawCell raw = downwards ? above.get(places.size()) : null;
            boolean sideways = cell.isMerged() && !cell.isFirstMerged() && !places.isEmpty();
            if (sideways) {
                raw = places.getLast();
            } else if (raw == null) {
                raw = filled(cell);
            }
            do {
                above.put(places.size(), raw);
                places.add(raw);
            } while (places.size() < columns.size() && columns.get(places.size()) < next - SAME_EDGE);
        }
        return places;
    }

    private RawCell filled(TableCell cell) {
        RawCell raw = new RawCell();
        for (int p = 0; p < cell.numParagraphs(); p++) {
            for (RawParagraph part : paragraphs(cell.getParagraph(p))) {
                if (!part.text().isBlank()) {
                    raw.add(part);
                }
            }
        }
        return raw;
    }
}
