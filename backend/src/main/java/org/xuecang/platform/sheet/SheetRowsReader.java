package org.xuecang.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first table of what somebody uploads: a spreadsheet (.xlsx), or text with tabs or commas. It is read as a stream
 * and within bounds, whatever the file says of itself; a formula gives the value that was last shown, and nothing is reckoned.
 */
public final class SheetRowsReader {

    private static final long MOST_BYTES = 5L << 20;
    private static final long MOST_INFLATED = 60L << 20;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 50;
    private static final int LONGEST_CELL = 2_000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private SheetRowsReader() {}

    /** A row's number as the spreadsheet shows it, and its texts, stripped. */
    public record Row(int number, List<String> cells) {

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** Why a file cannot be read. */
    public static final class Unreadable extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        private final String code;

        private Unreadable(String code) {
            super(code);
            this.code = code;
        }

        /** The fault's code: {@code unreadable-sheet}, {@code sheet-too-large}. */
        public String code() {
            return code;
        }
    }

    /** Ends the reading from within the parser. */
    private static final class TooLarge extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;
    }

    /** @throws Unreadable where it is none, is damaged, or is larger than anybody's list */
    public static List<Row> read(Path file) throws Unreadable {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Unreadable("sheet-too-large");
            }
            return isZip(file) ? spreadsheet(file) : text(Files.readAllBytes(file));
        } catch (TooLarge tooLarge) {
            throw new Unreadable("sheet-too-large");
        } catch (IOException | SAXException | OpenXML4JException | RuntimeException damaged) {
            throw new Unreadable("unreadable-sheet");
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static List<Row> spreadsheet(Path file) throws IOException, SAXException, OpenXML4JException {
        requireBounded(file);
        Rows rows = new Rows();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            Iterator<InputStream> sheets = reader.getSheetsData();
            try (InputStream first = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), rows, false));
                xml.parse(new InputSource(first));
            } catch (ParserConfigurationException missing) {
                throw new IllegalStateException(missing);
            }
        }
        return rows.found;
    }

    /** By inflating it once, since a file's own word on its sizes is worth nothing. */
    private static void requireBounded(Path file) throws IOException {
        long inflated = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext(); ) {
                try (InputStream in = zip.getInputStream(entries.next())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        inflated += read;
                        if (inflated > MOST_INFLATED) {
                            throw new TooLarge();
                        }
                    }
                }
            }
        }
    }

    private static List<Row> text(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no text");
        }
        char separator = text.lines().findFirst().orElse("").indexOf('\t') >= 0 ? '\t' : ',';
        List<Row> rows = new SeparatedText(text, separator, MOST_ROWS, MOST_COLUMNS).rows();
        if (rows.size() > MOST_ROWS) {
            throw new TooLarge();
        }
        return rows.stream()
                .map(row -> new Row(
                        row.number(),
                        row.cells().stream().map(SheetRowsReader::cell).toList()))
                .toList();
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(content, CHINESE);
        }
    }

    private static String cell(String text) {
        String stripped = text.strip();
        return stripped.length() > LONGEST_CELL ? stripped.substring(0, LONGEST_CELL) : stripped;
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<Row> found = new ArrayList<>();
        private List<String> cells = List.of();

        @Override
        public void startRow(int index) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int index) {
            if (found.size() == MOST_ROWS) {
                throw new TooLarge();
            }
            found.add(new Row(index + 1, List.copyOf(cells)));
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= MOST_COLUMNS) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(SheetRowsReader.cell(value == null ? "" : value));
        }
    }
}
