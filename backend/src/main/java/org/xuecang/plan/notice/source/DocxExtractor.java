package org.xuecang.plan.notice.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ISDTContent;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.xuecang.plan.notice.source.Block.Align;
import org.xuecang.plan.notice.source.RawBlock.RawCell;
import org.xuecang.plan.notice.source.RawBlock.RawParagraph;
import org.xuecang.plan.notice.source.RawBlock.RawTable;

/** Word's .docx to paragraphs and tables, with the list numbers that Word computes and merged cells resolved. */
final class DocxExtractor {

    private static final int MAX_NESTING = 8;
    private static final int MAX_SPAN = 64;
    private static final int MAX_CELLS = 100_000;

    static {
        ZipSecureFile.setMinInflateRatio(0.002);
        ZipSecureFile.setMaxEntrySize(150L << 20);
        ZipSecureFile.setMaxFileCount(2_000);
    }

    private final List<RawBlock> blocks = new ArrayList<>();
    private final DocxNumbering numbering;
    private int cellCount;

    private DocxExtractor(XWPFDocument document) {
        this.numbering = new DocxNumbering(document);
    }

    static SourceDocument extract(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            DocxExtractor extractor = new DocxExtractor(document);
            for (IBodyElement element : document.getBodyElements()) {
                extractor.element(element);
            }
            return SourceBuilder.build(extractor.blocks, 0);
        }
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> blocks.addAll(paragraphs(paragraph));
            case XWPFTable table -> blocks.add(table(table));
            case XWPFSDT control -> control(control.getContent());
            default -> {}
        }
    }

    private void control(ISDTContent content) {
        for (String line : content.getText().split("\n", -1)) {
            blocks.add(RawParagraph.plain(line));
        }
    }

    /** A line break inside a paragraph begins a paragraph to a reader's eye. */
    private List<RawParagraph> paragraphs(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        int bold = 0;
        boolean inBold = true;
        for (XWPFRun run : paragraph.getRuns()) {
            String words = run.text();
            if (inBold && !words.isBlank()) {
                inBold = run.isBold();
            }
            text.append(words);
            bold = inBold ? text.length() : bold;
        }
        String number = numbering.number(paragraph);
        String whole = text.isEmpty() ? paragraph.getText() : text.toString();
        List<RawParagraph> parts = new ArrayList<>();
        Align align = align(paragraph.getAlignment());
        for (String line : whole.split("\n", -1)) {
            boolean first = parts.isEmpty();
            if (first && !line.isBlank()) {
                parts.add(new RawParagraph(
                        number + line.stripLeading(), align, Math.min(bold, line.length()) + number.length()));
            } else {
                parts.add(new RawParagraph(line, align, 0));
            }
        }
        return parts;
    }

    private static Align align(ParagraphAlignment alignment) {
        return switch (alignment) {
            case CENTER -> Align.CENTER;
            case RIGHT, END -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    private RawTable table(XWPFTable table) {
        List<List<RawCell>> rows = new ArrayList<>();
        Map<Integer, RawCell> above = new HashMap<>();
        for (XWPFTableRow row : table.getRows()) {
            List<RawCell> places = new ArrayList<>();
            for (int i = 0; i < gridBefore(row); i++) {
                places.add(new RawCell());
            }
            for (XWPFTableCell cell : row.getTableCells()) {
                int column = places.size();
                RawCell raw = continuesAbove(cell) ? above.get(column) : null;
                if (raw == null) {
                    raw = new RawCell();
                    fill(raw, cell, 0);
                }
                int span = span(cell);
                for (int i = 0; i < span && cellCount < MAX_CELLS; i++) {
                    places.add(raw);
                    above.put(column + i, raw);
                    cellCount++;
                }
            }
            rows.add(places);
        }
        return RawTable.of(rows);
    }

    private static int gridBefore(XWPFTableRow row) {
        var properties = row.getCtRow().getTrPr();
        if (properties == null || properties.sizeOfGridBeforeArray() == 0) {
            return 0;
        }
        return Math.clamp(properties.getGridBeforeArray(0).getVal().intValue(), 0, MAX_SPAN);
    }

    private static boolean continuesAbove(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        if (properties == null || !properties.isSetGridSpan()) {
            return 1;
        }
        return Math.clamp(properties.getGridSpan().getVal().intValue(), 1, MAX_SPAN);
    }

    private void fill(RawCell raw, XWPFTableCell cell, int depth) {
        for (IBodyElement element : cell.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraphs(paragraph).forEach(raw::add);
                case XWPFTable nested
                when depth < MAX_NESTING -> {
                    for (XWPFTableRow row : nested.getRows()) {
                        for (XWPFTableCell inner : row.getTableCells()) {
                            fill(raw, inner, depth + 1);
                        }
                    }
                }
                default -> {}
            }
        }
    }
}
