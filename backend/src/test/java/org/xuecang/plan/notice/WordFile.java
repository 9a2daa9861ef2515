package org.xuecang.plan.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Builds .docx files as an office would: centred titles, bold lead-ins, automatic numbers, tables with merged cells. */
final class WordFile {

    /** In a cell: goes on with the cell above. */
    static final String UP = "^";

    /** In a cell: goes on with the cell to the left. */
    static final String LEFT = "<";

    private final XWPFDocument document = new XWPFDocument();
    private BigInteger list;

    WordFile centered(String... lines) {
        for (String line : lines) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            run(paragraph, line, true);
        }
        return this;
    }

    WordFile right(String... lines) {
        for (String line : lines) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            run(paragraph, line, false);
        }
        return this;
    }

    WordFile text(String... lines) {
        for (String line : lines) {
            run(document.createParagraph(), line, false);
        }
        return this;
    }

    /** A paragraph whose first words are bold. */
    WordFile lead(String bold, String rest) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, bold, true);
        run(paragraph, rest, false);
        return this;
    }

    /** A paragraph numbered by Word: level 0 is 一、, level 1 （一）, level 2 1. */
    WordFile numbered(int level, String line) {
        if (list == null) {
            list = multilevelList();
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        run(paragraph, line, false);
        return this;
    }

    /** A table; cells are parted by |, paragraphs in a cell by /. */
    WordFile table(String... rows) {
        int columns = rows[0].split("\\|", -1).length;
        XWPFTable table = document.createTable(rows.length, columns);
        for (int r = 0; r < rows.length; r++) {
            String[] cells = rows[r].split("\\|", -1);
            int at = 0;
            for (int c = 0; c < columns; c++) {
                String words = cells[c].strip();
                if (LEFT.equals(words)) {
                    table.getRow(r).removeCell(at);
                    XWPFTableCell before = table.getRow(r).getCell(at - 1);
                    BigInteger span = properties(before).isSetGridSpan()
                            ? properties(before).getGridSpan().getVal()
                            : BigInteger.ONE;
                    var grid = properties(before).isSetGridSpan()
                            ? properties(before).getGridSpan()
                            : properties(before).addNewGridSpan();
                    grid.setVal(span.add(BigInteger.ONE));
                    continue;
                }
                XWPFTableCell cell = table.getRow(r).getCell(at++);
                if (UP.equals(words)) {
                    properties(cell).addNewVMerge();
                } else {
                    fill(cell, words);
                    boolean below = r + 1 < rows.length && UP.equals(rows[r + 1].split("\\|", -1)[c].strip());
                    if (below) {
                        properties(cell).addNewVMerge().setVal(STMerge.RESTART);
                    }
                }
            }
        }
        return this;
    }

    /** A table in whose first cell stands another table. */
    WordFile nested(String inner, String beside) {
        XWPFTable table = document.createTable(1, 2);
        XWPFTableCell cell = table.getRow(0).getCell(0);
        XWPFTable within =
                cell.insertNewTbl(cell.getParagraphs().getFirst().getCTP().newCursor());
        within.createRow().createCell().setText(inner);
        table.getRow(0).getCell(1).setText(beside);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void fill(XWPFTableCell cell, String words) {
        boolean first = true;
        for (String line : words.split("/", -1)) {
            XWPFParagraph paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
            run(paragraph, line, false);
            first = false;
        }
    }

    private static void run(XWPFParagraph paragraph, String words, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setText(words);
    }

    private BigInteger multilevelList() {
        CTAbstractNum settings = CTAbstractNum.Factory.newInstance();
        settings.setAbstractNumId(BigInteger.ZERO);
        level(settings, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
        level(settings, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
        level(settings, 2, STNumberFormat.DECIMAL, "%3.");
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(settings)));
    }

    private static void level(CTAbstractNum settings, int level, STNumberFormat.Enum format, String text) {
        CTLvl added = settings.addNewLvl();
        added.setIlvl(BigInteger.valueOf(level));
        added.addNewStart().setVal(BigInteger.ONE);
        added.addNewNumFmt().setVal(format);
        added.addNewLvlText().setVal(text);
    }
}
